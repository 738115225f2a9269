package org.prevail.console.view;

import java.util.List;

/**
 * One document of a kept chain.
 *
 * @param reasons codes, {@code console.because.<code>}
 * @param rule what a plug-in's rule said, as arguments of the reason {@code rule}; empty where none did
 */
public record CircumstanceLink(
        int rank, String key, int number, String relation, String asks, List<String> reasons, List<String> rule) {
    public CircumstanceLink {
        reasons = List.copyOf(reasons);
        rule = List.copyOf(rule);
    }
}
