package org.prevail.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Listeners that note what they are told, and refuse it when told to. */
final class ToldListeners implements Listening {
    final Set<Listener> on = ConcurrentHashMap.newKeySet();
    final Set<Long> refused = ConcurrentHashMap.newKeySet();
    final List<Decision> told = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    boolean resting;

    private final AtomicInteger inside = new AtomicInteger();

    static ToldListeners none() {
        return new ToldListeners();
    }

    static ToldListeners one(Listener listener) {
        var listeners = new ToldListeners();
        listeners.on.add(listener);
        return listeners;
    }

    @Override
    public Set<Listener> on(long site) {
        return on.stream().filter(listener -> listener.site() == site).collect(Collectors.toSet());
    }

    @Override
    public Set<Listener> on() {
        return on;
    }

    @Override
    public void tell(Listener listener, Decision decision, int attempt) throws Untold {
        if (resting) {
            throw new Untold("rests", true);
        }
        calls.incrementAndGet();
        mostAtOnce.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            LockSupport.parkNanos(200_000);
            if (refused.contains(decision.number())) {
                throw new Untold("refused", false);
            }
            told.add(decision);
        } finally {
            inside.decrementAndGet();
        }
    }

    List<Long> numbers() {
        return told.stream().map(Decision::number).toList();
    }
}
