package org.prevail.api;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.prevail.document.Audience;

/** A host system's user in this request: a member, of the groups the host names now or named last. */
record HostUser(long hostSystem, String token, UUID subject, Set<String> groups) {
    Set<Audience> audiences() {
        var audiences = new HashSet<Audience>();
        audiences.add(Audience.MEMBERS);
        groups.forEach(group -> audiences.add(new Audience("group:" + group)));
        return audiences;
    }
}
