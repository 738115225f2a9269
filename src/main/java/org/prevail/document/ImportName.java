package org.prevail.document;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.prevail.platform.problem.Problem;

/**
 * What a file of an import is called: {@code <Group>/<Page>/<UTC instant>.md}. The instant's time may be written with or
 * without colons, since some file systems take none.
 *
 * @param instant in whole milliseconds
 */
record ImportName(String group, String page, Instant instant) {
    private static final Pattern FILE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}):?(\\d{2}):?(\\d{2}(?:\\.\\d{1,9})?Z)\\.md");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int DEPTH = 3;

    /** What archivers put beside the files: no part of a history. */
    static boolean isNoise(String name) {
        return name.startsWith("__MACOSX/") || name.equals(".DS_Store") || name.endsWith("/.DS_Store");
    }

    /** @throws Problem.Invalid with one issue, whose field is the name */
    static ImportName parse(String name) {
        if (name.indexOf('\\') >= 0
                || name.codePoints().anyMatch(Character::isISOControl)
                || name.length() > ImportLimits.NAME) {
            throw Problem.Invalid.of(name, "import.name-unusable");
        }
        var parts = List.of(name.split("/", -1));
        if (parts.stream().anyMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))) {
            throw Problem.Invalid.of(name, "import.name-unusable");
        }
        if (parts.size() != DEPTH) {
            throw Problem.Invalid.of(name, "import.depth");
        }
        var read = new ImportName(words(parts.get(0)), words(parts.get(1)), instant(name, parts.get(2)));
        if (!Keys.isWellFormed(Keys.slug(read.group())) || !Keys.isWellFormed(read.key())) {
            throw Problem.Invalid.of(name, "import.key-unusable");
        }
        if (Keys.isReserved(read.key())) {
            throw Problem.Invalid.of(name, "key.reserved", read.key());
        }
        return read;
    }

    /** As a title is kept: some file systems decompose letters. */
    private static String words(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFC)
                .replaceAll("\\p{IsWhite_Space}+", " ")
                .strip();
    }

    private static Instant instant(String name, String file) {
        var matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw Problem.Invalid.of(name, "import.instant");
        }
        try {
            var instant = PublishChecks.millis(
                    Instant.parse(matcher.group(1) + ":" + matcher.group(2) + ":" + matcher.group(3)));
            if (!instant.isBefore(EARLIEST)) {
                return instant;
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        throw Problem.Invalid.of(name, "import.instant");
    }

    /** Empty where the page's name has nothing a key may hold. */
    String key() {
        String page = Keys.slug(this.page);
        return page.isEmpty() ? "" : Keys.slug(group) + "-" + page;
    }

    Scope scope() {
        return new Scope("imported/" + Keys.slug(group));
    }

    Kind kind() {
        return page.equals("Privacy Policy") ? Kind.POLICY : Kind.TERMS;
    }

    boolean samePage(ImportName other) {
        return group.equals(other.group) && page.equals(other.page);
    }
}
