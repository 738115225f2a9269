package org.prevail.web;

import java.util.List;
import java.util.Optional;
import org.prevail.web.view.NoticeView;

/** What is open for whoever visits, so that every page can name it (R15). Asked once for every rendered page. */
public interface ObligationNotice {
    /** Empty if nothing is open, or the page itself asks for it. Costs no query for a visitor who has nothing open. */
    Optional<Open> noticeFor(Visit visit);

    /**
     * @param documents at least one
     * @param gate where they can be decided on
     */
    record Open(List<NoticeView.Open> documents, String gate) {
        public Open {
            documents = List.copyOf(documents);
        }
    }
}
