package org.prevail.presentation;

/** What a presentation rests on; never added up. */
public enum Basis {
    SERVED,
    ANSWERED,
    ATTESTED
}
