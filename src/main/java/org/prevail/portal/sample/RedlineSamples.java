package org.prevail.portal.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.compare.Comparing;
import org.prevail.compare.Noise;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.plugin.Plugins;
import org.prevail.redline.Layout;
import org.prevail.redline.Marks;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Side;
import org.prevail.redline.Switches;
import org.prevail.spi.Words;

/** A real comparison, looked at in every way: what is in its view follows from the rest of it, and cannot be made up. */
final class RedlineSamples {
    private static final String ADDRESS = "/en/fiber-terms/compare/1..2";
    private static final Marks MARKS = new Marks(
            Map.of("AMOUNT", Words.of("en", "amount").and("vi", "số tiền")),
            List.of(Words.of("en", "Watched words")),
            new Plugins.State(0, 0));

    private static final Options NOISY = new Options(false, Set.of(Noise.values()));

    private RedlineSamples() {}

    static List<Object> of(String locale) {
        var text = SampleTexts.of(locale);
        var before = side(locale, 1, text);
        var after = side(locale, 2, changed(text));
        return Stream.concat(
                        Stream.of(Layout.values())
                                .flatMap(layout -> Stream.of(Options.DEFAULT, new Options(true, Set.of()), NOISY)
                                        .map(options -> new Switches(layout, options, layout != Layout.SIDE)))
                                .map(switches -> view(before, after, switches)),
                        Stream.of(view(before, before, Switches.DEFAULT)))
                .toList();
    }

    private static Object view(Side before, Side after, Switches switches) {
        var comparison = Comparing.compare(
                before.text(),
                after.text(),
                edits -> edits.stream().map(edit -> List.of("AMOUNT")).toList());
        return RedlineViews.of(
                new Redline(before, after, comparison, MARKS, switches.options()),
                switches,
                ADDRESS,
                ADDRESS + "?line=");
    }

    /** With words and a clause put in, one taken out, and one moved to the end. */
    private static Source changed(Source text) {
        var clauses = text.markdown().split("(?m)^(?=## )");
        return new Source(
                text.title(),
                text.summary(),
                clauses[0] + clauses[2].replace("1. ", "7. ").replace("220", "240") + "## 9. New\n\nNew words.\n\n"
                        + clauses[1]);
    }

    private static Side side(String locale, int number, Source text) {
        var rendered = Markup.render(text);
        return new Side(
                Optional.of("fiber-terms"),
                rendered.title(),
                Optional.of(number),
                Optional.of(Instant.parse("2026-06-15T02:30:15.250Z")),
                locale,
                rendered.digest(),
                rendered.canonical());
    }
}
