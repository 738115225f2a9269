package org.prevail.theme;

import java.util.List;
import org.prevail.spi.Exporter.FileKind;
import org.prevail.spi.Words;

/**
 * Where a file that a plug-in makes is found.
 *
 * @param mediaType without parameters
 */
public record FileLink(String address, Words label, String mediaType) {
    /** @param base what stands before the kind's name in their addresses */
    public static List<FileLink> of(List<FileKind> kinds, String base) {
        return kinds.stream()
                .map(kind -> new FileLink(
                        base + kind.id(), kind.label(), kind.mediaType().split(";")[0]))
                .toList();
    }

    public String label(String locale) {
        return label.in(locale);
    }

    /** The language of the label. */
    public String labelLocale(String locale) {
        return label.locale(locale);
    }
}
