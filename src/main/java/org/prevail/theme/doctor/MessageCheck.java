package org.prevail.theme.doctor;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;
import org.prevail.theme.Theme;

/** A message that a template names, or that the theme has in another language, and that is missing in one. */
final class MessageCheck implements Check {
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
        return locales.stream().flatMap(locale -> missing(theme, locale, wanted));
    }

    private static Stream<Finding> missing(Theme theme, String locale, TreeSet<String> wanted) {
        var messages = theme.messages(locale);
        return wanted.stream().filter(key -> !messages.has(key)).map(key -> Finding.error("message", key, locale));
    }
}
