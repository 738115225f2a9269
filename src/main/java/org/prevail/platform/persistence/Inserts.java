package org.prevail.platform.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of several tables, inserted in one way there and back. A table's rows are sent column by column, as arrays, so that a
 * statement has one text however many rows there are and is planned once. In the caller's transaction; where there is none,
 * one table's rows are stored together or not at all. Not thread-safe.
 */
public final class Inserts {
    /**
     * A table and those of its columns that are given, in the order in which rows have them.
     *
     * @param sql of the statement
     * @param names of the columns
     * @param types of the columns, in SQL
     */
    public record Into(String sql, List<String> names, List<String> types) {
        /** @param columns {@code "id uuid, place varchar"}; neither is to be taken from anybody */
        public static Into table(String table, String columns) {
            var each = Stream.of(columns.split(", "))
                    .map(column -> column.split(" ", 2))
                    .toList();
            var names = each.stream().map(column -> column[0]).toList();
            var types = each.stream().map(column -> column[1]).toList();
            var arrays =
                    types.stream().map(type -> "cast(? as " + type + " array)").collect(joining(", "));
            var sql =
                    "insert into " + table + " (" + String.join(", ", names) + ") select * from unnest(" + arrays + ")";
            return new Into(sql, names, types);
        }

        /** Leaves out rows that are there already, by any unique key. */
        public Into skipping() {
            return new Into(sql + " on conflict do nothing", names, types);
        }

        /** The columns as a query names them. */
        public String columns(String prefix) {
            return names.stream().map(prefix::concat).collect(joining(", "));
        }
    }

    private record Part(Into into, List<Object[]> rows) {}

    private final List<Part> parts = new ArrayList<>();

    /** In their order: rows that refer to others come after them. Of no rows, nothing. */
    public Inserts add(Into into, Collection<Object[]> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(into, List.copyOf(rows)));
        }
        return this;
    }

    /** @return how many rows of the first table were stored */
    public int execute(Connection connection) throws SQLException {
        if (parts.isEmpty()) {
            return 0;
        }
        var sql = parts.stream().map(part -> part.into().sql()).collect(joining("; "));
        try (var insert = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (var part : parts) {
                parameter = bind(connection, insert, parameter, part);
            }
            return insert.executeUpdate();
        }
    }

    private static int bind(Connection connection, PreparedStatement insert, int first, Part part) throws SQLException {
        var types = part.into().types();
        for (int column = 0; column < types.size(); column++) {
            var values = new Object[part.rows().size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = part.rows().get(row)[column];
            }
            insert.setArray(first + column, connection.createArrayOf(types.get(column), values));
        }
        return first + types.size();
    }
}
