package org.prevail.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prevail.plugins.flags.Looking;

/** Measures comparisons: how much there is to read beside git's, and how long they take. See {@code docs/benchmark.md}. */
public final class CompareBench {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 9;

    private final StringBuilder table = new StringBuilder();

    private CompareBench() {}

    public static void main(String[] arguments) throws Exception {
        var bench = new CompareBench();
        var texts = NeighbouringTexts.all();
        bench.quality(texts);
        bench.speed(texts);
        bench.adversaries();
        System.out.println(bench.table);
    }

    private void line(String what, String measured, String wanted) {
        table.append(String.format(Locale.ROOT, "%-52s %-56s %s%n", what, measured, wanted));
    }

    private void quality(List<NeighbouringTexts> texts) throws IOException, InterruptedException {
        var ours = new Changes(0, 0);
        var theirs = new Changes(0, 0);
        for (var pair : texts) {
            var git = Changes.ofGit(pair.before(), pair.after());
            if (git == null) {
                line("changed words, runs of changes / git diff --word-diff", "skipped: no git", "");
                return;
            }
            var our = Changes.of(Looking.compare(pair.before(), pair.after()));
            if (Boolean.getBoolean("prevail.bench.pairs")) {
                line(pair.name(), our.words() + " / " + git.words() + ", " + our.runs() + " / " + git.runs(), "");
            }
            ours = ours.plus(our);
            theirs = theirs.plus(git);
        }
        if (!texts.isEmpty()) {
            line(
                    "changed words of " + texts.size() + " pairs / git diff --word-diff",
                    ratio(ours.words(), theirs.words()),
                    "<= 1.02");
            line("runs of changes / git diff --word-diff", ratio(ours.runs(), theirs.runs()), "<= 0.8");
        }
    }

    private static String ratio(int ours, int theirs) {
        return String.format(Locale.ROOT, "%d / %d = %.3f", ours, theirs, (double) ours / theirs);
    }

    private void speed(List<NeighbouringTexts> texts) {
        for (int words : new int[] {20_000, 50_000, 100_000, 200_000}) {
            var before = longText(texts, words);
            var after = edited(before);
            time(
                    String.format(Locale.ROOT, "%,d words, 5 %% edits, ten moved clauses", words),
                    String.join("\n", before),
                    String.join("\n", after),
                    words == 20_000 ? "< 50 ms" : words == 200_000 ? "< 1,000 ms" : "");
        }
    }

    private static List<String> longText(List<NeighbouringTexts> texts, int words) {
        var lines = new ArrayList<String>();
        int count = 0;
        for (int i = 0; count < words; i++) {
            var text = texts.isEmpty() ? madeUp(i) : texts.get(i % texts.size()).after();
            for (var line : text.split("\n")) {
                lines.add(i < texts.size() || texts.isEmpty() ? line : line + " (" + i + ")");
                count += line.split(" ").length;
                if (count >= words) {
                    return lines;
                }
            }
        }
        return lines;
    }

    private static String madeUp(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 60)
                .mapToObj(
                        i -> random.ints(60, 0, 3000).mapToObj(n -> "word" + n).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** One word in twenty is another, is gone, or has a new one beside it; ten lines stand elsewhere. */
    private static List<String> edited(List<String> lines) {
        var random = new Random(7);
        var edited = new ArrayList<String>();
        for (var line : lines) {
            edited.add(Arrays.stream(line.split(" "))
                    .map(word -> random.nextInt(20) > 0
                            ? word
                            : switch (random.nextInt(3)) {
                                case 0 -> "other" + random.nextInt(500);
                                case 1 -> "";
                                default -> word + " new" + random.nextInt(500);
                            })
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        for (int i = 0; i < 10; i++) {
            edited.add(random.nextInt(edited.size()), edited.remove(random.nextInt(edited.size())));
        }
        return edited;
    }

    private void adversaries() {
        var same = String.join("\n", Collections.nCopies(50_000, "the same line"));
        time("all lines equal, 50,000 and 40,000", same, same.substring(0, 40_000 * 14 - 1), "bounded");
        time("all lines different, 20,000 of ten words", different(20_000, 1), different(20_000, 2), "bounded");
        time("one line of 1 MB, other words", longLine(1), longLine(2), "bounded");
        time("one line of 1 MB, one word repeated", "no ".repeat(350_000), "no yes ".repeat(150_000), "bounded");
        time("100,000 lines of one of 500 words", oneWord(1), oneWord(2), "bounded");
    }

    static String different(int lines, int seed) {
        var random = new Random(seed);
        return IntStream.range(0, lines)
                .mapToObj(i -> random.ints(10, 0, 5000).mapToObj(n -> "w" + n).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    static String longLine(int seed) {
        return new Random(seed).ints(170_000, 0, 20_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    static String oneWord(int seed) {
        return new Random(seed).ints(100_000, 0, 500).mapToObj(n -> "w" + n).collect(Collectors.joining("\n"));
    }

    /** On one thread: what it took of the processor, and by the clock, which a busy machine lets run on. */
    private void time(String what, String before, String after, String wanted) {
        var thread = ManagementFactory.getThreadMXBean();
        boolean coarse = false;
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - start < 5_000_000_000L; i++) {
            coarse = Looking.compare(before, after).coarse();
        }
        int rounds = System.nanoTime() - start < 20_000_000_000L ? ROUNDS : 1;
        double[] processor = new double[rounds];
        double[] clock = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long used = thread.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            Looking.compare(before, after);
            clock[i] = (System.nanoTime() - began) / 1e6;
            processor[i] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
        }
        line(what, spread(processor) + ", clock " + spread(clock) + (coarse ? ", coarse" : ""), wanted);
    }

    private static String spread(double[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT, "%.0f ms (%.0f-%.0f)", times[times.length / 2], times[0], times[times.length - 1]);
    }
}
