package org.prevail.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.spi.ReacceptanceRule.Judgement;
import org.prevail.spi.Words;

/** A subject's standing acceptances of one document, beside a version of it: which count by R12, and by rules of plug-ins. */
final class Judged {
    private final Map<Decision, Boolean> counts = new LinkedHashMap<>();
    private final Map<Decision, Judgement> said = new LinkedHashMap<>();

    Judged(Entry document, Edition version, Course course, Instant at, Judge judge) {
        for (Decision acceptance : course.standing()) {
            boolean byText = Course.covers(document, acceptance, version);
            var judgement = judge.judge(document, version, acceptance, at, byText);
            judgement.ifPresent(made -> said.put(acceptance, made));
            counts.put(acceptance, judgement.map(Judgement::counts).orElse(byText));
        }
    }

    /** The latest acceptance that makes the subject done. */
    Optional<Decision> done() {
        return latest(counts.keySet().stream().filter(counts::get));
    }

    /** Why that one counts, where a rule says so. */
    Optional<Words> whyDone() {
        return done().map(said::get).map(Judgement::reason);
    }

    /** Whether a rule says of this one that it no longer counts. */
    boolean ranOut(Decision acceptance) {
        return said.containsKey(acceptance) && !said.get(acceptance).counts();
    }

    /** What a rule says of the latest acceptance of those that no longer count by it. */
    Optional<Judgement> whyNot() {
        return latest(said.keySet().stream().filter(this::ranOut)).map(said::get);
    }

    /** The first instant at which a rule is to be asked again. */
    Optional<Instant> until() {
        return said.values().stream()
                .flatMap(judgement -> judgement.until().stream())
                .min(Instant::compareTo);
    }

    private static Optional<Decision> latest(Stream<Decision> some) {
        return some.reduce((earlier, later) -> later);
    }
}
