package org.prevail.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rounds of two things measured side by side; prints medians with their spread, each line as soon as it is known. */
final class Table {

    /** One comparison, some alternating rounds. */
    static final class Pair {
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();
        private final List<Double> oursP99 = new ArrayList<>();
        private final List<Double> theirsP99 = new ArrayList<>();

        void round(Load.Result our, Load.Result their) {
            ours.add(our.perSecond());
            theirs.add(their.perSecond());
            oursP99.add(our.p99());
            theirsP99.add(their.p99());
        }

        private double[] ratios(List<Double> some, List<Double> others) {
            double[] ratios = new double[some.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = some.get(i) / others.get(i);
            }
            return ratios;
        }
    }

    Table() {
        add(String.format(
                "%n%-52s %10s %10s  %-20s %-20s %s",
                "measured (16 clients)", "ours/s", "theirs/s", "ratio (spread)", "p99 ratio (spread)", "wanted"));
    }

    void add(String what, Pair pair, String wanted) {
        add(String.format(
                Locale.ROOT,
                "%-52s %10.0f %10.0f  %-20s %-20s %s",
                what,
                median(pair.ours),
                median(pair.theirs),
                spread(pair.ratios(pair.ours, pair.theirs)),
                spread(pair.ratios(pair.oursP99, pair.theirsP99)),
                wanted));
    }

    void add(String line) {
        System.out.println(line);
    }

    private static String spread(double[] ratios) {
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT, "%.2f (%.2f-%.2f)", ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
