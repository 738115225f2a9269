package org.prevail.e2e;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.prevail.support.Client;

/** New visitors, many at once, each of whom reads and decides, until the portal is gone. */
final class Visitors implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final int ENOUGH = 300;

    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(ENOUGH);
    private final Acknowledged acknowledged;
    private final String origin;
    private final String path;
    private volatile boolean stopped;

    Visitors(String origin, String path, Acknowledged acknowledged) {
        this.origin = origin;
        this.path = path;
        this.acknowledged = acknowledged;
        for (int i = 0; i < AT_ONCE; i++) {
            var thread = new Thread(this::visit, "visitor-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Until a good number of them have been answered. */
    void awaitBusy() throws InterruptedException {
        if (!busy.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("too few visitors were answered: " + busy.getCount() + " missing");
        }
    }

    private void visit() {
        while (!stopped) {
            try {
                one();
            } catch (AssertionError gone) {
                // The server was killed in the middle of this: nothing was acknowledged.
                return;
            }
        }
    }

    private void one() {
        var visitor = Client.withoutCookies(origin);
        var page = visitor.get(path);
        if (page.status() != 200 || !page.asks()) {
            return;
        }
        String cookie = page.header("Set-Cookie").split(";")[0];
        acknowledged.views().add(pseudonym(cookie));
        var answer = visitor.form(
                "/en/decisions", Map.of("presentation", page.token(), "decision", "ACCEPTED"), "Cookie", cookie);
        if (answer.status() == 303) {
            acknowledged.receipts().add(answer.location().replaceAll(".*/receipts/", ""));
            busy.countDown();
        }
    }

    /** The pseudonym in the signed cookie: two bytes in. */
    private static UUID pseudonym(String cookie) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cookie.split("\\.")[1]));
        return new UUID(bytes.getLong(2), bytes.getLong(10));
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(90));
        }
    }
}
