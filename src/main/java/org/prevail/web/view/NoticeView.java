package org.prevail.web.view;

import java.util.List;
import java.util.Optional;
import org.prevail.web.Flash;

/**
 * What a page says before anything else, template {@code fragments/notice}.
 *
 * @param flash a notice from the request before
 * @param open what is still to be decided (R15), none where the page itself asks for it
 * @param gate where to decide
 */
public record NoticeView(Optional<Flash.Notice> flash, List<Open> open, String gate) {
    public NoticeView {
        open = List.copyOf(open);
    }

    public record Open(String title, String lang) {}
}
