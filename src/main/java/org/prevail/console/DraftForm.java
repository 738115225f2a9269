package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prevail.console.view.PlacementForm;
import org.prevail.document.Document;
import org.prevail.document.Draft;
import org.prevail.document.Version;
import org.prevail.markup.Source;
import org.prevail.review.Note;

/**
 * A draft as it stands in the form.
 *
 * @param revision the draft's when the form was made; 0 if there was none
 * @param texts by locale tag
 * @param taken notes that were added to the change note since the draft was saved
 */
record DraftForm(
        long revision, Map<String, Source> texts, PlacementForm placement, String changeNote, Set<UUID> taken) {
    private static final int MOST_TAKEN = 200;
    private static final Source NOTHING = new Source("", "", "");

    DraftForm {
        texts = Map.copyOf(texts);
        taken = Collections.unmodifiableSet(new TreeSet<>(taken));
    }

    DraftForm(long revision, Map<String, Source> texts, PlacementForm placement, String changeNote) {
        this(revision, texts, placement, changeNote, Set.of());
    }

    /** @param locales the site's; others are not read */
    static DraftForm typed(MultivaluedMap<String, String> form, List<String> locales) {
        var texts = new TreeMap<String, Source>();
        for (String locale : locales) {
            String at = "texts." + locale + ".";
            texts.put(
                    locale,
                    new Source(
                            Fields.line(form, at + "title").replace('\n', ' '),
                            Fields.text(form, at + "summary"),
                            Fields.text(form, at + "markdown")));
        }
        return new DraftForm(
                Fields.number(form, "revision"),
                texts,
                Placing.typed(form),
                Fields.text(form, "changeNote"),
                taken(form.getOrDefault("taken", List.of())));
    }

    private static Set<UUID> taken(List<String> ids) {
        return ids.stream()
                .limit(MOST_TAKEN)
                .flatMap(id -> Uuids.find(id).stream())
                .collect(Collectors.toSet());
    }

    static DraftForm of(Draft draft) {
        return new DraftForm(draft.revision(), draft.texts(), PlacementForm.of(draft.placement()), draft.changeNote());
    }

    /** How a new draft begins: as the latest version, or empty. */
    static DraftForm beginning(Document document, List<Version> versions) {
        var texts = Version.latest(versions).map(Version::sources).orElse(Map.of());
        return new DraftForm(0, texts, PlacementForm.of(document.placement()), "");
    }

    DraftForm at(long other) {
        return new DraftForm(other, texts, placement, changeNote, taken);
    }

    DraftForm with(String locale, Source text) {
        var changed = new TreeMap<>(texts);
        changed.put(locale, text);
        return new DraftForm(revision, changed, placement, changeNote, taken);
    }

    /** With the words of a note at the end of the change note, unless it has them. */
    DraftForm suggested(Note suggestion) {
        String words = suggestion.words();
        var all = new HashSet<>(taken);
        all.add(suggestion.id());
        var note = Suggestions.has(changeNote, words)
                ? changeNote
                : changeNote.isBlank() ? words : changeNote.stripTrailing() + "\n" + words;
        return new DraftForm(revision, texts, placement, note, all);
    }

    Source text(String locale) {
        return Optional.ofNullable(texts.get(locale)).orElse(NOTHING);
    }

    /** What is worth keeping: a translation nobody began is none. */
    Map<String, Source> written(String bindingLocale) {
        var written = new TreeMap<>(texts);
        written.entrySet().removeIf(text -> !text.getKey().equals(bindingLocale) && blank(text.getValue()));
        return written;
    }

    static boolean blank(Source text) {
        return text.title().isBlank()
                && text.summary().isBlank()
                && text.markdown().isBlank();
    }
}
