package org.prevail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;

/** Versions of real pages that followed one another, as canonical texts. They are not ours to keep here. */
public record NeighbouringTexts(String name, String before, String after) {
    public static final Path CORPUS = Path.of(System.getProperty("prevail.corpus", "../shared/corpus"), "terms");

    /** All of them; none, and a line that says so, where there is no corpus. */
    public static List<NeighbouringTexts> all() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("skipped: no corpus at " + CORPUS);
            return List.of();
        }
        List<Path> files;
        try (var found = Files.walk(CORPUS)) {
            files = found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        var pairs = new ArrayList<NeighbouringTexts>();
        Path last = null;
        String before = null;
        for (var file : files) {
            var text = canonical(file);
            if (last != null && last.getParent().equals(file.getParent())) {
                pairs.add(new NeighbouringTexts(CORPUS.relativize(file).toString(), before, text));
            }
            last = file;
            before = text;
        }
        return pairs;
    }

    private static String canonical(Path file) throws IOException {
        var title = file.getParent().getFileName().toString();
        return Markup.render(new Source(title, "", Files.readString(file))).canonical();
    }
}
