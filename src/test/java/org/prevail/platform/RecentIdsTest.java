package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecentIdsTest {
    @Test
    void remembersAnIdUntilItIsRemovedOrAnotherTakesItsPlace() {
        var recent = new RecentIds(1);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        recent.add(first);
        assertTrue(recent.contains(UUID.fromString(first.toString())));
        assertFalse(recent.contains(second));

        recent.add(second);
        recent.remove(first);
        assertFalse(recent.contains(first));
        assertTrue(recent.contains(second));

        recent.remove(second);
        assertFalse(recent.contains(second));
    }

    @Test
    void remembersMostOfWhatThereIsPlentyOfRoomFor() {
        var recent = new RecentIds(100_000);
        var ids = Stream.generate(UUID::randomUUID).limit(1_000).toList();
        ids.forEach(recent::add);
        assertTrue(ids.stream().filter(recent::contains).count() > 950);
    }
}
