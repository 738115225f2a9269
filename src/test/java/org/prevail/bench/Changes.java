package org.prevail.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prevail.compare.Block;
import org.prevail.compare.Change;
import org.prevail.compare.Comparison;
import org.prevail.compare.Op;

/**
 * How much a reader of a comparison has to read.
 *
 * @param words what stands between spaces in what was deleted or inserted
 * @param runs of changes with nothing unchanged between them; the end of a line does not end one
 */
record Changes(int words, int runs) {
    /** With moved words as git has them, deleted and inserted, and without those that were kept. */
    static Changes of(Comparison comparison) {
        int words = 0;
        int runs = 0;
        boolean open = false;
        Block last = null;
        for (var block : comparison.blocks()) {
            if (block.change() == Change.MOVED) {
                words += words(block.before()) + words(block.after());
                boolean follows = last != null && last.change() == Change.MOVED && last.from() == block.from() - 1;
                runs += follows ? 0 : open ? 1 : 2;
                open = true;
            } else {
                for (var word : block.words()) {
                    if (word.op() == Op.EQUAL) {
                        open = false;
                    } else if (!word.kept()) {
                        words += words(word.text());
                        runs += open ? 0 : 1;
                        open = true;
                    }
                }
            }
            last = block;
        }
        return new Changes(words, runs);
    }

    /** Of {@code git diff --word-diff=porcelain}; null where there is no git. */
    static Changes ofGit(String before, String after) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "git");
        Files.writeString(folder.resolve("a"), before + "\n");
        Files.writeString(folder.resolve("b"), after + "\n");
        Process git;
        try {
            git = new ProcessBuilder("git", "diff", "--no-index", "--word-diff=porcelain", "a", "b")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noGit) {
            return null;
        }
        var lines = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        git.waitFor();
        return ofPorcelain(lines);
    }

    private static Changes ofPorcelain(String[] lines) {
        int words = 0;
        int runs = 0;
        boolean open = false;
        boolean within = false;
        for (var line : lines) {
            if (line.startsWith("@@")) {
                within = true;
                open = false;
            } else if (within && (line.startsWith("+") || line.startsWith("-"))) {
                words += words(line.substring(1));
                runs += open ? 0 : 1;
                open = true;
            } else if (line.startsWith(" ")) {
                open = false;
            }
        }
        return new Changes(words, runs);
    }

    Changes plus(Changes more) {
        return new Changes(words + more.words, runs + more.runs);
    }

    private static int words(String text) {
        var said = text.strip();
        return said.isEmpty() ? 0 : said.split("\\s+").length;
    }
}
