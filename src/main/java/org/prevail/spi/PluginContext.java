package org.prevail.spi;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * For which site a plug-in is called, and what is set of it there. Immutable.
 *
 * @param address where the portal is seen from, scheme, host and port without a slash
 * @param locales the site offers, its default first
 * @param zone in which the site shows instants
 */
public record PluginContext(
        long site, String siteName, String address, List<String> locales, ZoneId zone, Settings settings) {
    public PluginContext {
        Objects.requireNonNull(siteName);
        Objects.requireNonNull(address);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(settings);
        locales = List.copyOf(locales);
    }
}
