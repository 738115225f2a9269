package org.prevail.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which text is meant, as it stands in an address: {@code privacy:3:vi}, {@code privacy:draft:vi},
 * {@code privacy:in-force:vi}, {@code privacy:2026-06-30:vi} (in force at the end of that day), {@code text:<digest>}.
 */
public sealed interface Spec {
    /** A version of a document; published, whether or not it is in force. */
    record Published(String key, int number, String locale) implements Spec {
        @Override
        public String toString() {
            return key + ":" + number + ":" + locale;
        }
    }

    /** A document's draft as it is at the moment. */
    record Drafted(String key, String locale) implements Spec {
        @Override
        public String toString() {
            return key + ":" + DRAFT + ":" + locale;
        }
    }

    /** What is in force of a document at the moment. */
    record InForce(String key, String locale) implements Spec {
        @Override
        public String toString() {
            return key + ":" + IN_FORCE + ":" + locale;
        }
    }

    /** What was, is or will be in force of a document at the end of a day in the site's zone; today: now. */
    record OnDay(String key, LocalDate day, String locale) implements Spec {
        @Override
        public String toString() {
            return key + ":" + day + ":" + locale;
        }
    }

    /** A text from elsewhere that is kept. */
    record Foreign(String digest) implements Spec {
        @Override
        public String toString() {
            return FOREIGN + ":" + digest;
        }
    }

    String DRAFT = "draft";
    String IN_FORCE = "in-force";
    String FOREIGN = "text";

    Pattern OF_DOCUMENT = Pattern.compile("([a-z0-9-]{1,64}):([a-z0-9-]{1,10}):([A-Za-z0-9-]{2,35})");
    Pattern OF_NONE = Pattern.compile(FOREIGN + ":([0-9a-f]{64})");
    Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** Empty for anything else. */
    static Optional<Spec> parse(String text) {
        var foreign = OF_NONE.matcher(text);
        if (foreign.matches()) {
            return Optional.of(new Foreign(foreign.group(1)));
        }
        var parts = OF_DOCUMENT.matcher(text);
        return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private static Optional<Spec> of(String key, String which, String locale) {
        if (which.equals(DRAFT)) {
            return Optional.of(new Drafted(key, locale));
        }
        if (which.equals(IN_FORCE)) {
            return Optional.of(new InForce(key, locale));
        }
        if (NUMBER.matcher(which).matches()) {
            return Optional.of(new Published(key, Integer.parseInt(which), locale));
        }
        try {
            return Optional.of(new OnDay(key, LocalDate.parse(which), locale));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
