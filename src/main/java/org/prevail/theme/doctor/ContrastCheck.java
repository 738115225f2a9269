package org.prevail.theme.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;
import org.prevail.theme.ThemeSetting;

/** Colours an owner chose against what they stand on, where the theme says what that is (WCAG 2.2, 1.4.3 and 1.4.11). */
final class ContrastCheck implements Check {
    private static final Pattern WANTED = Pattern.compile("(\\S+)\\s+(\\d+(?:\\.\\d+)?)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return candidate.settings().stream()
                .filter(setting -> setting.type() == ThemeSetting.Type.COLOR)
                .flatMap(setting -> setting.contrast().map(wanted -> check(candidate, setting, wanted)).stream())
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> check(Candidate candidate, ThemeSetting setting, String said) {
        var wanted = WANTED.matcher(said);
        var against = wanted.matches() ? colour(candidate, wanted.group(1)) : Optional.<String>empty();
        if (against.isEmpty()) {
            return Optional.of(Finding.error("setting", setting.by(), setting.key()));
        }
        double reached = contrast(candidate.value(setting), against.get());
        return reached >= Double.parseDouble(wanted.group(2))
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "contrast",
                        setting.key(),
                        candidate.value(setting),
                        against.get(),
                        String.format(Locale.ROOT, "%.2f", reached),
                        wanted.group(2)));
    }

    private static Optional<String> colour(Candidate candidate, String named) {
        return COLOUR.matcher(named).matches()
                ? Optional.of(named)
                : candidate.settings().stream()
                        .filter(setting -> setting.key().equals(named) && setting.type() == ThemeSetting.Type.COLOR)
                        .map(candidate::value)
                        .findFirst();
    }

    /** WCAG 2.2, contrast ratio. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int bits) {
        double value = (bits & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
