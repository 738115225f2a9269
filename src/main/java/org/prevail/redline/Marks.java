package org.prevail.redline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prevail.plugin.Plugins;
import org.prevail.spi.Words;

/**
 * Who pointed something out in a comparison.
 *
 * @param labels what readers see of each flag, by its code
 * @param missing the names of plug-ins that were asked and did not answer: what they would have pointed out is not in it
 * @param state of the plug-ins when they were asked: what is made of the comparison is kept under it
 */
public record Marks(Map<String, Words> labels, List<Words> missing, Plugins.State state) {
    /** Nobody did. */
    public static final Marks NONE = new Marks(Map.of(), List.of(), new Plugins.State(0, 0));

    public Marks {
        labels = Map.copyOf(labels);
        missing = List.copyOf(missing);
        Objects.requireNonNull(state);
    }

    /** What a reader of a language sees of a flag. */
    public String label(String flag, String locale) {
        var label = labels.get(flag);
        return label == null ? flag : label.in(locale);
    }

    /** The language of that. */
    public String labelLocale(String flag, String locale) {
        var label = labels.get(flag);
        return label == null ? locale : label.locale(locale);
    }
}
