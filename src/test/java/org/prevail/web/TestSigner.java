package org.prevail.web;

import java.time.Clock;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.signing.Signer;

/** A signer with a key of its own, in memory. */
final class TestSigner {
    private TestSigner() {}

    static Signer fresh() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + java.util.UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;INIT=create table if not exists signing_key"
                + " (id varchar(8) primary key, secret bytea not null, created_at timestamp(3) not null)");
        return new Signer(new Jdbc(database), new MonotonicClock(Clock.systemUTC(), Instant.EPOCH));
    }
}
