package org.prevail.presentation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.RecentIds;
import org.prevail.platform.Shared;
import org.prevail.platform.TimeOrdered;
import org.prevail.platform.persistence.GroupedWrites;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.persistence.PassedInstants;
import org.prevail.subject.Attribution;

/** Records presentations durably, many in one commit, by one writer a node. Thread-safe. */
@Shared
public class Presenting {
    private final RecentIds stored = new RecentIds(100_000);
    private final Jdbc jdbc;
    private final MonotonicClock clock;
    private final PassedInstants passed;

    @Resource
    private ManagedThreadFactory managed;

    private GroupedWrites<Object[], UUID> writes;

    @Inject
    Presenting(Jdbc jdbc, MonotonicClock clock, PassedInstants passed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passed = passed;
    }

    /** Outside the container. {@link #stop} it. */
    public Presenting(Jdbc jdbc, MonotonicClock clock, PassedInstants passed, ThreadFactory threads) {
        this(jdbc, clock, passed);
        writes = new GroupedWrites<>(jdbc::statementOrThrow, threads, PresentationRows::insert, false);
    }

    @PostConstruct
    void start() {
        writes = new GroupedWrites<>(jdbc::statementOrThrow, managed, PresentationRows::insert, false);
    }

    @PreDestroy
    public void stop() {
        writes.close();
    }

    /**
     * Stores this presentation if it is not stored yet; returns after the commit (R8, R19). Its rendition and circumstance
     * must have been kept.
     *
     * @param id the presentation's, which takes a digest to tell
     * @return whether it is stored; false after 2 s, with a full queue or a failing database: then the text may be shown,
     *     without the form
     */
    public boolean record(UUID id, Presentation presentation) {
        if (recorded(id)) {
            return true;
        }
        boolean committed = writes.write(PresentationRows.row(id, presentation)).isPresent();
        if (committed) {
            stored.add(id);
            passed.told(presentation.at());
        }
        return committed;
    }

    /** Whether this node remembers that it is stored; no query. */
    public boolean recorded(UUID id) {
        return stored.contains(id);
    }

    /** A fresh token for a presentation (to be handed out only when it is recorded). */
    public PresentationToken token(Presentation presentation, Attribution attribution) {
        var now = clock.instant();
        return new PresentationToken(TimeOrdered.uuid(now), presentation, attribution, now, Optional.empty());
    }
}
