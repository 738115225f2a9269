package org.prevail.document;

/** Something public changed: fired in the transaction, to be acted on after its commit. */
public record CatalogChanged(long revision) {}
