package org.prevail.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A theme with all it inherits as a ZIP: {@code outside/<theme>/…}, {@code packed/<theme>/…}, {@code settings}. */
final class ThemeArchive {
    private ThemeArchive() {}

    static byte[] of(PebbleTheme theme) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : theme.chain().everything().entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            var settings = GivenSettings.written(theme.settings().given());
            put(zip, "settings", settings.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The themes that came from the owner's folder; the packed ones are always the product's own. */
    static Map<String, ThemeFolder> outside(byte[] archive) {
        return folders(archive, ThemeFolder.OUTSIDE, true);
    }

    static Map<String, ThemeFolder> everything(byte[] archive) {
        var all = folders(archive, ThemeFolder.PACKED, false);
        all.putAll(outside(archive));
        return all;
    }

    private static Map<String, ThemeFolder> folders(byte[] archive, String place, boolean outside) {
        var files = new TreeMap<String, Map<String, byte[]>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().startsWith(place)) {
                    var parts = entry.getName().substring(place.length()).split("/", 2);
                    files.computeIfAbsent(parts[0], missing -> new TreeMap<>()).put(parts[1], zip.readAllBytes());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var folders = new TreeMap<String, ThemeFolder>();
        files.forEach((name, content) -> folders.put(name, new ThemeFolder(name, outside, content)));
        return folders;
    }
}
