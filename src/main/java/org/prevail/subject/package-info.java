/**
 * Who reads and decides, as random pseudonyms: visitors known by a cookie, members by their account, host systems' users
 * by their id there. Ties between a pseudonym and a person live here and in {@code account}, never in evidence.
 */
package org.prevail.subject;
