package vn.ocop.ui.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A paper as Word, from the same XHTML as the PDF: paragraphs, tables, rules, page numbers and the mark of a draft, as far as
 * the templates of papers use them. The margins are those of the layout's style sheet.
 */
final class WordPaper {

    static final double TWIPS_PER_MM = 1440 / 25.4;

    private static final String SHAPES = "declare namespace v='urn:schemas-microsoft-com:vml' .//v:shape";
    private static final String FONT = "Times New Roman";
    private static final int LONG_SIDE = twips(297);
    private static final int SHORT_SIDE = twips(210);
    private static final int LEFT = twips(30);
    private static final int OTHER_MARGIN = twips(20);
    private static final int HEADER = twips(10);
    private static final int LONG_RULE = twips(58);
    private static final int SHORT_RULE = twips(24);
    private static final int AFTER_TABLE = 120; // 6 points
    private static final int PERCENT = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    private WordPaper(Document page) {
        boolean landscape = page.body().hasClass("landscape");
        int across = landscape ? LONG_SIDE : SHORT_SIDE;
        width = across - LEFT - OTHER_MARGIN;
        document.getProperties().getCoreProperties().setTitle(page.title());
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(across));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(OTHER_MARGIN));
        margins.setTop(BigInteger.valueOf(OTHER_MARGIN));
        margins.setBottom(BigInteger.valueOf(OTHER_MARGIN));
        margins.setHeader(BigInteger.valueOf(HEADER));
        section.addNewTitlePg();
        header(page.selectFirst(".watermark"));
    }

    static byte[] of(String xhtml) {
        Document page = Jsoup.parse(xhtml);
        WordPaper paper = new WordPaper(page);
        Look look = Look.ofPage(page.body());
        paper.blocks(page.body(), look, paper.document::createParagraph, paper.width);
        try (paper.document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** Page number from the second page on, the mark of a draft on every page. */
    private void header(@Nullable Element watermark) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        if (watermark == null) {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
        } else {
            policy.createWatermark(watermark.text());
            document.getHeaderList().forEach(WordPaper::fade);
        }
        XWPFHeader header = watermark == null
                ? document.createHeader(HeaderFooterType.DEFAULT)
                : policy.getHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph number = header.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** The library writes the mark straight and black; it should lie across the page and be read through. */
    private static void fade(XWPFHeader header) {
        for (XmlObject shape : header._getHdrFtr().selectPath(SHAPES)) {
            try (XmlCursor cursor = shape.newCursor()) {
                cursor.setAttributeText(
                        new QName("style"), cursor.getAttributeText(new QName("style")) + ";rotation:315;z-index:-1");
                cursor.setAttributeText(new QName("fillcolor"), "#e4e4e4");
            }
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
                case "hr" -> rule(next.get(), across, child.hasClass("long") ? LONG_RULE : SHORT_RULE);
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

    /** A line as long as it should be: the border of an empty paragraph that is drawn in from both sides. */
    private static void rule(XWPFParagraph line, int across, int length) {
        int indent = Math.max(0, (across - length) / 2);
        line.setIndentationLeft(indent);
        line.setIndentationRight(indent);
        line.setBorderTop(Borders.SINGLE);
        line.setSpacingBetween(4, LineSpacingRule.EXACT);
        line.setSpacingAfter(0);
    }

    private void table(Element element, Look look) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        if (!element.hasClass("grid")) {
            table.removeBorders();
            table.setCellMargins(0, 0, 0, 0);
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
