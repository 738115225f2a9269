package org.prevail.console.view;

import java.util.List;
import java.util.Optional;

/**
 * What applies at a place, with its reasons.
 */
public record ChainView(
        List<ChainLink> links, List<ChainLink> alone, List<ChainLink> replaced, List<ChainLink> struck) {
    public ChainView {
        links = List.copyOf(links);
        alone = List.copyOf(alone);
        replaced = List.copyOf(replaced);
        struck = List.copyOf(struck);
    }

    public Optional<ChainLink> governing() {
        return links.stream().findFirst();
    }

    public boolean empty() {
        return links.isEmpty() && alone.isEmpty();
    }
}
