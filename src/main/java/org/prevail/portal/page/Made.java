package org.prevail.portal.page;

import java.util.Map;
import java.util.Optional;
import org.prevail.web.Page;

/**
 * What an address shows, before its theme renders it.
 *
 * @param shown the text on it, if it shows one
 * @param parts HTML that is there already, by the slots it stands in
 */
record Made(Page page, Optional<ShownText> shown, Map<String, String> parts) {
    Made(Page page, Optional<ShownText> shown) {
        this(page, shown, Map.of());
    }

    static Made without(Page page) {
        return new Made(page, Optional.empty());
    }
}
