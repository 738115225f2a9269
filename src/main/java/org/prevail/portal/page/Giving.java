package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.prevail.decision.Decisions;
import org.prevail.decision.Obligations;
import org.prevail.decision.Standing;
import org.prevail.platform.Shared;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.Surface;
import org.prevail.spi.Words;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subject;
import org.prevail.subject.Visitor;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;
import org.prevail.web.Html;

/** Finds the variant of a page that is one reader's, and records that they were given it. Thread-safe. */
@Shared
class Giving {
    /** Where a form has its token. */
    static final String TOKEN = "hole:token";

    private final Obligations obligations;
    private final Decisions decisions;
    private final Showing showing;
    private final Themes themes;

    @Inject
    Giving(Obligations obligations, Decisions decisions, Showing showing, Themes themes) {
        this.obligations = obligations;
        this.decisions = decisions;
        this.showing = showing;
        this.themes = themes;
    }

    Given give(Question question, ReadyPage page, Reader reader) {
        boolean asks = page.shown().flatMap(ShownText::asked).isPresent();
        return switch (reader.kind()) {
            case PROBE -> Given.same(page.plain(), false);
            case STAFF -> Given.same(asks ? in(question, page, BarState.PREVIEW) : page.plain(), true);
            case NOBODY_YET -> asks ? asked(question, page, stranger(question.now())) : Given.same(page.plain(), false);
            case KNOWN -> asks ? asked(question, page, reader) : read(page, reader);
        };
    }

    /** Somebody of whom nothing is known, with a pseudonym made now: this page's alone, until its cookie comes back (R9). */
    Reader stranger(Instant now) {
        var fresh = Visitor.fresh(now);
        decisions.begin(fresh.subject());
        return new Reader(
                Reader.Kind.NOBODY_YET,
                Optional.of(Subject.anonymous(fresh.subject(), Attribution.PAGE)),
                Optional.of(fresh));
    }

    /** A page that asks nothing: recorded for whoever is known, shown in any case. */
    private Given read(ReadyPage page, Reader reader) {
        var recorded = page.shown()
                .flatMap(text -> showing.record(
                                reader.subject().orElseThrow(), reader.device(), text, page.plain(), Surface.PAGE)
                        .recorded());
        return new Given(
                page.plain(),
                Map.of(),
                recorded.map(Showing.Recorded::presentation),
                recorded.flatMap(shown -> remembering(reader, shown.id())),
                true,
                Optional.empty());
    }

    private Given asked(Question question, ReadyPage page, Reader reader) {
        return asked(question, page.shown().orElseThrow(), reader, Surface.PAGE, state -> in(question, page, state));
    }

    /** @param variants the page in each state of its bar */
    Given asked(
            Question question, ShownText text, Reader reader, Surface surface, Function<BarState, Variant> variants) {
        Subject subject = reader.subject().orElseThrow();
        Standing standing = obligations.standing(
                question.catalog(),
                text.chain(),
                text.asked().orElseThrow(),
                subject.id(),
                question.locale(),
                question.now());
        BarState plain = BarState.of(standing, text);
        BarState state = reader.refused() ? plain.afterRefusal(subject.attribution()) : plain;
        Variant variant = variants.apply(state);
        var outcome = showing.record(subject, reader.device(), text, variant, surface);
        if (outcome.recorded().isEmpty()) {
            return Given.same(variants.apply(outcome.limited() ? BarState.LIMITED : BarState.UNRECORDED), true);
        }
        Presentation shown = outcome.recorded().get().presentation();
        var holes = holes(question, state, standing);
        if (state.form()) {
            holes.put(TOKEN, bytes(showing.token(shown, subject)));
        }
        state.withdrawn(standing).ifPresent(acceptance -> holes.put(TOKEN, bytes(showing.withdrawalToken(acceptance))));
        return new Given(
                variant,
                holes,
                Optional.of(shown),
                remembering(reader, outcome.recorded().get().id()),
                true,
                standing.until());
    }

    private Map<String, byte[]> holes(Question question, BarState state, Standing standing) {
        var holes = new HashMap<String, byte[]>();
        state.told(standing).ifPresent(decision -> {
            holes.put("hole:decided-at", time(question, decision.at()));
            holes.put("hole:receipt", bytes(decision.receipt()));
        });
        standing.said().ifPresent(said -> holes.put("hole:said", bytes(inItsLanguage(said, question.locale()))));
        standing.obligation()
                .flatMap(obligation -> obligation.dueAt())
                .ifPresent(due -> holes.put("hole:due-at", time(question, due)));
        return holes;
    }

    private static Optional<Visitor> remembering(Reader reader, UUID shown) {
        return reader.device().filter(visitor -> !visitor.knows(shown)).map(visitor -> visitor.with(shown));
    }

    private static Variant in(Question question, ReadyPage page, BarState state) {
        return page.in(
                state,
                (wanted, end) -> page.theme()
                        .render(
                                "fragments/bar",
                                question.locale(),
                                SiteView.of(question.site()),
                                new Bars(page.shown().orElseThrow(), question.links(), question.now())
                                        .of(wanted, end)));
    }

    private static String inItsLanguage(Words said, String locale) {
        String text = Html.escaped(said.in(locale));
        String spoken = said.locale(locale);
        return spoken.equals(locale) ? text : "<span lang=\"" + Html.escaped(spoken) + "\">" + text + "</span>";
    }

    private byte[] time(Question question, Instant at) {
        return bytes(themes.of(question.site())
                .time(at, question.locale(), question.site().zone()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
