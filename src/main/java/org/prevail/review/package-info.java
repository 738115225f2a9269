/**
 * What legal staff do with a comparison: choose its two texts, keep texts from elsewhere to compare with, write notes, tick
 * off changes and sign off. Everything is bound to the digests of the two texts, never to what a draft happened to say later.
 * Notes, ticks and sign-offs are insert-only; a text from elsewhere can be removed until somebody has signed off a
 * comparison with it. Comparing itself is {@code compare}'s and {@code redline}'s, the pages are {@code console}'s.
 */
package org.prevail.review;
