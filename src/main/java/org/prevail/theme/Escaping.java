package org.prevail.theme;

/** Makes text harmless in a page: neither markup nor a hole or slot of the engine's own. */
final class Escaping {
    static final String STRATEGY = "page";

    private Escaping() {}

    static String html(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return withoutHoles(escaped.toString());
    }

    /** A text that says {@code %%hole:…%%} itself must not be filled with somebody's token. */
    static String withoutHoles(String html) {
        return html.replace("%%hole:", "&#37;%hole:");
    }

    /** The name of a slot or hole: it is printed as it is, so nothing else will do. */
    static String place(Object name) {
        if (name instanceof String said && said.matches("[a-z0-9-]+")) {
            return said;
        }
        throw new IllegalArgumentException("no slot or hole is called " + name);
    }
}
