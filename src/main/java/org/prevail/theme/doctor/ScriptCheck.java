package org.prevail.theme.doctor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/**
 * The scripts a theme adds. What one does to a page cannot be told from its text, so each is to be looked at; code made of
 * words, handlers within tags and other hosts, which browsers refuse here, are refused before.
 */
final class ScriptCheck implements Check {
    private static final Map<String, Pattern> CODE = new TreeMap<>(Map.of(
            "eval", Pattern.compile("\\beval\\b"),
            "Function()", Pattern.compile("\\bFunction\\s*\\("),
            "setTimeout(\"…\")", Pattern.compile("\\bset(?:Timeout|Interval)\\s*\\(\\s*[\"'`]"),
            "setAttribute(\"on…\")", Pattern.compile("\\bsetAttribute\\s*\\(\\s*[\"'`]on", Pattern.CASE_INSENSITIVE),
            "javascript:", Pattern.compile("[\"'`]\\s*javascript:", Pattern.CASE_INSENSITIVE)));

    private static final Pattern HANDLER =
            Pattern.compile("<[a-z][^<>;{}\n]*\\s(on[a-z]{3,30}\\s*=)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("(?:\\b(?:https?|wss?):|[\"'`])//([\\w.-]*\\w)");

    /** Names of languages within a page, which are addresses of nothing. */
    private static final String NAMESPACES = "www.w3.org";

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FILLED_IN = Pattern.compile("\\{([%{#]).*?[%}#]}", Pattern.DOTALL);

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return candidate.files().stream().flatMap(path -> {
            var text = candidate.text(path).orElse("");
            if (path.startsWith("assets/") && path.endsWith(".js")) {
                var seen = candidate.outside() ? Stream.of(Finding.warning("script", path)) : Stream.<Finding>empty();
                return Stream.concat(seen, refused(text).map(what -> Finding.error("script-code", path, what)));
            }
            return path.startsWith("templates/") && path.endsWith(".peb")
                    ? handlers(FILLED_IN.matcher(text).replaceAll(""))
                            .map(what -> Finding.error("script-code", path, what))
                    : Stream.empty();
        });
    }

    private static Stream<String> refused(String script) {
        var code = CODE.entrySet().stream()
                .filter(refused -> refused.getValue().matcher(script).find())
                .map(Map.Entry::getKey);
        var hosts = HOST.matcher(COMMENT.matcher(script).replaceAll(""))
                .results()
                .map(host -> host.group(1))
                .filter(host -> !host.equals(NAMESPACES));
        return Stream.of(code, handlers(script), hosts).flatMap(found -> found).distinct();
    }

    private static Stream<String> handlers(String text) {
        return HANDLER.matcher(text).results().map(handler -> handler.group(1));
    }
}
