package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Theme THEME = new Themes().require("plain");
    private static final Messages VIETNAMESE = THEME.messages("vi");
    private static final Messages ENGLISH = THEME.messages("en");
    private static final Instant EVENING = Instant.parse("2026-06-30T17:05:09.123456Z");
    private static final ZoneId SAIGON = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void r20AnInstantIsShownInTheSitesZoneWithItsName() {
        assertEquals(
                "<time datetime=\"2026-07-01T00:05:09.123+07:00\">00:05 ngày 1 tháng 7 năm 2026 (Asia/Ho_Chi_Minh)</time>",
                Dates.element(EVENING, Dates.Style.FULL, VIETNAMESE, SAIGON));
        assertEquals(
                "<time datetime=\"2026-07-01T00:05:09.123+07:00\">1 July 2026, 00:05 (Asia/Ho_Chi_Minh)</time>",
                Dates.element(EVENING, Dates.Style.FULL, ENGLISH, SAIGON));
    }

    @Test
    void anExactOneHasItsSecondsAndAShortOneOnlyItsDay() {
        assertEquals(
                "<time datetime=\"2026-07-01T00:05:09.123+07:00\">00:05:09 ngày 1 tháng 7 năm 2026 (Asia/Ho_Chi_Minh)</time>",
                Dates.element(EVENING, Dates.Style.EXACT, VIETNAMESE, SAIGON));
        assertEquals(
                "<time datetime=\"2026-07-01T00:05:09.123+07:00\">1/7/2026</time>",
                Dates.element(EVENING, Dates.Style.SHORT, VIETNAMESE, SAIGON));
        assertEquals(
                "<time datetime=\"2026-06-30T17:05:09.123Z\">30 Jun 2026</time>",
                Dates.element(EVENING, Dates.Style.SHORT, ENGLISH, ZoneId.of("UTC")));
    }

    @Test
    void aWholeOneHasItsSecondsWhereItHasAny() {
        var onTheMinute = EVENING.minusSeconds(9);
        for (String locale : new String[] {"vi", "en", "de"}) {
            var messages = THEME.messages(locale);
            assertEquals(
                    Dates.element(EVENING, Dates.Style.EXACT, messages, SAIGON),
                    Dates.element(EVENING, Dates.Style.WHOLE, messages, SAIGON));
            assertEquals(
                    Dates.element(onTheMinute, Dates.Style.FULL, messages, SAIGON),
                    Dates.element(onTheMinute, Dates.Style.WHOLE, messages, SAIGON));
        }
        assertEquals(
                "<time datetime=\"2026-07-01\">1 July 2026</time>",
                Dates.element(LocalDate.of(2026, 7, 1), Dates.Style.WHOLE, ENGLISH, SAIGON));
    }

    @Test
    void germanIsWrittenTheGermanWay() {
        assertEquals(
                "<time datetime=\"2026-07-01T00:05:09.123+07:00\">1. Juli 2026, 00:05 Uhr (Asia/Ho_Chi_Minh)</time>",
                Dates.element(EVENING, Dates.Style.FULL, THEME.messages("de"), SAIGON));
    }

    @Test
    void aDayIsADayEverywhere() {
        var day = LocalDate.of(2026, 7, 1);
        assertEquals(
                "<time datetime=\"2026-07-01\">ngày 1 tháng 7 năm 2026</time>",
                Dates.element(day, Dates.Style.FULL, VIETNAMESE, SAIGON));
        assertEquals(
                "<time datetime=\"2026-07-01\">1 July 2026</time>",
                Dates.element(day, Dates.Style.FULL, ENGLISH, SAIGON));
    }
}
