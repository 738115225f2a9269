package org.prevail.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.compare.Noise;

/**
 * How somebody looks at a comparison, as its address says: {@code view=inline|side|clauses}, {@code changes=only},
 * {@code noise=renumbering,spacing,quotes,markup} (also one by one), {@code words=none}, {@code part=2}. What is not understood is as if it were not
 * said, so that there are few addresses of one page.
 *
 * @param hiddenWords whether screen readers are told "inserted" and "deleted"
 * @param part which part, from 1, of what is too long for one page
 */
public record Switches(Layout layout, Options options, boolean hiddenWords, int part) {
    public static final Switches DEFAULT = new Switches(Layout.INLINE, Options.DEFAULT, true);

    static final String MARKUP = "markup";

    private static final Pattern PART = Pattern.compile("[1-9]\\d{0,5}");

    /** From the beginning. */
    public Switches(Layout layout, Options options, boolean hiddenWords) {
        this(layout, options, hiddenWords, 1);
    }

    /** @param parameters every value of a parameter, none where it is missing */
    public static Switches of(Function<String, List<String>> parameters) {
        var layout = Stream.of(Layout.values())
                .filter(known -> parameters.apply("view").contains(known.word()))
                .findFirst()
                .orElse(Layout.INLINE);
        return new Switches(
                layout, options(parameters), !parameters.apply("words").contains("none"), part(parameters));
    }

    private static int part(Function<String, List<String>> parameters) {
        return parameters.apply("part").stream()
                .filter(value -> PART.matcher(value).matches())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private static Options options(Function<String, List<String>> parameters) {
        var wanted = parameters.apply("noise").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .collect(Collectors.toSet());
        var noise = Stream.of(Noise.values())
                .filter(known -> wanted.contains(word(known)))
                .collect(Collectors.toSet());
        return new Options(parameters.apply("changes").contains("only"), noise, wanted.contains(MARKUP));
    }

    public Switches with(Layout other) {
        return new Switches(other, options, hiddenWords);
    }

    public Switches changesOnly(boolean only) {
        return new Switches(layout, new Options(only, options.noise(), options.markup()), hiddenWords);
    }

    public Switches toggled(Noise noise) {
        Set<Noise> others = EnumSet.noneOf(Noise.class);
        others.addAll(options.noise());
        if (!others.remove(noise)) {
            others.add(noise);
        }
        return new Switches(layout, new Options(options.changesOnly(), others, options.markup()), hiddenWords);
    }

    public Switches markup(boolean shown) {
        return new Switches(layout, new Options(options.changesOnly(), options.noise(), shown), hiddenWords);
    }

    public Switches hiddenWords(boolean told) {
        return new Switches(layout, options, told, part);
    }

    public Switches part(int other) {
        return new Switches(layout, options, hiddenWords, other);
    }

    /** The query that says it, the same for the same switches; empty for the default. */
    public String query() {
        var parts = new ArrayList<String>();
        if (layout != Layout.INLINE) {
            parts.add("view=" + layout.word());
        }
        if (!optionsQuery().isEmpty()) {
            parts.add(optionsQuery());
        }
        if (!hiddenWords) {
            parts.add("words=none");
        }
        if (part > 1) {
            parts.add("part=" + part);
        }
        return String.join("&", parts);
    }

    /** What of it matters to files, too. */
    public String optionsQuery() {
        var parts = new ArrayList<String>();
        if (options.changesOnly()) {
            parts.add("changes=only");
        }
        var noise = Stream.concat(
                        options.noise().stream().map(Switches::word),
                        Stream.of(MARKUP).filter(word -> options.markup()))
                .collect(Collectors.joining(","));
        if (!noise.isEmpty()) {
            parts.add("noise=" + noise);
        }
        return String.join("&", parts);
    }

    /** @param address may have a query of its own */
    public String at(String address) {
        return query().isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query();
    }

    static String word(Noise noise) {
        return noise.name().toLowerCase(Locale.ROOT);
    }
}
