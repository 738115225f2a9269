package org.prevail.portal.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prevail.document.Keys;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Switches;
import org.prevail.search.Searching;

/** What a public address asks for, behind its locale. */
sealed interface Address {
    /** What is in force on the site. */
    record Index() implements Address {}

    /**
     * @param query what is searched for, empty for nothing yet
     * @param document the key of the only one to be searched
     */
    record Search(String query, Optional<String> document) implements Address {}

    record Contact() implements Address {}

    record InForce(String key) implements Address {}

    record Place(Scope scope) implements Address {}

    record History(String key) implements Address {}

    record OneVersion(String key, int number) implements Address {}

    record OnDay(String key, LocalDate day) implements Address {}

    record Comparison(String key, Point from, Point to, Switches switches) implements Address {}

    /** @param line any line of the clause, from 0, in the version's canonical text */
    record Clause(String key, int number, int line) implements Address {}

    /** The path behind the locale, without its query. */
    default String path() {
        if (this instanceof Place place) {
            return "/for/" + place.scope().path();
        } else if (this instanceof InForce wanted) {
            return "/" + wanted.key();
        } else if (this instanceof History wanted) {
            return "/" + wanted.key() + "/versions";
        } else if (this instanceof OneVersion wanted) {
            return "/" + wanted.key() + "/versions/" + wanted.number();
        } else if (this instanceof OnDay wanted) {
            return "/" + wanted.key() + "/at/" + wanted.day();
        }
        if (this instanceof Clause wanted) {
            return "/" + wanted.key() + "/versions/" + wanted.number() + "/clauses/" + wanted.line();
        }
        if (this instanceof Comparison wanted) {
            return "/" + wanted.key() + "/compare/" + wanted.from().written() + ".."
                    + wanted.to().written();
        }
        if (this instanceof Search) {
            return "/search";
        }
        return this instanceof Contact ? "/contact" : "/";
    }

    /** Whether there are as many of its kind as people may type: not worth keeping, and others would be lost for it. */
    default boolean isEndless() {
        return this instanceof Search
                || this instanceof Comparison wanted
                        && !(wanted.from() instanceof Point.Number && wanted.to() instanceof Point.Number);
    }

    /** Whether what it shows says whether a day is over, and so is another after midnight. */
    default boolean isOfADay() {
        return this instanceof OnDay;
    }

    /** Whether it names versions, which never change, rather than what is so today. */
    default boolean permanent() {
        return this instanceof OneVersion
                || this instanceof Comparison wanted
                        && wanted.from() instanceof Point.Number
                        && wanted.to() instanceof Point.Number;
    }

    Pattern OF_DOCUMENT =
            Pattern.compile("/([a-z0-9-]{1,64})(?:/(versions)(?:/([1-9]\\d{0,8})(?:/clauses/(0|[1-9]\\d{0,8}))?)?"
                    + "|/at/(\\d{4}-\\d{2}-\\d{2}))?");
    Pattern OF_COMPARISON = Pattern.compile("/([a-z0-9-]{1,64})/compare/([^/]{1,40}?)\\.\\.([^/]{1,40})");

    /**
     * @param rest the raw path behind the locale, empty or beginning with {@code /}
     * @param parameters the values of a parameter, none where it is missing
     * @return empty where the address is somebody else's to answer
     * @throws Problem.Missing for a place or day that cannot be
     */
    static Optional<Address> parse(String rest, Function<String, List<String>> parameters) {
        if (rest.equals("/search")
                || rest.equals("/") && !first("q", parameters).isEmpty()) {
            return Optional.of(search(parameters));
        }
        if (rest.equals("/")) {
            return Optional.of(new Index());
        }
        if (rest.equals("/contact")) {
            return Optional.of(new Contact());
        }
        if (rest.equals("/for") || rest.startsWith("/for/")) {
            return Optional.of(place(rest.length() <= 5 ? "" : rest.substring(5)));
        }
        return rest.contains("/compare/") ? ofComparison(rest, parameters) : ofDocument(rest);
    }

    /** A little more is taken than is searched for, so that the page can say that it was too much. */
    private static Search search(Function<String, List<String>> parameters) {
        String words = first("q", parameters);
        return new Search(
                words.substring(0, Math.min(2 * Searching.LONGEST_QUERY, words.length())),
                Optional.of(first("document", parameters)).filter(Keys::isWellFormed));
    }

    private static String first(String name, Function<String, List<String>> parameters) {
        return parameters.apply(name).stream().findFirst().orElse("").strip();
    }

    private static Optional<Address> ofComparison(String rest, Function<String, List<String>> parameters) {
        var parts = OF_COMPARISON.matcher(rest);
        if (!parts.matches() || Keys.isReserved(parts.group(1))) {
            return Optional.empty();
        }
        return Point.parse(parts.group(2))
                .flatMap(from -> Point.parse(parts.group(3))
                        .map(to -> new Comparison(parts.group(1), from, to, Switches.of(parameters))));
    }

    private static Address place(String path) {
        return Scope.parse(path).map(Place::new).orElseThrow(() -> new Problem.Missing("place.malformed"));
    }

    private static Optional<Address> ofDocument(String rest) {
        var parts = OF_DOCUMENT.matcher(rest);
        if (!parts.matches() || Keys.isReserved(parts.group(1))) {
            return Optional.empty();
        }
        String key = parts.group(1);
        if (parts.group(5) != null) {
            return Optional.of(new OnDay(key, day(parts.group(5))));
        }
        if (parts.group(4) != null) {
            return Optional.of(new Clause(key, Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4))));
        }
        if (parts.group(3) != null) {
            return Optional.of(new OneVersion(key, Integer.parseInt(parts.group(3))));
        }
        return Optional.of(parts.group(2) != null ? new History(key) : new InForce(key));
    }

    private static LocalDate day(String digits) {
        try {
            LocalDate day = LocalDate.parse(digits);
            if (day.getYear() > 0) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // Said below.
        }
        throw new Problem.Missing("day.unknown", digits);
    }
}
