package vn.ocop.ui.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A paper as Word, from the same XHTML as the PDF: paragraphs, tables, rules, page numbers and the mark of a draft, as far as
 * the templates of papers use them.
 */
final class WordPaper {

    private static final int LONG_RULE = WordPage.twips(58);
    private static final int SHORT_RULE = WordPage.twips(24);
    private static final int HEADING_RULE = WordPage.twips(68);
    private static final int AFTER_TABLE = 120; // 6 points
    private static final int RULE_GAP = 80; // 4 points
    private static final double RULE_HEIGHT = 4;
    private static final int PERCENT = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    private WordPaper(Document page) {
        width = WordPage.setUp(document, page);
    }

    static byte[] of(String xhtml) {
        Document page = Jsoup.parse(xhtml);
        WordPaper paper = new WordPaper(page);
        Look look = Look.ofPage(page.body());
        paper.blocks(page.body(), look, paper.document::createParagraph, paper.width);
        paper.document.createParagraph().setSpacingBetween(1, LineSpacingRule.EXACT); // Word wants one below a table
        try (paper.document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void blocks(Element parent, Look look, Supplier<XWPFParagraph> next, int across) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "p", "h1", "h2", "h3" -> {
                    XWPFParagraph paragraph = next.get();
                    look.of(child).write(paragraph, child);
                    Element before = child.previousElementSibling();
                    if (before != null && before.hasClass("grid")) {
                        paragraph.setSpacingBefore(AFTER_TABLE);
                    }
                }
                case "hr" -> rule(next.get(), across, length(child));
                case "table" -> table(child, look.of(child));
                case "div" -> {
                    if (!child.hasClass("watermark")) {
                        blocks(child, look.of(child), next, across);
                    }
                }
                default -> throw new IllegalArgumentException("no such element in a paper: " + child.tagName());
            }
        }
    }

    private static int length(Element rule) {
        return rule.hasClass("heading") ? HEADING_RULE : rule.hasClass("long") ? LONG_RULE : SHORT_RULE;
    }

    /** A line as long as it should be: the border of an empty paragraph that is drawn in from both sides. */
    private static void rule(XWPFParagraph line, int across, int length) {
        int indent = Math.max(0, (across - length) / 2);
        line.setIndentationLeft(indent);
        line.setIndentationRight(indent);
        line.setBorderTop(Borders.SINGLE);
        line.setSpacingBefore(RULE_GAP);
        line.setSpacingBetween(RULE_HEIGHT, LineSpacingRule.EXACT);
        line.setSpacingAfter(0);
    }

    private void table(Element element, Look look) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        if (!element.hasClass("grid")) {
            table.removeBorders();
            CTTblCellMar none = table.getCTTbl().getTblPr().addNewTblCellMar();
            Stream.of(none.addNewLeft(), none.addNewRight()).forEach(margin -> {
                margin.setType(STTblWidth.DXA);
                margin.setW(BigInteger.ZERO);
            });
        }
        List<Integer> columns = element.select("> colgroup > col").stream()
                .map(col -> width * Integer.parseInt(col.attr("width").replace("%", "")) / PERCENT)
                .toList();
        table.setWidth(columns.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
        int number = 0;
        for (Element tr : element.select("> thead > tr, > tbody > tr, > tr")) {
            XWPFTableRow row = table.insertNewTableRow(number++);
            row.setCantSplitRow(true);
            if ("thead".equals(tr.parent() == null ? "" : tr.parent().tagName())) {
                row.setRepeatHeader(true);
            }
            row(row, tr, look.of(tr), columns);
        }
    }

    private void row(XWPFTableRow row, Element tr, Look look, List<Integer> columns) {
        int column = 0;
        for (Element td : tr.children()) {
            int span = td.hasAttr("colspan") ? Integer.parseInt(td.attr("colspan")) : 1;
            int across = columns.subList(column, column + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            column += span;
            XWPFTableCell cell = row.createCell();
            var properties = cell.getCTTc().addNewTcPr();
            CTTblWidth cellWidth = properties.addNewTcW();
            cellWidth.setType(STTblWidth.DXA);
            cellWidth.setW(BigInteger.valueOf(across));
            if (span > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            Look inside = look.inCell().of(td);
            if (td.children().stream().anyMatch(Element::isBlock)) {
                boolean[] first = {true};
                blocks(
                        td,
                        inside,
                        () -> {
                            XWPFParagraph paragraph = first[0] ? cell.getParagraphArray(0) : cell.addParagraph();
                            first[0] = false;
                            return paragraph;
                        },
                        across);
            } else {
                inside.write(cell.getParagraphArray(0), td);
            }
        }
    }
}
