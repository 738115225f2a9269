package org.prevail.subject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.prevail.document.Audience;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/**
 * People whom somebody else signed in, as the portal's own pseudonyms. A source of identities is kept like a host system, which no API token
 * belongs to. Thread-safe.
 */
@Shared
public class Recognised {
    private record Person(long source, String reference, Set<String> groups) {}

    /** So that somebody who reads on costs no query. Who is erased meanwhile is not found here. */
    private final Cache<Person, UUID> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build();

    private final Map<String, Long> sources = new ConcurrentHashMap<>();
    private final Jdbc jdbc;
    private final Subjects subjects;

    @Inject
    Recognised(Jdbc jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /**
     * The subject of a reference, made at first sight.
     *
     * @param source who says so; two mean nobody by the same reference
     * @param groups that the person belongs to now
     */
    public Subject of(String source, String reference, Set<String> groups) {
        long id = sources.computeIfAbsent(source, this::id);
        var person = new Person(id, reference, groups);
        UUID pseudonym = known.getIfPresent(person);
        if (pseudonym == null || subjects.erased(pseudonym)) {
            pseudonym = subjects.ofHost(id, reference, groups);
            known.put(person, pseudonym);
        }
        return new Subject(pseudonym, Attribution.HOST, audiences(groups));
    }

    private static Set<Audience> audiences(Set<String> groups) {
        var audiences = new HashSet<Audience>();
        audiences.add(Audience.MEMBERS);
        groups.forEach(group -> Audience.parse("group:" + group).ifPresent(audiences::add));
        return audiences;
    }

    /** Whom a source goes on naming by the reference is then somebody new (R18). */
    public Optional<Subjects.Erased> erase(Subject person) {
        return jdbc.transaction(connection -> HostSubjects.reference(connection, person.id()))
                .flatMap(tie -> subjects.eraseHost(tie.hostSystem(), tie.externalId()));
    }

    private long id(String source) {
        return jdbc.transaction(connection -> HostSystems.id(connection, source));
    }
}
