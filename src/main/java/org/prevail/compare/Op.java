package org.prevail.compare;

/** In which of the two texts some words stand. */
public enum Op {
    EQUAL,
    DELETE,
    INSERT
}
