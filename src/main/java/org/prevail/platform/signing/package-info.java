/** Signatures over what leaves the server and comes back: tokens and cookies. Keys live in the database, with ids. */
package org.prevail.platform.signing;
