package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.web.Page;

/**
 * What an address shows, before its theme renders it.
 *
 * @param shown the text on it, if it shows one
 */
record Made(Page page, Optional<ShownText> shown) {
    static Made without(Page page) {
        return new Made(page, Optional.empty());
    }
}
