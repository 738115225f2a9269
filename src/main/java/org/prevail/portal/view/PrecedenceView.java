package org.prevail.portal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.precedence.Reason;

/**
 * What a document takes precedence over and what takes precedence over it (R7).
 *
 * @param place the place asked for, on {@code /for/} pages; the root is the empty text
 * @param ownTerms whether a document is placed at exactly that place; where none is, the page says that the more general
 *     one governs
 * @param scope the document's own place
 * @param audience {@code everyone}, {@code members} or {@code group:…}
 * @param over what it takes precedence over, nearest first
 * @param under what takes precedence over it at its place, or at places within
 * @param instead what applies in its place there, so that it does not apply at all
 * @param replaced what does not apply at its place because of it
 * @param struck what a rule leaves out there, with its reason; the document itself may be among it
 * @param coming announced documents that will take precedence over it at its place, or at places within, soonest first
 * @param alone whether it stands alone, outside every chain
 */
public record PrecedenceView(
        Optional<String> place,
        boolean ownTerms,
        String scope,
        String audience,
        List<Ranked> over,
        List<Ranked> under,
        List<Ranked> instead,
        List<Ranked> replaced,
        List<Ranked> struck,
        List<Coming> coming,
        boolean alone) {
    public PrecedenceView {
        over = List.copyOf(over);
        under = List.copyOf(under);
        instead = List.copyOf(instead);
        replaced = List.copyOf(replaced);
        struck = List.copyOf(struck);
        coming = List.copyOf(coming);
    }

    /**
     * A document that will take precedence from an instant on.
     *
     * @param document its title and the address of the version that will
     * @param scope its place then
     * @param instead whether it will apply there in place of this one, and not beside it
     */
    public record Coming(DocumentLink document, String scope, Instant from, boolean instead) {}

    /**
     * Another document of the chain.
     *
     * @param scope its place
     * @param reasons why it ranks where it does against this one; may be empty
     */
    public record Ranked(DocumentLink document, String scope, List<Reason> reasons) {
        public Ranked {
            reasons = List.copyOf(reasons);
        }
    }
}
