package org.prevail.plugins.flags;

/** Quotation marks, apostrophes and dashes: another style of them says nothing else. */
final class Quotes {
    private Quotes() {}

    /** With those of a typewriter. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´', '＇' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> c;
        };
    }
}
