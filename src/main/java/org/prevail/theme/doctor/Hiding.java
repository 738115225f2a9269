package org.prevail.theme.doctor;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a declaration of a style keeps what it is said of from being seen, or from being reached at all. */
enum Hiding {
    NOT,
    /** It is there still, for the keyboard and for screen readers. */
    UNSEEN,
    UNREACHABLE;

    private static final String ZERO = "[+-]?0*(?:\\.0*)?(?<=0)[a-z%]*";
    private static final Pattern NOTHING = Pattern.compile(ZERO);
    private static final Pattern TINY = Pattern.compile("[+]?0*[0-3](?:\\.\\d*)?px");
    private static final Pattern SCALED_AWAY = Pattern.compile("scale(?:3d|x|y)?\\(\\s*" + ZERO + "\\s*[,)]");
    private static final Pattern FAR_AWAY = Pattern.compile("-\\d{3,}|(?<![.\\d])(?:\\d{4,}|\\d{3,}[dls]?v[bhiw])");
    private static final Pattern FILTERED_AWAY = Pattern.compile("opacity\\(\\s*" + ZERO + "\\s*\\)");
    private static final Pattern NO_COLOUR = Pattern.compile(
            "transparent|#(?:[\\da-f]{3}0|[\\da-f]{6}00)|[a-z]+\\((?:[^()]*/|(?:[^(),]*,){3})\\s*" + ZERO + "\\s*\\)");
    private static final Pattern TRANSPARENT = Pattern.compile("[+-]?(?:0*(?:\\.[0-4]\\d*)?|[0-4]?\\d(?:\\.\\d*)?%)");

    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");
    private static final Set<String> EXTENT = Set.of(
            "width",
            "height",
            "max-width",
            "max-height",
            "inline-size",
            "block-size",
            "max-inline-size",
            "max-block-size");
    private static final Pattern PLACE = Pattern.compile(
            "(?:margin|inset|translate|transform|text-indent|left|right|top|bottom)(?:-(?:left|right|top|bottom|inline|block|start|end))*");

    static Hiding of(StyleRule rule, NamedValues values) {
        return Stream.concat(
                        rule.declarations().stream().flatMap(values::meanings).map(Hiding::of),
                        Stream.of(when(onItsOwnColour(rule, values), UNSEEN)))
                .max(Hiding::compareTo)
                .orElse(NOT);
    }

    /** Whether words and what they stand on are of one colour, where one rule says both. */
    private static boolean onItsOwnColour(StyleRule rule, NamedValues values) {
        var words = said(rule, Set.of("color"));
        var ground = said(rule, Set.of("background", "background-color"));
        return words.size() == 1
                && !WIDE.containsAll(words)
                && (words.equals(ground) || always(words, values).equals(always(ground, values)));
    }

    private static Set<String> said(StyleRule rule, Set<String> properties) {
        return rule.declarations().stream()
                .map(declaration -> declaration.toLowerCase(Locale.ROOT).split(":", 2))
                .filter(pair -> pair.length == 2 && properties.contains(pair[0].strip()))
                .map(pair -> pair[1].strip())
                .collect(Collectors.toSet());
    }

    /** What words mean in all surroundings; themselves where they mean one thing in the dark and another in the light. */
    private static Set<String> always(Set<String> words, NamedValues values) {
        var meanings = words.stream().flatMap(values::meanings).collect(Collectors.toSet());
        return meanings.size() == 1 ? meanings : words;
    }

    private static Hiding of(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return NOT;
        }
        var property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = declaration
                .substring(colon + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("!\\s*important", "")
                .strip();
        return switch (property) {
            case "display" -> when(value.equals("none"), UNREACHABLE);
            case "visibility" -> when(value.equals("hidden") || value.equals("collapse"), UNREACHABLE);
            case "content-visibility" -> when(value.equals("hidden"), UNREACHABLE);
            case "pointer-events" -> when(value.equals("none"), UNREACHABLE);
            case "z-index" -> when(value.startsWith("-"), UNREACHABLE);
            default -> when(unseen(property).test(value), UNSEEN);
        };
    }

    private static Hiding when(boolean so, Hiding hiding) {
        return so ? hiding : NOT;
    }

    private static Predicate<String> unseen(String property) {
        if (property.equals("opacity")) {
            return value -> !value.isEmpty() && TRANSPARENT.matcher(value).matches();
        }
        if (property.equals("filter")) {
            return value -> FILTERED_AWAY.matcher(value).find();
        }
        if (property.equals("clip") || property.equals("clip-path")) {
            return value -> value.contains("(");
        }
        if (property.equals("color") || property.equals("-webkit-text-fill-color")) {
            return value -> NO_COLOUR.matcher(value).matches();
        }
        if (EXTENT.contains(property) || Set.of("font-size", "scale", "zoom").contains(property)) {
            return value ->
                    NOTHING.matcher(value).matches() || TINY.matcher(value).matches();
        }
        return PLACE.matcher(property).matches()
                ? value -> FAR_AWAY.matcher(value).find()
                        || SCALED_AWAY.matcher(value).find()
                : value -> false;
    }
}
