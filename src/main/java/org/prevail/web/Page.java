package org.prevail.web;

/**
 * A page to be rendered by the site's theme, as the entity of a JAX-RS answer; resources return it as it is.
 *
 * @param template such as {@code signin} or {@code console/documents}
 * @param view a record; the template sees it as {@code view}
 */
public record Page(int status, String template, Object view) {
    public static Page of(String template, Object view) {
        return new Page(200, template, view);
    }

    public Page status(int other) {
        return new Page(other, template, view);
    }
}
