package org.prevail.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.prevail.platform.persistence.Jdbc;

/** A database whose user is held before a statement, within the transaction, the first time: so that others come between. */
public final class HeldJdbc extends Jdbc {
    private final Jdbc database;
    private final String statement;
    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** @param statement how it begins */
    public HeldJdbc(Jdbc database, String statement) {
        super((DataSource) null);
        this.database = database;
        this.statement = statement;
    }

    public void awaitHeld() throws InterruptedException {
        await(arrived);
    }

    public void release() {
        released.countDown();
    }

    @Override
    public <T> T transactionOrThrow(Work<T> work) throws SQLException {
        return database.transactionOrThrow(connection -> work.run(held(connection)));
    }

    private Connection held(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                HeldJdbc.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("prepareStatement")
                            && ((String) arguments[0]).startsWith(statement)
                            && first.getAndSet(false)) {
                        arrived.countDown();
                        await(released);
                    }
                    try {
                        return called.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came");
        }
    }
}
