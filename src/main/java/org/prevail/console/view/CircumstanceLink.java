package org.prevail.console.view;

import java.util.List;

/**
 * One document of a kept chain.
 *
 * @param reasons codes, {@code console.because.<code>}
 */
public record CircumstanceLink(int rank, String key, int number, String relation, String asks, List<String> reasons) {
    public CircumstanceLink {
        reasons = List.copyOf(reasons);
    }
}
