package org.prevail.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Problem;
import org.prevail.support.MemoryDatabase;

class JdbcTest {
    private final Jdbc jdbc = new Jdbc(MemoryDatabase.empty());

    @BeforeEach
    void table() throws SQLException {
        MemoryDatabase.run(jdbc, "create table item (id int primary key)");
    }

    @Test
    void r19WhatReturnsIsCommitted() {
        jdbc.transaction(connection -> insert(connection, 1));
        assertEquals(1, items());
    }

    @Test
    void whateverIsThrownNothingIsHalfDone() {
        for (var thrown :
                new Throwable[] {new SQLException("x"), new IllegalStateException("x"), new StackOverflowError()}) {
            assertThrows(
                    thrown.getClass(),
                    () -> jdbc.transactionOrThrow(connection -> {
                        insert(connection, 1);
                        throw JdbcTest.<RuntimeException>asUnchecked(thrown);
                    }));
            assertEquals(0, items(), thrown::toString);
        }
    }

    @Test
    void aDatabaseThatRefusesIsSaidToBeUnavailable() {
        var problem = assertThrows(
                Problem.Unavailable.class,
                () -> jdbc.transaction(connection -> insert(connection, 1) + insert(connection, 1)));
        assertEquals("storage.unavailable", problem.issues().get(0).code());
        assertEquals(0, items());
    }

    @Test
    void aUseCasesOwnRefusalPassesThrough() {
        assertThrows(
                Problem.Conflict.class,
                () -> jdbc.transaction(connection -> {
                    throw new Problem.Conflict("decision.conflict");
                }));
    }

    @Test
    void r20InstantsAreStoredAsUtc() {
        var instant = Instant.parse("2026-07-01T17:30:00.123Z");
        assertEquals("2026-07-01T17:30:00.123", Jdbc.utc(instant).toString());
        assertEquals(instant, Jdbc.instant(Jdbc.utc(instant)));
        assertEquals(instant, new InstantConverter().convertToEntityAttribute(Jdbc.utc(instant)));
        assertEquals(Jdbc.utc(instant), new InstantConverter().convertToDatabaseColumn(instant));
    }

    private long items() {
        return MemoryDatabase.count(jdbc, "select count(*) from item");
    }

    private static int insert(Connection connection, int id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into item values (?)")) {
            insert.setInt(1, id);
            return insert.executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asUnchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
