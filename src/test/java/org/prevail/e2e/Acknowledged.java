package org.prevail.e2e;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the portal said it had stored, kept by those it said it to. */
record Acknowledged(Queue<UUID> views, Queue<String> receipts) {
    Acknowledged() {
        this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }
}
