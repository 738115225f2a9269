package org.prevail.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prevail.theme.FileLink;

/**
 * A document's page: its version in force, the governing one of a place, one version for ever, or the one of a day.
 *
 * @param address of the document, where the version in force is always found
 * @param permanent address of this version
 * @param change empty where there is nothing to say
 * @param upcoming announced versions, soonest first
 * @param importedAt set if the version was imported and not published here
 * @param graceUntil those who accepted the version before may wait until then
 * @param asks whether the page has a bar: its slots stand only then
 * @param day for by-date pages
 * @param above what plug-ins add before the text
 * @param below what they add after it
 * @param files of this version that plug-ins make
 */
public record DocumentView(
        String key,
        int number,
        TextView text,
        StatusView status,
        String address,
        String permanent,
        String history,
        PrecedenceView precedence,
        Optional<ChangeView> change,
        List<VersionRow> upcoming,
        Optional<Instant> importedAt,
        Optional<Instant> graceUntil,
        boolean asks,
        Optional<Day> day,
        List<SectionView> above,
        List<SectionView> below,
        List<FileLink> files) {
    public DocumentView {
        files = List.copyOf(files);
        above = List.copyOf(above);
        below = List.copyOf(below);
        upcoming = List.copyOf(upcoming);
    }

    /** The address behind the locale by which this text is best known: the document's while it is in force. */
    public String known() {
        return "/" + key + (status.status() == StatusView.Status.IN_FORCE ? "" : "/versions/" + number);
    }

    /**
     * The day asked for.
     *
     * @param others other versions in force at some time of that day
     */
    public record Day(LocalDate date, When when, List<VersionRow> others) {
        /** Of a day that is not over nobody can say yet what was in force at its end. */
        public enum When {
            OVER,
            TODAY,
            AHEAD
        }

        public Day {
            others = List.copyOf(others);
        }
    }
}
