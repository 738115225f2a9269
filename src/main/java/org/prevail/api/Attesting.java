package org.prevail.api;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.document.Documents;
import org.prevail.document.Text;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Attestation;
import org.prevail.presentation.Basis;
import org.prevail.presentation.Circumstances;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.PresentationTokens;
import org.prevail.presentation.Presenting;
import org.prevail.presentation.Renditions;
import org.prevail.presentation.Surface;
import org.prevail.subject.Attribution;

/** Records that a host system shows a text to its user, before the text is handed out (R8, R19). Thread-safe. */
@Shared
class Attesting {
    private final Documents documents;
    private final Renditions renditions;
    private final Circumstances circumstances;
    private final Presenting presenting;
    private final PresentationTokens tokens;
    private final MonotonicClock clock;

    @Inject
    Attesting(
            Documents documents,
            Renditions renditions,
            Circumstances circumstances,
            Presenting presenting,
            PresentationTokens tokens,
            MonotonicClock clock) {
        this.documents = documents;
        this.renditions = renditions;
        this.circumstances = circumstances;
        this.presenting = presenting;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param locale the one really shown (R4) */
    record Attested(String token, String locale, Text text) {}

    /** @throws Problem.Unavailable if it cannot be stored: then nothing is to be shown, since nothing proves it */
    Attested attest(Showing showing, HostUser user, PresentationBody asked) {
        String locale =
                showing.edition().localeShown(asked.locale(), showing.entry().bindingLocale());
        var text = documents
                .version(showing.edition().versionId())
                .orElseThrow()
                .texts()
                .get(locale);
        var presentation = new Presentation(
                user.subject(),
                showing.edition().versionId(),
                locale,
                text.digest(),
                renditions.keep("text/html;charset=utf-8", text.html().value().getBytes(StandardCharsets.UTF_8)),
                Surface.HOST,
                Basis.ATTESTED,
                showing.chain().place().path(),
                circumstances.keep(showing.chain()),
                Optional.of(new Attestation(user.hostSystem(), user.token(), asked.surface())),
                clock.instant());
        if (!presenting.record(presentation.id(), presentation)) {
            throw new Problem.Unavailable("storage.unavailable");
        }
        return new Attested(tokens.write(presenting.token(presentation, Attribution.HOST)), locale, text);
    }
}
