package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/draft-source}.
 *
 * @param formats of plug-ins; the portal's own are in the template
 * @param format the chosen one, empty to find it out
 * @param text as it was pasted
 * @param suffixes how files may end
 */
public record DraftSourceView(
        Desk desk,
        String key,
        Title title,
        List<String> locales,
        String chosen,
        List<FormatChoice> formats,
        String format,
        String text,
        List<String> suffixes,
        List<Issue> issues) {
    public DraftSourceView {
        locales = List.copyOf(locales);
        formats = List.copyOf(formats);
        suffixes = List.copyOf(suffixes);
        issues = List.copyOf(issues);
    }
}
