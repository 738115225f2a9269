package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/**
 * A theme on the shelf.
 *
 * @param prevails whether it lies in the owner's folder in the place of a packed one
 * @param active whether visitors are given it
 * @param broken why it cannot be used; empty if it can
 */
public record ThemeRow(
        String name,
        String title,
        String version,
        Optional<String> parent,
        boolean outside,
        boolean prevails,
        boolean picture,
        boolean active,
        List<Finding> broken) {
    public ThemeRow {
        broken = List.copyOf(broken);
    }

    public static ThemeRow of(Candidate candidate, String activeTheme) {
        return new ThemeRow(
                candidate.name(),
                candidate.title(),
                candidate.version(),
                candidate.parent(),
                candidate.outside(),
                candidate.prevails(),
                candidate.files().contains("preview.png"),
                candidate.name().equals(activeTheme),
                candidate.findings().stream().filter(Finding::isError).toList());
    }
}
