package org.prevail.web;

import java.util.Optional;
import org.prevail.web.view.ErrorView.SentForm;

/**
 * A form's token is none of ours for this session, or of yesterday: 403. What was typed is given back, so that nothing is
 * lost, where the browser says that one of our own pages sent it; another site could else have somebody send what it wrote.
 */
final class FormTooOld extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Optional<SentForm> sent;

    FormTooOld(Optional<SentForm> sent) {
        super("form too old", null, false, false);
        this.sent = sent;
    }

    Optional<SentForm> sent() {
        return sent;
    }
}
