/**
 * What changed between two texts, as a lawyer reads it: one pure function, {@link org.prevail.compare.Comparing}, from two
 * canonical texts to one model that every view renders. No persistence, no web, no clock: the same two texts always give the
 * same answer. Invariant, the law of {@link org.prevail.compare.Block}: nothing of either text is lost or invented.
 */
package org.prevail.compare;
