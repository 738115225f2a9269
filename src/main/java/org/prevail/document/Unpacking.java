package org.prevail.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** Reads an archive's files one by one, no further than they may go: what a header promises is not believed. */
final class Unpacking {
    private final ZipFile zip;
    private final List<ImportArchive.File> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    Unpacking(ZipFile zip) {
        this.zip = zip;
    }

    ImportArchive all() {
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!entry.isDirectory() && !ImportName.isNoise(entry.getName())) {
                try {
                    files.add(file(entry));
                } catch (Problem.Invalid bad) {
                    issues.addAll(bad.issues());
                }
            }
        }
        return new ImportArchive(files, issues);
    }

    private ImportArchive.File file(ZipEntry entry) {
        var name = ImportName.parse(entry.getName());
        // Entries are opened by name: a second one of the same name would be read as the first.
        if (!names.add(entry.getName())) {
            throw Problem.Invalid.of(entry.getName(), "import.twice", name.instant());
        }
        return new ImportArchive.File(entry.getName(), name, text(entry.getName(), bytes(entry)));
    }

    private byte[] bytes(ZipEntry entry) {
        if (unpacked > ImportLimits.UNPACKED) {
            throw Problem.Invalid.of(entry.getName(), "import.unpacked-too-large", ImportLimits.UNPACKED);
        }
        byte[] bytes = read(entry);
        unpacked += bytes.length;
        if (bytes.length > ImportLimits.FILE) {
            throw Problem.Invalid.of(entry.getName(), "import.file-too-large", ImportLimits.FILE);
        }
        if (bytes.length > ImportLimits.HARMLESS
                && bytes.length / ImportLimits.RATIO > Math.max(1, entry.getCompressedSize())) {
            throw Problem.Invalid.of(entry.getName(), "import.ratio", ImportLimits.RATIO);
        }
        return bytes;
    }

    private byte[] read(ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(ImportLimits.FILE + 1);
            var check = new CRC32();
            check.update(bytes);
            if (bytes.length <= ImportLimits.FILE && check.getValue() != entry.getCrc()) {
                throw Problem.Invalid.of(entry.getName(), "import.unreadable");
            }
            return bytes;
        } catch (IOException damaged) {
            throw Problem.Invalid.of(entry.getName(), "import.unreadable");
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw Problem.Invalid.of(name, "import.not-utf8");
        }
    }
}
