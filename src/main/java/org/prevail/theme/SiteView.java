package org.prevail.theme;

import java.time.ZoneId;
import java.util.List;
import org.prevail.document.PlaceNames;
import org.prevail.document.Site;

/**
 * What every page shows of its site.
 *
 * @param locales offered to readers, in order
 */
public record SiteView(String name, List<String> locales, ZoneId zone, String contactEmail, PlaceNames places) {
    public SiteView {
        locales = List.copyOf(locales);
    }

    public String zoneName() {
        return zone.getId();
    }

    public static SiteView of(Site site) {
        return new SiteView(site.name(), site.locales(), site.zone(), site.contactEmail(), site.places());
    }
}
