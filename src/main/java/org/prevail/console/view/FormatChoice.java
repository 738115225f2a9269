package org.prevail.console.view;

import java.util.List;
import org.prevail.spi.ContentFormat.Format;

/** A format that a plug-in reads. */
public record FormatChoice(String id, String label, String labelLocale) {
    /** @param locale of who reads the list */
    public static List<FormatChoice> of(List<Format> formats, String locale) {
        return formats.stream()
                .map(format -> new FormatChoice(
                        format.id(), format.label().in(locale), format.label().locale(locale)))
                .toList();
    }
}
