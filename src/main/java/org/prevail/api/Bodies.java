package org.prevail.api;

import org.prevail.document.Site;

/** Fields several bodies have in common. */
final class Bodies {
    private Bodies() {}

    /** The language a host system's user reads in: required, and one the site offers. */
    static String locale(Fields fields, Site site) {
        String locale = fields.requireText("locale");
        if (fields.given("locale") && !site.offers(locale)) {
            fields.wrong("locale", "locale.not-offered", locale, String.join(", ", site.locales()));
        }
        return locale;
    }
}
