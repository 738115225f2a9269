package org.prevail.console.view;

/**
 * One of the two texts of a comparison, as chosen in a form.
 *
 * @param field {@code before} or {@code after}: what its fields' names begin with
 * @param document a document's key, or {@code text:<digest>} of a text from elsewhere
 * @param which {@code IN_FORCE}, {@code DRAFT}, {@code VERSION} or {@code DAY}
 * @param number of the version, as typed
 * @param day as typed
 */
public record SideForm(String field, String document, String which, String number, String day, String locale) {}
