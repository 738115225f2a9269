package org.prevail.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a redline; the redline itself is made once and stands in the slot {@code redline}.
 *
 * @param locale of both texts
 * @param bindingLocale of the document (R4)
 * @param locales that both texts are there in
 * @param missing whether one of them is not there in the page's language, so that both are in the binding one (R4)
 * @param backwards whether the newer one stands first
 * @param turned the same the other way round
 * @param address of the comparison by its versions' numbers, without switches
 * @param query the options of this page that matter to files, without {@code ?}; may be empty
 * @param inForce which version was asked for by a day or instant
 */
public record ComparisonView(
        DocumentLink document,
        VersionRow before,
        VersionRow after,
        String locale,
        String bindingLocale,
        List<String> locales,
        boolean missing,
        boolean backwards,
        String turned,
        String history,
        String address,
        String query,
        List<InForce> inForce,
        String beforeDigest,
        String afterDigest) {
    /**
     * @param day asked for, or
     * @param instant asked for
     */
    public record InForce(Optional<LocalDate> day, Optional<Instant> instant, int number) {}

    public ComparisonView {
        locales = List.copyOf(locales);
        inForce = List.copyOf(inForce);
    }

    /** The address behind the locale. */
    public String known() {
        return address.substring(address.indexOf('/', 1));
    }

    public boolean same() {
        return before.number() == after.number();
    }
}
