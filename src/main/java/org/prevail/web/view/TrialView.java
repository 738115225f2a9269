package org.prevail.web.view;

import java.util.List;
import org.prevail.theme.Finding;

/**
 * That an owner tries a theme.
 *
 * @param broken why its pages are not what it makes of them, if so
 */
public record TrialView(String theme, List<Finding> broken) {
    public TrialView {
        broken = List.copyOf(broken);
    }
}
