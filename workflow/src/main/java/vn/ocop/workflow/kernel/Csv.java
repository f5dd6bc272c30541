package vn.ocop.workflow.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables shipped with the product: comma-separated UTF-8 with a head line; a cell may be quoted, never span lines. */
public final class Csv {
    private Csv() {}

    /** A line of a table by the names of its head line. */
    public record Row(Map<String, String> cells) {

        /** The cell of this column, which the table must have. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }
    }

    /** The rows of a table on the class path, in the order of the file; text in Unicode NFC. */
    public static List<Row> read(String resource) {
        try (InputStream in = Csv.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + resource);
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<Row> rows(BufferedReader in, String resource) throws IOException {
        List<String> head = List.of();
        List<Row> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> cells = cells(Normalizer.normalize(line, Normalizer.Form.NFC));
            if (head.isEmpty()) {
                head = cells;
            } else if (cells.size() == head.size()) {
                rows.add(row(head, cells));
            } else {
                throw new IllegalArgumentException(resource + ": " + head.size() + " cells expected in " + line);
            }
        }
        return rows;
    }

    private static Row row(List<String> head, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
