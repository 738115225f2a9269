package org.prevail.console.view;

import java.util.List;
import org.prevail.markup.SafeHtml;

/**
 * A text as readers will see it.
 */
public record PreviewView(
        String locale, boolean binding, String title, String summary, SafeHtml html, List<NoticeLine> notices) {
    public PreviewView {
        notices = List.copyOf(notices);
    }
}
