package org.prevail.api;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.prevail.document.Scope;
import org.prevail.document.Site;

/**
 * {@code {scope | document, locale, surface, groups?}}.
 *
 * @param surface where the host system shows it, in its own words
 */
record PresentationBody(
        Optional<String> document, Scope scope, String locale, String surface, Optional<Set<String>> groups) {
    private static final int LONGEST_SURFACE = 100;

    static PresentationBody read(InputStream json, Site site) {
        var fields = Fields.of(json);
        var read = new PresentationBody(
                fields.text("document"),
                fields.parsed("scope", Scope::parse, "scope.malformed").orElse(Scope.ROOT),
                Bodies.locale(fields, site),
                fields.requireText("surface"),
                HostUsers.groups(fields));
        if (fields.given("document") == fields.given("scope")) {
            fields.wrong("scope", "scope.or-document");
        }
        if (fields.given("surface") && !usable(read.surface())) {
            fields.wrong("surface", "surface.malformed", LONGEST_SURFACE);
        }
        fields.nothingElse();
        fields.require();
        return read;
    }

    private static boolean usable(String surface) {
        return !surface.isBlank()
                && surface.codePointCount(0, surface.length()) <= LONGEST_SURFACE
                && surface.codePoints().noneMatch(Character::isISOControl);
    }
}
