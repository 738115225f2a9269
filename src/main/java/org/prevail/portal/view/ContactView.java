package org.prevail.portal.view;

import java.util.List;

/** Whom to write to, and what is in force. */
public record ContactView(List<DocumentLink> documents) {
    public ContactView {
        documents = List.copyOf(documents);
    }
}
