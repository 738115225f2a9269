package org.prevail.redline.takeaway;

import org.prevail.redline.Redline;
import org.prevail.redline.Side;

/** What files are called: {@code fiber-terms-v1-v3-en.pdf}, and each text alone {@code fiber-terms-v1-en.txt}. */
record FileNames(Redline redline) {
    String before() {
        return alone(redline.before(), "before");
    }

    String after() {
        return alone(redline.after(), "after");
    }

    String of(Format format) {
        var before = redline.before();
        var after = redline.after();
        boolean one = before.document().equals(after.document());
        return key(before) + version(before) + (one ? "" : "-" + key(after)) + version(after) + "-"
                + locale(before, after) + "." + format.extension();
    }

    private static String alone(Side side, String otherwise) {
        var version = version(side);
        return key(side) + (side.version().isEmpty() ? "-" + otherwise : version) + "-" + side.locale() + ".txt";
    }

    private static String locale(Side before, Side after) {
        return before.locale().equals(after.locale()) ? after.locale() : before.locale() + "-" + after.locale();
    }

    private static String key(Side side) {
        return side.document().orElse("text");
    }

    private static String version(Side side) {
        return side.version()
                .map(number -> "-v" + number)
                .orElse(side.document().isPresent() ? "-draft" : "");
    }
}
