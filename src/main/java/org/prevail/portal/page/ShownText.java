package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/**
 * The text a page shows, and in which circumstances.
 *
 * @param chain of the place the page is about, as the page tells it
 * @param own the same as it is for the reader, whom not every text binds that they may read: what is recorded
 * @param locale the one really shown (R4)
 * @param asked its place in the chain, if the page asks for a decision on it there
 */
record ShownText(Chain chain, Chain own, Entry entry, Edition edition, String locale, Optional<Chain.Link> asked) {
    String digest() {
        return edition.texts().get(locale).digest();
    }

    String title() {
        return edition.texts().get(locale).title();
    }
}
