package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.prevail.platform.Shared;
import org.prevail.portal.view.GateView;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;
import org.prevail.web.Html;
import org.prevail.web.Slots;
import org.prevail.web.Splicing;
import org.prevail.web.Visit;

/** The gate's bytes: rendered, recorded, filled. Thread-safe. */
@Shared
class GateAnswers {
    private final Themes themes;
    private final Giving giving;
    private final Slots slots;
    private final DeviceCookies devices;

    @Inject
    GateAnswers(Themes themes, Giving giving, Slots slots, DeviceCookies devices) {
        this.themes = themes;
        this.giving = giving;
        this.slots = slots;
        this.devices = devices;
    }

    PageAnswer plain(Visit visit, GateView view, Passage passage) {
        return answer(visit, passage, Given.same(render(visit, view), true), "");
    }

    /** @param view what the gate says in each state of its bar */
    PageAnswer asking(
            Visit visit,
            Question question,
            Passage passage,
            Reader reader,
            ShownText text,
            Function<BarState, GateView> view) {
        var given = reader.subject().isEmpty()
                ? Given.same(render(visit, view.apply(BarState.PREVIEW)), true)
                : giving.asked(question, text, reader, passage.surface(), state -> render(visit, view.apply(state)));
        return answer(visit, passage, given, passage.after(text.entry().key()));
    }

    private Variant render(Visit visit, GateView view) {
        var theme = themes.of(visit.site());
        String html = theme.render("gate", visit.locale(), SiteView.of(visit.site()), view);
        return new Variant(Splicing.of(html), theme, slots.nobodys(visit.site(), visit.locale(), "/accept"));
    }

    private PageAnswer answer(Visit visit, Passage passage, Given given, String after) {
        var holes = new HashMap<>(given.holes());
        holes.put("hole:onward", escaped(passage.onward()));
        holes.put("hole:return", escaped(after));
        // After a refused decision the address visited is that of the form; the gate is where its readers are.
        visit.standsAt(passage.here());
        var others = slots.values(visit, Optional::empty);
        var body = given.variant().page().filled(place -> {
            byte[] theirs = holes.get(place);
            return theirs != null ? theirs : others.apply(place);
        });
        return PageAnswer.personal(200, body, devices.headers(visit, given.device()));
    }

    private static byte[] escaped(String address) {
        return Html.escaped(address).getBytes(StandardCharsets.UTF_8);
    }
}
