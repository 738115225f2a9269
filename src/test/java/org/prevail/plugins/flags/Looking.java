package org.prevail.plugins.flags;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prevail.compare.Comparing;
import org.prevail.compare.Comparison;
import org.prevail.compare.Flagging;
import org.prevail.plugin.Plugins;
import org.prevail.redline.Marks;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;

/** Comparisons with what the product itself points out, as a new site has them. */
public final class Looking {
    private static final Flags FLAGS = new Flags();
    private static final PluginContext CONTEXT = new PluginContext(
            1, "Site", "http://localhost", List.of("vi", "en"), ZoneOffset.UTC, new Settings(Map.of(Flags.OWN, "")));

    /** Without the portal around it. */
    public static final Flagging FLAGGING = edits ->
            edits.stream().map(edit -> List.copyOf(FLAGS.marks(edit, CONTEXT))).toList();

    public static final Marks MARKS = new Marks(
            FLAGS.flags().stream().collect(Collectors.toMap(DiffAnnotator.Flag::code, DiffAnnotator.Flag::label)),
            List.of(),
            new Plugins.State(0, 0));

    private Looking() {}

    public static Comparison compare(String before, String after) {
        return Comparing.compare(before, after, FLAGGING);
    }
}
