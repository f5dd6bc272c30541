package vn.ocop.workflow.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies open tasks and their offers: rows as the system or the engine wrote them, under new ids.
 *
 * @param offerId column of the offers' own id, null if they have none
 */
record Copies(String tasks, String taskId, String offers, String offerTask, @Nullable String offerId) {

    /** A row by column, in the order of the table. */
    private record Row(Map<String, @Nullable Object> cells) {}

    void make(DataSource source, int times) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Row> open = read(
                    connection,
                    "select * from " + tasks + " where " + taskId + " in (select " + offerTask + " from " + offers
                            + ")");
            List<Row> offered = read(connection, "select * from " + offers);
            for (int time = 0; time < times; time++) {
                Map<Object, Object> ids = new HashMap<>();
                for (Row row : open) {
                    ids.put(
                            String.valueOf(row.cells.get(key(taskId))),
                            UUID.randomUUID().toString());
                }
                write(connection, tasks, open, taskId, ids, null);
                write(connection, offers, offered, offerTask, ids, offerId);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.put(key(found.getMetaData().getColumnName(i)), found.getObject(i));
                }
                rows.add(new Row(cells));
            }
            return rows;
        }
    }

    private static void write(
            Connection connection,
            String table,
            List<Row> rows,
            String idColumn,
            Map<Object, Object> ids,
            @Nullable String freshColumn)
            throws SQLException {
        List<String> columns = List.copyOf(rows.get(0).cells.keySet());
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Row row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    String column = columns.get(i);
                    Object value = row.cells.get(column);
                    if (column.equals(key(idColumn))) {
                        value = ids.get(value);
                    } else if (freshColumn != null && column.equals(key(freshColumn))) {
                        value = UUID.randomUUID().toString();
                    }
                    statement.setObject(i + 1, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }
}
