package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MarkupChangeTest {
    private static final Set<Mark.Kind> WITH_VALUES =
            EnumSet.of(Mark.Kind.LINK, Mark.Kind.HINT, Mark.Kind.ALIGNMENT, Mark.Kind.BREAK);

    /** The languages have the same messages. */
    @Test
    void everythingThatCanChangeIsSaidInWords() throws IOException {
        var messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("webapp-themes/base/messages/compare_en.properties"))) {
            messages.load(in);
        }
        var missing = new TreeSet<String>();
        for (var as : Standing.As.values()) {
            missing.add("as." + as);
        }
        for (var kind : Mark.Kind.values()) {
            missing.addAll(List.of(kind + ".ADDED", kind + ".REMOVED"));
            if (WITH_VALUES.contains(kind)) {
                missing.add(kind + ".ALTERED");
            }
        }
        missing.addAll(List.of("STANDING", "NESTING", "QUOTATION.ADDED", "QUOTATION.REMOVED", "QUOTATION.ALTERED"));
        missing.removeIf(code -> messages.containsKey("compare.markup." + code));
        assertEquals(Set.of(), missing);
    }
}
