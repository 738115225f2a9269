package org.prevail.account;

import java.text.Normalizer;
import java.util.Locale;

/** How logins are told apart: NFC, lower case, no space around. */
public final class Logins {
    private Logins() {}

    public static String normal(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
