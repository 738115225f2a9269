package org.prevail.redline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prevail.compare.Noise;
import org.prevail.compare.Summary;
import org.prevail.redline.MarkupChanges;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;

/** What every file says of itself: which two texts, their digests, how they are compared and shown, how much changed. */
public record Cover(String title, List<Part> parts) {
    public Cover {
        parts = List.copyOf(parts);
    }

    public record Part(String heading, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {}

    /** @param redline with the options its file really follows */
    static Cover of(Redline redline, Words words) {
        return new Cover(
                title(redline, words),
                List.of(
                        new Part(words.text("takeaway.before"), side(redline.before(), words)),
                        new Part(words.text("takeaway.after"), side(redline.after(), words)),
                        new Part(words.text("takeaway.comparison"), comparison(redline, words))));
    }

    /** As plain text: a heading, then its facts. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(title);
        for (var part : parts) {
            lines.add("");
            lines.add(part.heading());
            part.facts().forEach(fact -> lines.add("  " + fact.label() + ": " + fact.value()));
        }
        return lines;
    }

    private static String title(Redline redline, Words words) {
        return words.text("takeaway.title", name(redline.before(), words), name(redline.after(), words));
    }

    private static String name(Side side, Words words) {
        return side.version()
                .map(number -> words.text("takeaway.name", side.title(), number))
                .orElse(side.title());
    }

    private static List<Fact> side(Side side, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(words, "text", side.title()));
        side.document().ifPresent(key -> facts.add(fact(words, "document", key)));
        facts.add(fact(
                words,
                "version",
                side.version()
                        .map(number -> Integer.toString(number))
                        .orElseGet(() -> words.text("takeaway.no-version"))));
        side.effectiveAt()
                .ifPresent(at -> facts.add(fact(words, "effective", words.moment(at) + " · " + Words.iso(at))));
        side.importedAt().ifPresent(at -> facts.add(fact(words, "origin", words.imported(at))));
        facts.add(fact(words, "locale", side.locale()));
        facts.add(fact(words, "digest", side.digest()));
        return facts;
    }

    private static List<Fact> comparison(Redline redline, Words words) {
        var facts = new ArrayList<Fact>();
        var summary = redline.comparison().summary();
        facts.add(fact(words, "lines", lines(summary, words)));
        facts.add(fact(
                words,
                "words",
                words.text(
                        "takeaway.words.count",
                        summary.words().inserted(),
                        summary.words().deleted())));
        var markup = new MarkupChanges(redline);
        if (redline.options().markup() && markup.known()) {
            facts.add(fact(words, "markup", words.text("takeaway.markup.count", lines(redline, markup))));
        }
        facts.add(fact(words, "options", options(redline, words)));
        if (redline.comparison().coarse()) {
            facts.add(fact(words, "coarse", words.text("takeaway.coarse.why")));
        }
        return facts;
    }

    private static String lines(Summary summary, Words words) {
        return words.text(
                "takeaway.lines.count",
                summary.inserted(),
                summary.deleted(),
                summary.changed(),
                summary.moved(),
                summary.same());
    }

    private static long lines(Redline redline, MarkupChanges markup) {
        return redline.comparison().blocks().stream()
                .filter(block -> !markup.of(block).isEmpty())
                .count();
    }

    private static String options(Redline redline, Words words) {
        var options = redline.options();
        var noise = Stream.of(Noise.values())
                .map(kind ->
                        words.text("takeaway.noise." + kind + (options.noise().contains(kind) ? ".shown" : ".hidden")));
        var extent = words.text(options.changesOnly() ? "takeaway.options.changes" : "takeaway.options.all");
        var all = Stream.concat(Stream.concat(Stream.of(extent), noise), Stream.of(markup(redline, words)));
        return String.join("; ", all.toList());
    }

    private static String markup(Redline redline, Words words) {
        boolean known = new MarkupChanges(redline).known();
        return words.text(
                "takeaway.noise.MARKUP." + (!redline.options().markup() ? "hidden" : known ? "shown" : "unknown"));
    }

    private static Fact fact(Words words, String name, String value) {
        return new Fact(words.text("takeaway." + name), value);
    }
}
