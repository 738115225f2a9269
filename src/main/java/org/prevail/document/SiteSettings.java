package org.prevail.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * What an owner says of a site, as typed.
 *
 * @param returnOrigins one a line
 * @param locales offered, separated by spaces; the first is the default
 * @param placeNames as {@link PlaceNames} says
 */
public record SiteSettings(String name, String contactEmail, String returnOrigins, String locales, String placeNames) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 320;
    private static final int LONGEST_ORIGINS = 4_000;
    private static final int LONGEST_LOCALES = 400;
    private static final Pattern MAIL = Pattern.compile("[^\\s@\\p{Cntrl}<>]+@[^\\s@\\p{Cntrl}<>]+");

    public SiteSettings {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        contactEmail = contactEmail.strip();
    }

    /**
     * @param spoken the languages there are to offer
     * @param bound those in which texts are binding
     * @throws Problem.Invalid with every issue at once
     */
    Kept require(Collection<String> spoken, Collection<String> bound) {
        var issues = new ArrayList<Issue>();
        if (name.isEmpty()) {
            issues.add(Issue.of("name", "name.empty"));
        } else if (name.length() > LONGEST_NAME) {
            issues.add(Issue.of("name", "name.too-long", LONGEST_NAME));
        }
        if (!PublishChecks.storable(name) || name.codePoints().anyMatch(Character::isISOControl)) {
            issues.add(Issue.of("name", "text.unstorable"));
        }
        if (contactEmail.length() > LONGEST_MAIL
                || !MAIL.matcher(contactEmail).matches()
                || !PublishChecks.storable(contactEmail)) {
            issues.add(Issue.of("contactEmail", "site.contact"));
        }
        var origins = origins(issues);
        var offered = offered(issues, spoken, bound);
        var places = PlaceNames.typed(placeNames, spoken, issues);
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        return new Kept(origins, offered, places);
    }

    /** What is kept of what was typed. */
    record Kept(List<String> origins, List<String> locales, String placeNames) {}

    private List<String> offered(List<Issue> issues, Collection<String> spoken, Collection<String> bound) {
        var offered = Stream.of(locales.strip().split("[\\s,]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (offered.isEmpty() || String.join(" ", offered).length() > LONGEST_LOCALES) {
            issues.add(Issue.of("locales", "site.locales", String.join(" ", spoken)));
        }
        offered.stream()
                .filter(tag -> !spoken.contains(tag))
                .forEach(tag -> issues.add(Issue.of("locales", "site.locale-unspoken", tag, String.join(" ", spoken))));
        bound.stream()
                .filter(tag -> !offered.contains(tag))
                .forEach(tag -> issues.add(Issue.of("locales", "site.locale-bound", tag)));
        return offered;
    }

    private List<String> origins(List<Issue> issues) {
        var kept = new ArrayList<String>();
        for (String typed : Origins.typed(returnOrigins)) {
            Optional<String> origin = Origins.origin(typed);
            origin.filter(known -> !kept.contains(known)).ifPresent(kept::add);
            if (origin.isEmpty()) {
                issues.add(Issue.of("returnOrigins", "site.origin", typed));
            }
        }
        if (String.join(" ", kept).length() > LONGEST_ORIGINS) {
            issues.add(Issue.of("returnOrigins", "text.too-long", LONGEST_ORIGINS));
        }
        return kept;
    }
}
