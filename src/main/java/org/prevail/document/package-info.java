/**
 * Documents, their drafts and their immutable versions; drafting, publishing, withdrawing. Invariants: a version never
 * changes (R1); effective instants of one document never coincide (R2); publishing is one transaction (R3). What governs
 * where is {@code precedence}; who was shown it is {@code presentation}.
 */
package org.prevail.document;
