package vn.ocop.ui.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a tab's XML, one after the other (ECMA-376, part 1, 18.3.1.73). */
final class RowHandler extends DefaultHandler {

    /** Longer than any column takes, so that the column says it is too long. */
    private static final int TEXT_AT_MOST = 5_000;

    private static final int COLUMNS = 100;

    private final SharedStrings strings;
    private final SheetRows.Sink sink;
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, SheetRows.Cell> cells = new HashMap<>();
    private int row;
    private int column;
    private @Nullable String type;
    private boolean formula;
    private boolean inValue;

    RowHandler(SharedStrings strings, SheetRows.Sink sink) {
        this.strings = strings;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new HashMap<>();
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && text.length() < TEXT_AT_MOST) {
            text.append(characters, start, Math.min(length, TEXT_AT_MOST - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                if (column < COLUMNS) {
                    cells.put(column, cell());
                }
            }
            case "row" -> sink.row(row, cells);
            default -> {}
        }
    }

    private SheetRows.Cell cell() {
        String value = text.toString();
        if (formula) {
            return new SheetRows.Cell(SheetRows.Kind.FORMULA, plain(value));
        }
        return switch (type == null ? "n" : type) {
            case "s" -> new SheetRows.Cell(SheetRows.Kind.TEXT, plain(shared(value)));
            case "str", "inlineStr" -> new SheetRows.Cell(SheetRows.Kind.TEXT, plain(value));
            case "n" ->
                value.isBlank()
                        ? new SheetRows.Cell(SheetRows.Kind.TEXT, "")
                        : new SheetRows.Cell(SheetRows.Kind.NUMBER, number(value));
            default -> new SheetRows.Cell(SheetRows.Kind.OTHER, plain(value));
        };
    }

    private String shared(String index) {
        String found = strings.getItemAt(Integer.parseInt(index.strip())).getString();
        return found.length() > TEXT_AT_MOST ? found.substring(0, TEXT_AT_MOST) : found;
    }

    /** As people type it: a phone of ten digits has no exponent. */
    private static String number(String value) {
        BigDecimal number = new BigDecimal(value.strip());
        return number.abs().precision() - number.scale() > TEXT_AT_MOST
                ? value
                : number.stripTrailingZeros().toPlainString();
    }

    /** One line in composed letters, without what no database keeps. */
    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\0", "")
                .strip();
    }
}
