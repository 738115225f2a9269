package org.prevail.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * What an owner says of a site, as typed.
 *
 * @param returnOrigins one a line
 */
public record SiteSettings(String name, String contactEmail, String returnOrigins) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 320;
    private static final int LONGEST_ORIGINS = 4_000;
    private static final Pattern MAIL = Pattern.compile("[^\\s@\\p{Cntrl}<>]+@[^\\s@\\p{Cntrl}<>]+");

    public SiteSettings {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        contactEmail = contactEmail.strip();
    }

    /**
     * @return the origins as they are kept
     * @throws Problem.Invalid with every issue at once
     */
    List<String> require() {
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
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        return origins;
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
