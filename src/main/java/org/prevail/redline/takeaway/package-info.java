/**
 * Files made from a {@link org.prevail.redline.Redline}, to be kept, printed, marked up further or read by a program. Each
 * names both texts, their digests and the options, in the words of one language. No web types: portal and console serve what
 * {@link org.prevail.redline.takeaway.Takeaways} gives them. Invariant: made again from the same two texts, options, words and
 * zone, a file is the same byte for byte, so nothing in it says when it was made.
 */
package org.prevail.redline.takeaway;
