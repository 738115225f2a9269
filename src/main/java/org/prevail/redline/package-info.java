/**
 * Two texts with what they are, what changed between them, and how somebody wants to read it: what pages show and what is
 * taken away as a file. Pages and files of the same {@link org.prevail.redline.Redline} say the same. Invariant: made again
 * from the same two digests and options, every file is the same, byte for byte.
 */
package org.prevail.redline;
