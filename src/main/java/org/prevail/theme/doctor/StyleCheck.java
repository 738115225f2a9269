package org.prevail.theme.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;
import org.prevail.theme.ThemeSetting;

/**
 * Styles that cannot work, or reach out of their layer: rules that must come first cannot, in one, and a brace too many ends
 * it; names that are no style's; and settings whose default the style gainsays.
 */
final class StyleCheck implements Check {
    private static final Pattern FIRST = Pattern.compile("@(?:import|charset|namespace)\\b", Pattern.CASE_INSENSITIVE);

    /** A string may be an address without {@code url()}: in {@code image-set()}, for one. */
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("(?:url\\(|['\"])\\s*(?:https?:|//\\w|data:)", Pattern.CASE_INSENSITIVE);

    /** A selector loads nothing. */
    private static final Pattern SELECTED = Pattern.compile("\\[[^\\]{}]*\\](?=[^{};]*\\{)");

    private static final String STYLE = ".css";

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        var findings = new ArrayList<Finding>();
        var all = new StringBuilder();
        candidate.files().stream()
                .filter(StyleCheck::isNearlyStyle)
                .forEach(path -> findings.add(Finding.error("style-name", path)));
        candidate.files().stream().filter(path -> path.endsWith(STYLE)).forEach(path -> {
            var written = candidate.text(path).orElse("");
            StyleBrackets.fault(written).ifPresent(line -> findings.add(Finding.error("style-brackets", path, line)));
            var style = StyleRules.withoutComments(written);
            all.append(style);
            if (FIRST.matcher(style).find()) {
                findings.add(Finding.error("style-first", path));
            }
            if (FROM_ELSEWHERE.matcher(SELECTED.matcher(style).replaceAll("")).find()) {
                findings.add(Finding.error("style-elsewhere", path));
            }
        });
        candidate.settings().stream()
                .filter(setting -> setting.by().equals(candidate.name()))
                .filter(setting -> !says(all.toString(), setting))
                .forEach(setting -> findings.add(Finding.warning(
                        "style-default", setting.key(), setting.variable().orElse(""), setting.declared())));
        return findings.stream();
    }

    /** No browser takes it for one. */
    private static boolean isNearlyStyle(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(STYLE) && !path.endsWith(STYLE);
    }

    private static boolean says(String style, ThemeSetting setting) {
        return setting.variable()
                .map(name -> Pattern.compile(
                                Pattern.quote(name) + "\\s*:\\s*" + Pattern.quote(setting.declared()) + "\\s*;")
                        .matcher(style)
                        .find())
                .orElse(true);
    }
}
