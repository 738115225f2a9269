package org.prevail.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.markup.Notice;
import org.prevail.platform.problem.Issue;

/**
 * What publishing a draft would bring about, found without publishing it.
 *
 * @param number the version's number, if nobody publishes before
 * @param inDoubt locales whose translation was left as it is although the binding text changed (R4)
 * @param digests of what would be published, by locale tag, those in doubt among them; without texts that have issues
 * @param notices of what is shown otherwise than typed, by locale tag; without texts that have issues
 * @param issues everything to be mended first
 */
public record Prospect(
        int number,
        Set<String> inDoubt,
        Map<String, String> digests,
        Map<String, List<Notice>> notices,
        List<Issue> issues) {
    public Prospect {
        inDoubt = Set.copyOf(inDoubt);
        digests = Map.copyOf(digests);
        notices = Map.copyOf(notices);
        issues = List.copyOf(issues);
    }

    /** @param versions all of the document's, by number */
    public static Prospect of(Site site, Document document, List<Version> versions, Draft draft) {
        var translations = new Translations(versions, document.bindingLocale());
        var checks = new PublishChecks();
        var texts = checks.texts(
                site,
                document,
                translations.toPublish(draft.texts(), draft.texts().keySet()));
        checks.note(draft.changeNote());
        var doubtful = translations.inDoubt(draft.texts()).stream()
                .filter(locale -> texts.containsKey(locale))
                .collect(Collectors.toSet());
        var digests = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().digest()));
        int latest = versions.isEmpty() ? 0 : versions.get(versions.size() - 1).number();
        return new Prospect(latest + 1, doubtful, digests, checks.notices(), checks.issues());
    }
}
