package org.prevail.precedence;

import java.util.List;

/**
 * What is in force at a place, before the chain is cut off.
 *
 * @param ranked highest rank first
 * @param alone what stands alone
 * @param struck what a rule leaves out, with its reason
 */
record Found(
        List<Ranking.Candidate> ranked, List<Ranking.Candidate> alone, List<Ranking.Candidate> struck, Facts facts) {}
