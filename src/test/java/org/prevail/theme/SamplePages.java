package org.prevail.theme;

import java.time.Instant;
import org.prevail.decision.Obligation.Because;
import org.prevail.document.Asks;
import org.prevail.portal.view.BarView;
import org.prevail.web.view.AccountView;

/** Whole pages as a visitor gets them, their slots and holes filled with samples. */
final class SamplePages {
    private SamplePages() {}

    static String page(Theme theme, String locale, Samples.Sample sample) {
        var samples = new Samples(locale);
        var html = theme.render(sample.template(), locale, Samples.SITE, sample.view());
        var because = Because.CHANGED;
        html = slot(
                html,
                "bar-top",
                () -> theme.render(
                        "fragments/bar",
                        locale,
                        Samples.SITE,
                        samples.bar(BarView.State.OPEN, Asks.AGREEMENT, because, false)));
        html = slot(
                html,
                "bar-end",
                () -> theme.render(
                        "fragments/bar",
                        locale,
                        Samples.SITE,
                        samples.bar(BarView.State.OPEN, Asks.AGREEMENT, because, true)));
        var staff = sample.template().equals("me");
        html = slot(
                html,
                "account",
                () -> theme.render(
                        "fragments/account",
                        locale,
                        Samples.SITE,
                        staff ? samples.account() : new AccountView(java.util.Optional.empty(), false)));
        html = slot(
                html,
                "notice",
                () -> sample.template().equals("index")
                        ? theme.render("fragments/notice", locale, Samples.SITE, samples.notice())
                        : "");
        var time = theme.time(Instant.parse("2026-11-30T17:00:00Z"), locale, Samples.SITE.zone());
        return html.replace("%%hole:due-at%%", time)
                .replace("%%hole:decided-at%%", time)
                .replace("%%hole:path%%", "/fiber-terms")
                .replaceAll("%%hole:[a-z-]+%%", "sample");
    }

    private static String slot(String html, String name, java.util.function.Supplier<String> content) {
        var mark = "<!--slot:" + name + "-->";
        return html.contains(mark) ? html.replace(mark, content.get()) : html;
    }
}
