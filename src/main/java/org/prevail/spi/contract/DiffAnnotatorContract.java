package org.prevail.spi.contract;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;
import org.prevail.spi.PluginContext;

/** What every {@link DiffAnnotator} keeps to. */
public final class DiffAnnotatorContract {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int MANY = 2_000;

    private DiffAnnotatorContract() {}

    /**
     * @param annotator also a {@code Plugin}
     * @param context with settings under which it does something
     * @param marked edits in which it must point something out
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(DiffAnnotator annotator, PluginContext context, Edit... marked) {
        var findings = new Findings();
        findings.plugin(annotator, context);
        var flags = findings.pure("flags()", Duration.ofMillis(250), annotator::flags).stream()
                .flatMap(all -> all.stream())
                .toList();
        var codes = flags.stream().map(Flag::code).collect(Collectors.toSet());
        findings.require(!flags.isEmpty() && codes.size() == flags.size(), "flags(): none, or two of one code");
        flags.forEach(flag -> findings.said("the label of " + flag.code(), flag.label(), context));
        Stream.concat(edits(), Stream.of(marked))
                .forEach(edit -> findings.pure("marks()", LIMIT, () -> annotator.marks(edit, context))
                        .ifPresent(marks -> findings.require(
                                codes.containsAll(marks), "marks(): " + marks + " has what flags() does not")));
        for (var edit : marked) {
            findings.require(!annotator.marks(edit, context).isEmpty(), "marks(): nothing in " + edit);
        }
        findings.once(MANY + " times marks()", LIMIT.plusSeconds(4), () -> {
            var all = new HashSet<String>();
            for (int i = 0; i < MANY; i++) {
                all.addAll(annotator.marks(edit("The fee is " + i + " USD, due in " + i + " days."), context));
            }
            return all;
        });
        findings.report();
    }

    private static Stream<Edit> edits() {
        return Stream.of(
                new Edit("", "", "", "", Set.of()),
                edit("The customer must pay 200 USD by 1 May 2026."),
                edit("Khách hàng phải trả 200.000 đồng trong 15 ngày."),
                edit("1".repeat(20_000)),
                edit("a ".repeat(10_000)),
                edit("\"“«".repeat(6_000)),
                edit("<https://example.com/".repeat(900)));
    }

    private static Edit edit(String after) {
        return new Edit("", after, "", after, Set.copyOf(List.of(after.split(" "))));
    }
}
