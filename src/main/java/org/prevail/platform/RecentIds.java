package org.prevail.platform;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers ids lately put in, as long as none of the same place among {@code size} comes after it: for what can be looked up
 * where it is forgotten, at a fraction of what a cache takes that keeps the order in which things were used. Thread-safe.
 */
public final class RecentIds {
    private final AtomicReferenceArray<UUID> places;

    /** @param size how many at most; the more, the longer each is remembered */
    public RecentIds(int size) {
        places = new AtomicReferenceArray<>(size);
    }

    public void add(UUID id) {
        places.set(place(id), id);
    }

    public boolean contains(UUID id) {
        return id.equals(places.get(place(id)));
    }

    public void remove(UUID id) {
        int place = place(id);
        var there = places.get(place);
        if (id.equals(there)) {
            // Another one that came meanwhile stays.
            places.compareAndSet(place, there, null);
        }
    }

    private int place(UUID id) {
        return Math.floorMod(id.hashCode(), places.length());
    }
}
