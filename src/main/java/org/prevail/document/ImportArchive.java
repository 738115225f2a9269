package org.prevail.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * A ZIP read into memory within {@link ImportLimits}, before any transaction begins.
 *
 * @param files in the archive's order
 * @param issues of the files that could not be read: one each, its field is the file's name
 */
public record ImportArchive(List<File> files, List<Issue> issues) {
    public ImportArchive {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }

    /** One text of a page's history. */
    record File(String entry, ImportName name, String markdown) {}

    /**
     * Read by way of a temporary file: only a whole archive has its directory, so one cut short is refused.
     *
     * @throws Problem.Invalid if it is no ZIP or holds more than it may
     */
    public static ImportArchive read(InputStream zip) {
        try {
            var copy = Files.createTempFile("prevail-import", ".zip");
            try {
                return unpacked(copy(zip, copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException noRoom) {
            throw new Problem.Unavailable("storage.unavailable");
        }
    }

    private static Path copy(InputStream from, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                copied += read;
                if (copied > ImportLimits.ARCHIVE) {
                    throw Problem.Invalid.of("", "import.too-large", ImportLimits.ARCHIVE);
                }
                out.write(buffer, 0, read);
            }
        }
        return to;
    }

    private static ImportArchive unpacked(Path copy) {
        try (var zip = new ZipFile(copy.toFile())) {
            if (zip.size() > ImportLimits.ENTRIES) {
                throw Problem.Invalid.of("", "import.too-many", ImportLimits.ENTRIES);
            }
            return new Unpacking(zip).all();
        } catch (IOException | IllegalArgumentException noZip) {
            throw Problem.Invalid.of("", "import.no-zip");
        }
    }

    /** Whether nothing at all was in it. */
    boolean isEmpty() {
        return files.isEmpty() && issues.isEmpty();
    }
}
