package org.prevail.console.view;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/draft}.
 *
 * @param number the version it is to become
 * @param revision what was seen before typing; 0 if there was no draft
 * @param texts in the order of the site's locales, the binding one first
 * @param notices of what was just turned into Markdown
 * @param converted the locale that was just turned into Markdown
 * @param suggestions of legal staff for the change note
 * @param suggested whether one was just added to it
 * @param taken those added since the draft was saved
 */
public record DraftView(
        Desk desk,
        String key,
        Title title,
        int number,
        long revision,
        List<DraftTextView> texts,
        PlacementForm placement,
        String changeNote,
        Optional<DraftRow> saved,
        List<Issue> issues,
        List<PreviewView> previews,
        List<NoticeLine> notices,
        Optional<String> converted,
        Optional<Meanwhile> meanwhile,
        List<NoteRow> suggestions,
        boolean suggested,
        Set<UUID> taken) {
    public DraftView {
        texts = List.copyOf(texts);
        issues = List.copyOf(issues);
        previews = List.copyOf(previews);
        notices = List.copyOf(notices);
        suggestions = List.copyOf(suggestions);
        taken = Collections.unmodifiableSet(new TreeSet<>(taken));
    }
}
