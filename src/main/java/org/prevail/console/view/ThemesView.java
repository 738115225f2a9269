package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.theme.Finding;

/**
 * Template {@code console/themes}.
 *
 * @param broken why visitors get {@code base} instead of what was activated; empty if they do not
 * @param tried the theme this owner tries in this session
 */
public record ThemesView(
        Desk desk,
        List<ThemeRow> themes,
        List<Finding> broken,
        Optional<String> tried,
        List<ThemeActivationRow> history) {
    public ThemesView {
        themes = List.copyOf(themes);
        broken = List.copyOf(broken);
        history = List.copyOf(history);
    }
}
