/**
 * The public pages as ready bytes: what an address asks for, its page made once for each locale, theme, catalog and epoch,
 * and what is one reader's own spliced in after the showing was recorded (R8). The hot way: no session, no rendering and
 * no query for a visitor already known.
 *
 * <p>Invariants: bytes are made from a view record, never taken from a visitor's answer; a page with a form, a token or a
 * personal bar is stored by nobody.
 */
package org.prevail.portal.page;
