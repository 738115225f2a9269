package org.prevail.theme.doctor;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;
import org.prevail.theme.Messages;
import org.prevail.theme.Theme;

/**
 * A message that a template names, or that the theme has in another language, and that is missing in one; and one of the
 * product's that says nothing, cannot be read, or leaves out what the product's says with it.
 */
final class MessageCheck implements Check {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(?=[,}])");

    /** A language the product speaks. */
    private static final String REFERENCE = "en";

    private static final Pattern NAMED = Pattern.compile("\\bt\\(\\s*'([^']+)'\\s*[,)]");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        var wanted = new TreeSet<String>();
        candidate
                .templates()
                .forEach(template -> candidate
                        .prevailing("templates/" + template + ".peb")
                        .ifPresent(text -> NAMED.matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .forEach(wanted::add)));
        locales.forEach(locale -> wanted.addAll(candidate.messages(locale)));
        var theme = candidate.theme().orElseThrow();
        return locales.stream()
                .flatMap(locale -> Stream.concat(
                        missing(theme, locale, wanted), unlike(candidate, theme.messages(locale), locale)));
    }

    private static Stream<Finding> unlike(Candidate candidate, Messages messages, String locale) {
        var base = candidate.base().messages(REFERENCE);
        return candidate.messages(locale).stream()
                .filter(base::has)
                .flatMap(key -> unlike(key, base.text(key), messages.text(key), locale).stream());
    }

    private static Optional<Finding> unlike(String key, String wanted, String given, String locale) {
        if (given.isBlank() && !wanted.isBlank()) {
            return Optional.of(Finding.error("message-empty", key, locale));
        }
        var arguments = arguments(wanted);
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        try {
            new MessageFormat(given, Locale.forLanguageTag(locale));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(Finding.error("message-malformed", key, locale));
        }
        arguments.removeAll(arguments(given));
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.error("message-arguments", key, locale, String.join(", ", arguments)));
    }

    /** What stands between single apostrophes is no argument: {@link MessageFormat}. */
    private static Set<String> arguments(String pattern) {
        var said = pattern.replace("''", "").replaceAll("'[^']*(?:'|$)", "");
        return ARGUMENT.matcher(said)
                .results()
                .map(match -> match.group() + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> missing(Theme theme, String locale, TreeSet<String> wanted) {
        var messages = theme.messages(locale);
        return wanted.stream().filter(key -> !messages.has(key)).map(key -> Finding.error("message", key, locale));
    }
}
