package org.prevail.markup;

import java.util.List;

/** What an editor types in these tests: under one title, without a summary. */
final class Typed {
    static final String TITLE = "Terms";

    private Typed() {}

    static Rendered render(String markdown) {
        return Markup.render(new Source(TITLE, "", markdown));
    }

    static String digest(String markdown) {
        return render(markdown).digest();
    }

    /** The lines below the title. */
    static List<String> lines(String markdown) {
        return render(markdown).canonical().lines().skip(1).toList();
    }

    static List<String> refused(Source source) {
        try {
            Markup.render(source);
            return List.of();
        } catch (Unacceptable unacceptable) {
            return unacceptable.issues().stream()
                    .map(issue -> issue.field() + " " + issue.code())
                    .toList();
        }
    }

    static List<String> refused(String markdown) {
        return refused(new Source(TITLE, "", markdown));
    }
}
