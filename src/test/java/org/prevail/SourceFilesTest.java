package org.prevail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONG = 200;

    /** Why a file may be longer than a screen or two. */
    private static final Map<String, String> REASONS = Map.of(
            "org/prevail/markup/CanonicalLines.java", "one walk over one tree, the whole of canonical-text.md",
            "org/prevail/subject/Subjects.java",
                    "one aggregate: pseudonyms, their links and their end share one lock order",
            "org/prevail/web/Visit.java",
                    "one request: what it says of who, where, in which language and by which facts");

    @Test
    void everyPackageSaysWhatBelongsInIt() throws IOException {
        var without = new TreeSet<String>();
        for (var file : sources()) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                without.add(SOURCES.relativize(file.getParent()).toString().replace('\\', '/'));
            }
        }
        assertEquals("[]", without.toString());
    }

    @Test
    void noFileIsLongWithoutAReason() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (var file : sources()) {
            int lines = Files.readAllLines(file).size();
            var name = SOURCES.relativize(file).toString().replace('\\', '/');
            if (lines > LONG && !REASONS.containsKey(name)) {
                tooLong.put(name, lines);
            }
        }
        assertEquals("{}", tooLong.toString());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
