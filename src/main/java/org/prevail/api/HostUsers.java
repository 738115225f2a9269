package org.prevail.api;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.account.ApiTokens.Caller;
import org.prevail.platform.Shared;
import org.prevail.subject.Subjects;

/** Whom a host system means by an id of its own, and the groups it names for them. Thread-safe. */
@Shared
class HostUsers {
    private static final Pattern GROUP = Pattern.compile("[a-z0-9-]{1,64}");
    private static final int MOST_GROUPS = 50;

    private final Subjects subjects;

    @Inject
    HostUsers(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Known from now on, if it was not. */
    HostUser require(Caller host, String id, Optional<Set<String>> groups) {
        var subject = subjects.ofHost(host.hostSystemId(), id, groups.orElse(Set.of()));
        if (groups.filter(Set::isEmpty).isPresent()) {
            subjects.ungroup(subject);
        }
        return new HostUser(
                host.hostSystemId(),
                host.token(),
                subject,
                groups.orElseGet(() -> subjects.groups(host.hostSystemId(), id)));
    }

    /** {@code groups} of a query, repeated or joined by commas; an empty one says that there is none. */
    static Optional<Set<String>> groups(Query query, List<String> named) {
        return named.isEmpty()
                ? Optional.empty()
                : query.read(checked(Query.words(named)), "groups", "groups.malformed", MOST_GROUPS);
    }

    /** {@code groups} of a body: a list of names. */
    static Optional<Set<String>> groups(Fields fields) {
        return fields.texts("groups").flatMap(names -> {
            var checked = checked(names.stream());
            if (checked.isEmpty()) {
                fields.wrong("groups", "groups.malformed", MOST_GROUPS);
            }
            return checked;
        });
    }

    private static Optional<Set<String>> checked(Stream<String> names) {
        var groups = names.collect(Collectors.toSet());
        return groups.size() <= MOST_GROUPS
                        && groups.stream().allMatch(name -> GROUP.matcher(name).matches())
                ? Optional.of(groups)
                : Optional.empty();
    }
}
