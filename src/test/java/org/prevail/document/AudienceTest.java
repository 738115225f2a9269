package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {
    private static final Audience STAFF = new Audience("group:staff");

    @Test
    void r6AGroupIsNarrowerThanMembersAndMembersThanEveryone() {
        assertTrue(STAFF.narrowness() > Audience.MEMBERS.narrowness());
        assertTrue(Audience.MEMBERS.narrowness() > Audience.EVERYONE.narrowness());
    }

    @Test
    void everyoneIsBoundByWhatIsForEveryone() {
        assertTrue(Audience.EVERYONE.binds(Set.of()));
        assertFalse(Audience.MEMBERS.binds(Set.of()));
        assertTrue(STAFF.binds(Set.of(STAFF, Audience.MEMBERS)));
        assertFalse(STAFF.binds(Set.of(new Audience("group:partners"), Audience.MEMBERS)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Everyone", "member", "staff", "group:", "group:Staff", "group:a b", "group:a/b", " members"
            })
    void aMalformedAudienceIsNone(String name) {
        assertEquals(Optional.empty(), Audience.parse(name));
        if (name != null) {
            assertThrows(IllegalArgumentException.class, () -> new Audience(name));
        }
    }
}
