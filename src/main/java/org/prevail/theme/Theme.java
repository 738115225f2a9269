package org.prevail.theme;

import java.time.ZoneId;
import java.util.List;

/** One theme with what it inherits. Immutable; another hash means another object. */
public interface Theme {
    String name();

    /** Changes whenever a template, message or file anywhere in the chain does. */
    String hash();

    /**
     * @param template such as {@code document} (public) or {@code console/documents}
     * @param view a record; the template sees it as {@code view}
     * @return a whole page with its slots {@code <!--slot:NAME-->} and holes {@code %%hole:NAME%%} unfilled
     */
    String render(String template, String locale, ZoneId zone, Object view);

    Messages messages(String locale);

    /** Every file a public page refers to, so that it can be kept with a rendition. */
    List<Asset> assets();
}
