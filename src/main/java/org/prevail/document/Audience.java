package org.prevail.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a document binds: {@code everyone}, {@code members} (signed-in people and host systems' users), or one group,
 * {@code group:<name>}.
 */
public record Audience(String name) {
    public static final Audience EVERYONE = new Audience("everyone");
    public static final Audience MEMBERS = new Audience("members");
    private static final Pattern GROUP = Pattern.compile("group:[a-z0-9-]{1,64}");

    /** @throws IllegalArgumentException if malformed; ask {@link #parse} for text from outside */
    public Audience {
        if (!wellFormed(name)) {
            throw new IllegalArgumentException("malformed audience");
        }
    }

    public static Optional<Audience> parse(String name) {
        return name != null && wellFormed(name) ? Optional.of(new Audience(name)) : Optional.empty();
    }

    private static boolean wellFormed(String name) {
        return name.equals("everyone")
                || name.equals("members")
                || GROUP.matcher(name).matches();
    }

    /** 0 everyone, 1 members, 2 a group: the higher prevails (R6). */
    public int narrowness() {
        return switch (name) {
            case "everyone" -> 0;
            case "members" -> 1;
            default -> 2;
        };
    }

    /** Whether somebody who belongs to {@code audiences} is bound. Everyone belongs to {@link #EVERYONE}. */
    public boolean binds(Set<Audience> audiences) {
        return narrowness() == 0 || audiences.contains(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
