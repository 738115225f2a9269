package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.prevail.console.view.ChainLink;
import org.prevail.console.view.ChainView;
import org.prevail.document.Audience;
import org.prevail.document.Placement;
import org.prevail.precedence.Chain;
import org.prevail.precedence.SiteCatalog;

/** What applies at a place, with its reasons, as the console shows it: what is not announced yet counts, and is marked. */
@RequestScoped
class Chains {
    private final Holdings holdings;

    @Inject
    Chains(Holdings holdings) {
        this.holdings = holdings;
    }

    static Chain resolve(SiteCatalog catalog, Placement where, Instant at) {
        return catalog.resolve(where.scope(), belongingTo(where.audience()), at, null);
    }

    /** The audiences of somebody whom this one is for: who is in a group has signed in. */
    static Set<Audience> belongingTo(Audience audience) {
        return switch (audience.narrowness()) {
            case 0 -> Set.of();
            case 1 -> Set.of(Audience.MEMBERS);
            default -> Set.of(Audience.MEMBERS, audience);
        };
    }

    /** @param itself the key of the document the page is about, or empty */
    ChainView view(Chain chain, String itself) {
        return new ChainView(
                links(chain.links(), itself),
                links(chain.standingAlone(), itself),
                links(chain.replaced(), itself),
                links(chain.struck(), itself));
    }

    private List<ChainLink> links(List<Chain.Link> links, String itself) {
        return links.stream().map(link -> link(link, itself)).toList();
    }

    private ChainLink link(Chain.Link link, String itself) {
        var placement = link.edition().placement();
        return new ChainLink(
                link.rank(),
                link.entry().key(),
                holdings.title(link.entry(), link.edition()),
                link.edition().number(),
                placement.scope().path(),
                placement.audience().name(),
                placement.relation().name(),
                placement.asks().name(),
                link.reasons(),
                link.edition().importedAt(),
                link.edition().announcedBy(holdings.now()),
                link.entry().key().equals(itself));
    }
}
