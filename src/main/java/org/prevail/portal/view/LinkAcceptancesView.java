package org.prevail.portal.view;

import java.time.Instant;
import java.util.List;
import org.prevail.document.Asks;

/**
 * "Was that you?" after signing in on a device with acceptances of its own (R16): {@code POST /{locale}/link-acceptances}
 * with {@code answer} ({@code yes} or {@code no}) and {@code return}.
 */
public record LinkAcceptancesView(List<Acceptance> acceptances, String onward) {
    public LinkAcceptancesView {
        acceptances = List.copyOf(acceptances);
    }

    public record Acceptance(DocumentLink document, int number, Asks asks, Instant at) {}
}
