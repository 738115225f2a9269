/**
 * Two texts with what they are, what changed between them, and how somebody wants to read it: what pages show and what is
 * taken away as a file. Pages and files of the same {@link org.prevail.redline.Redline} say the same. Invariant: made again
 * from the same two digests and options, every file is the same, byte for byte.
 *
 * <p>{@link org.prevail.redline.RedlineViews} makes the rows a page shows, which {@code fragments/redline} renders for the public
 * and for staff alike; {@link org.prevail.redline.ClauseLife} follows one clause through several texts. Neither asks a database
 * or a clock.
 */
package org.prevail.redline;
