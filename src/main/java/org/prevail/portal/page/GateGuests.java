package org.prevail.portal.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.signing.Signer;
import org.prevail.subject.Attribution;
import org.prevail.subject.GateLinks;
import org.prevail.subject.Subject;
import org.prevail.subject.Subjects;
import org.prevail.web.Cookies;
import org.prevail.web.Visit;

/** Host systems' users on their way through the gate, known by a signed cookie that lasts for that way. Thread-safe. */
@Shared
public class GateGuests {
    private static final String PURPOSE = "gate";
    private static final String BETWEEN = "\u001f";
    private static final Duration LASTING = Duration.ofHours(1);

    private final Signer signer;
    private final Cookies cookies;
    private final Subjects subjects;
    private final MonotonicClock clock;

    @Inject
    GateGuests(Signer signer, Cookies cookies, Subjects subjects, MonotonicClock clock) {
        this.signer = signer;
        this.cookies = cookies;
        this.subjects = subjects;
        this.clock = clock;
    }

    public NewCookie cookie(GateLinks.Passage passage) {
        String content = String.join(
                BETWEEN,
                Long.toString(clock.millis()),
                passage.subject().toString(),
                Long.toString(passage.hostSystem()),
                passage.scope(),
                passage.locale(),
                passage.returnTo());
        return cookies.cookie(
                Cookies.Name.GATE,
                signer.sign(PURPOSE, content.getBytes(StandardCharsets.UTF_8)),
                Optional.of(LASTING));
    }

    /** Who passes; empty for what is not ours or too old, and for an erased user. */
    public Optional<GateLinks.Passage> find(Visit visit) {
        return visit.gate()
                .flatMap(value -> signer.verify(PURPOSE, value))
                .map(content -> List.of(new String(content, StandardCharsets.UTF_8).split(BETWEEN, -1)))
                .filter(parts -> parts.size() == 6)
                .filter(parts -> clock.millis() - Long.parseLong(parts.get(0)) <= LASTING.toMillis())
                .map(parts -> new GateLinks.Passage(
                        UUID.fromString(parts.get(1)),
                        Long.parseLong(parts.get(2)),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5)))
                .filter(passage -> !subjects.erased(passage.subject()));
    }

    /** Their way as it goes on from there. */
    public Passage onTheWay(GateLinks.Passage guest, String locale, List<String> passed) {
        return new Passage(
                "/" + locale + "/gate",
                Scope.parse(guest.scope()),
                guest.returnTo(),
                passed,
                Optional.of(subject(guest)));
    }

    /** A host system's users are members, and of the groups it named last. */
    private Subject subject(GateLinks.Passage passage) {
        Set<Audience> audiences = new HashSet<>();
        audiences.add(Audience.MEMBERS);
        subjects.groups(passage.subject())
                .forEach(group -> Audience.parse("group:" + group).ifPresent(audiences::add));
        return new Subject(passage.subject(), Attribution.HOST, audiences);
    }
}
