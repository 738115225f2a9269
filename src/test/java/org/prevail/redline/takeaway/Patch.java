package org.prevail.redline.takeaway;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Applies unified diffs: as strictly as the format allows, and with the system's {@code patch} where there is one. */
final class Patch {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
    private static final String NO_LINE_FEED = "\\ No newline at end of file";

    private Patch() {}

    /** Lines keep their line feeds, as in a file. */
    static String applied(String diff, String before) {
        var old = lines(before);
        var result = new ArrayList<String>();
        var patch = List.of(diff.split("\n", -1));
        int at = 0;
        int i = patch.stream()
                        .takeWhile(line -> !line.startsWith("--- "))
                        .toList()
                        .size()
                + 2;
        while (i < patch.size() - 1) {
            var hunk = HUNK.matcher(patch.get(i++));
            if (!hunk.matches()) {
                throw new AssertionError("no hunk: " + patch.get(i - 1));
            }
            int olds = count(hunk.group(2));
            int news = count(hunk.group(4));
            int start = Integer.parseInt(hunk.group(1)) - (olds == 0 ? 0 : 1);
            while (at < start) {
                result.add(old.get(at++));
            }
            equal(Integer.parseInt(hunk.group(3)) - (news == 0 ? 0 : 1), result.size());
            while (olds > 0 || news > 0 || patch.get(i).equals(NO_LINE_FEED)) {
                char sign = patch.get(i).charAt(0);
                boolean ends = patch.get(i + 1).equals(NO_LINE_FEED);
                var line = patch.get(i).substring(1) + (ends ? "" : "\n");
                i += ends ? 2 : 1;
                if (sign != '+') {
                    equal(old.get(at++), line);
                    olds--;
                }
                if (sign != '-') {
                    result.add(line);
                    news--;
                }
            }
        }
        result.addAll(old.subList(at, old.size()));
        return String.join("", result);
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", not " + actual);
        }
    }

    private static int count(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    static boolean isThere() {
        try {
            return new ProcessBuilder("patch", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** By a git that knows of empty patches (2.35), where there is one. */
    static void takenAsEmptyByGit(String diff) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("patch");
        var patch = Files.writeString(folder.resolve("patch"), diff);
        try {
            var run = new ProcessBuilder("git", "apply", "--allow-empty", patch.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(run.getInputStream().readAllBytes());
            if (!said.contains("allow-empty")) {
                equal(0 + said, run.waitFor() + said);
            }
        } catch (IOException none) {
            System.getLogger(Patch.class.getName()).log(System.Logger.Level.INFO, "no git here");
        }
    }

    static String apply(String diff, String before) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("patch");
        var file = Files.writeString(folder.resolve("text"), before);
        var patch = Files.writeString(folder.resolve("patch"), diff);
        var run = new ProcessBuilder("patch", "--fuzz=0", file.toString(), patch.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes());
        equal(0 + said, run.waitFor() + said);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
