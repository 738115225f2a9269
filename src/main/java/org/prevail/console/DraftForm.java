package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.console.view.PlacementForm;
import org.prevail.document.Document;
import org.prevail.document.Draft;
import org.prevail.document.Version;
import org.prevail.markup.Source;

/**
 * A draft as it stands in the form.
 *
 * @param revision the draft's when the form was made; 0 if there was none
 * @param texts by locale tag
 */
record DraftForm(long revision, Map<String, Source> texts, PlacementForm placement, String changeNote) {
    private static final Source NOTHING = new Source("", "", "");

    DraftForm {
        texts = Map.copyOf(texts);
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
                Fields.number(form, "revision"), texts, Placing.typed(form), Fields.text(form, "changeNote"));
    }

    static DraftForm of(Draft draft) {
        return new DraftForm(draft.revision(), draft.texts(), PlacementForm.of(draft.placement()), draft.changeNote());
    }

    /** How a new draft begins: as the latest version, or empty. */
    static DraftForm beginning(Document document, List<Version> versions) {
        var texts = new TreeMap<String, Source>();
        Version.latest(versions)
                .ifPresent(latest -> latest.texts().forEach((locale, text) -> texts.put(locale, text.source())));
        return new DraftForm(0, texts, PlacementForm.of(document.placement()), "");
    }

    DraftForm at(long other) {
        return new DraftForm(other, texts, placement, changeNote);
    }

    DraftForm with(String locale, Source text) {
        var changed = new TreeMap<>(texts);
        changed.put(locale, text);
        return new DraftForm(revision, changed, placement, changeNote);
    }

    /** With these words at the end of the change note, unless it has them. */
    DraftForm suggested(String words) {
        if (Suggestions.has(changeNote, words)) {
            return this;
        }
        var note = changeNote.isBlank() ? words : changeNote.stripTrailing() + "\n" + words;
        return new DraftForm(revision, texts, placement, note);
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
