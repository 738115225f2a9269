package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/compare}: choosing two texts, and adding one from elsewhere.
 *
 * @param documents what can be chosen, those with a version or a draft
 * @param locales the site's
 * @param megabytes how large an upload may be
 * @param formats of plug-ins; the portal's own are in the template
 * @param suffixes how files may end
 */
public record CompareView(
        Desk desk,
        SideForm before,
        SideForm after,
        List<DocumentChoice> documents,
        List<ForeignRow> texts,
        List<String> locales,
        UploadForm upload,
        int megabytes,
        List<FormatChoice> formats,
        List<String> suffixes,
        List<Issue> issues) {
    public CompareView {
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
        locales = List.copyOf(locales);
        formats = List.copyOf(formats);
        suffixes = List.copyOf(suffixes);
        issues = List.copyOf(issues);
    }

    /** A document in a list to choose from. */
    public record DocumentChoice(String key, Title title) {}

    public List<SideForm> sides() {
        return List.of(before, after);
    }
}
