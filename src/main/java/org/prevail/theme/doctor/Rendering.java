package org.prevail.theme.doctor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.document.PlaceNames;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;
import org.prevail.theme.SiteView;
import org.prevail.theme.Theme;

/** Every sample in every locale. One that {@code base} cannot render says nothing about a theme and is left out. */
record Rendering(List<RenderedPage> pages, List<Finding> findings) {
    static Rendering of(Candidate candidate, Theme theme, Samples samples, List<String> locales) {
        var site = new SiteView(
                "Sao Mai Telecom", locales, ZoneId.of("Asia/Ho_Chi_Minh"), "legal@example.com", PlaceNames.NONE);
        var pages = new ArrayList<RenderedPage>();
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        for (var locale : locales) {
            samples.views(locale)
                    .forEach((template, views) -> views.forEach(view -> {
                        var base = attempt(() -> candidate.base().render(template, locale, site, view));
                        if (base.html().isPresent()) {
                            var given = attempt(() -> theme.render(template, locale, site, view));
                            given.html()
                                    .ifPresent(html -> pages.add(RenderedPage.of(
                                            template, locale, html, base.html().get())));
                            given.reason()
                                    .ifPresent(
                                            reason -> findings.add(Finding.error("render", template, locale, reason)));
                        }
                    }));
        }
        return new Rendering(List.copyOf(pages), findings.stream().distinct().toList());
    }

    private record Attempt(Optional<String> html, Optional<String> reason) {}

    private interface Work {
        String render();
    }

    private static Attempt attempt(Work work) {
        try {
            return new Attempt(Optional.of(work.render()), Optional.empty());
        } catch (RuntimeException | StackOverflowError unable) {
            return new Attempt(Optional.empty(), Optional.of(Theme.reason(unable)));
        }
    }

    Stream<RenderedPage> whole() {
        return pages.stream().filter(RenderedPage::whole);
    }
}
