package org.prevail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Commits what many callers write at once, by one thread and outside JTA. A group that fails is written one by one, so that a
 * bad one harms nobody else. Callers go on after the commit (R19). Thread-safe.
 */
public final class GroupedWrites<T, R> implements AutoCloseable {
    /** Writes a group by the given connection. */
    @FunctionalInterface
    public interface Writing<T, R> {
        /** @return what came of each, in their order */
        List<R> write(Connection connection, List<T> group) throws SQLException;
    }

    /** {@link Jdbc#transactionOrThrow} or {@link Jdbc#statementOrThrow}: returns after the commit. */
    @FunctionalInterface
    public interface Committing<R> {
        List<R> commit(Jdbc.Work<List<R>> work) throws SQLException;
    }

    private static final System.Logger LOG = System.getLogger(GroupedWrites.class.getName());
    private static final int QUEUED = 10_000;
    private static final int GROUP = 500;
    private static final long IDLE_MILLIS = 200;
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** How long a caller waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BlockingQueue<Waiting<T, R>> queue = new ArrayBlockingQueue<>(QUEUED);
    private final Committing<R> committing;
    private final Writing<T, R> writing;
    private final boolean gathering;
    private final Thread writer;
    private volatile boolean closing;

    /**
     * @param gathering whether those just answered go on first where processors are short, so that more come to share the next
     *     commit: good for what costs much a group; else the writer does not wait
     */
    public GroupedWrites(Committing<R> committing, ThreadFactory threads, Writing<T, R> writing, boolean gathering) {
        this.committing = committing;
        this.writing = writing;
        this.gathering = gathering;
        this.writer = threads.newThread(this::run);
        writer.start();
    }

    /**
     * Writes and waits for the commit.
     *
     * @return what came of it; empty with a full queue, after {@link #PATIENCE}, or where the database does not do it. It
     *     may then be stored or not: the caller must not say that it is
     * @throws RuntimeException what the writing threw for this one
     */
    public Optional<R> write(T item) {
        var waiting = new Waiting<T, R>(item);
        if (closing || !queue.offer(waiting)) {
            return Optional.empty();
        }
        try {
            return waiting.answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLate) {
            waiting.abandoned = true;
            return Optional.empty();
        } catch (InterruptedException stopping) {
            waiting.abandoned = true;
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof RuntimeException problem
                    ? problem
                    : new IllegalStateException(refused.getCause());
        }
    }

    private void run() {
        var group = new ArrayList<Waiting<T, R>>(GROUP);
        while (take(group) || !closing) {
            // Nobody waits for the abandoned; after an outage this is what lets the queue catch up.
            group.removeIf(waiting -> waiting.abandoned);
            if (!group.isEmpty()) {
                writeGroup(group);
            }
        }
    }

    private boolean take(List<Waiting<T, R>> group) {
        group.clear();
        try {
            var first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
            }
        } catch (InterruptedException stopping) {
            closing = true;
        }
        if (gathering) {
            Thread.yield();
        }
        queue.drainTo(group, GROUP - group.size());
        return !group.isEmpty();
    }

    private void writeGroup(List<Waiting<T, R>> group) {
        try {
            write(group);
        } catch (SQLException | RuntimeException | Error failed) {
            if (group.size() == 1) {
                group.get(0).fail(failed);
            } else {
                group.stream().filter(waiting -> !waiting.abandoned).forEach(waiting -> writeGroup(List.of(waiting)));
            }
        }
    }

    private void write(List<Waiting<T, R>> group) throws SQLException {
        var items = group.stream().map(waiting -> waiting.item).toList();
        var results = committing.commit(connection -> writing.write(connection, items));
        for (int i = 0; i < results.size(); i++) {
            group.get(i).answer.complete(Optional.of(results.get(i)));
        }
    }

    /** Completes what was taken, then stops. */
    @Override
    public void close() {
        closing = true;
        try {
            writer.join(CLOSING.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        for (var late = queue.poll(); late != null; late = queue.poll()) {
            late.answer.complete(Optional.empty());
        }
    }

    private static final class Waiting<T, R> {
        final CompletableFuture<Optional<R>> answer = new CompletableFuture<>();
        final T item;
        volatile boolean abandoned;

        Waiting(T item) {
            this.item = item;
        }

        /** A caller learns of a refusal as thrown, of the database's failure as not stored. */
        void fail(Throwable failed) {
            if (failed instanceof SQLException refused) {
                LOG.log(System.Logger.Level.WARNING, "not stored: state {0}", refused.getSQLState());
                answer.complete(Optional.empty());
            } else {
                answer.completeExceptionally(failed);
            }
        }
    }
}
