package org.prevail.console.view;

import java.util.List;

/**
 * Whether what a draft says in one language was signed off against what is in force.
 *
 * @param number of the version in force
 * @param signOffs of exactly these two texts
 * @param earlier of an earlier text of the draft
 * @param address of the comparison
 */
public record SignedRow(
        String locale, int number, List<SignOffRow> signOffs, List<SignOffRow> earlier, String address) {
    public SignedRow {
        signOffs = List.copyOf(signOffs);
        earlier = List.copyOf(earlier);
    }
}
