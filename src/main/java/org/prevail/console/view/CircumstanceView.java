package org.prevail.console.view;

import java.util.List;

/**
 * The chain a text was shown in, as it was kept.
 *
 * @param facts of the request that rules went by, {@code country: DE}
 * @param struck what a rule left out
 */
public record CircumstanceView(
        List<String> audiences,
        List<String> facts,
        List<CircumstanceLink> links,
        List<CircumstanceLink> alone,
        List<CircumstanceLink> struck) {
    public CircumstanceView {
        audiences = List.copyOf(audiences);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        struck = List.copyOf(struck);
        alone = List.copyOf(alone);
    }
}
