package org.prevail.subject;

import java.util.Set;
import java.util.UUID;

/** These pseudonyms were linked or erased: fired after the commit. */
public record SubjectsChanged(Set<UUID> subjects) {
    public SubjectsChanged {
        subjects = Set.copyOf(subjects);
    }
}
