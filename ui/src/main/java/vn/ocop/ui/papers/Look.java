package vn.ocop.ui.papers;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How text of a paper looks in Word; elements and classes say the same as in the layout's style sheet.
 *
 * @param size in points
 * @param indent of the first line, in twips
 * @param after space below a paragraph, in points
 * @param keep whether it stays on the page of what follows
 */
record Look(int size, ParagraphAlignment alignment, boolean bold, boolean italic, int indent, int after, boolean keep) {

    private static final int BODY = 14;
    private static final int COMPACT = 12;
    private static final int FIRST_LINE = WordPage.twips(10);
    private static final int TWIPS_PER_POINT = 20;
    private static final int SIGNATURE = 60;
    private static final int AFTER = 6;

    static Look ofPage(Element body) {
        int size = body.hasClass("compact") ? COMPACT : BODY;
        return new Look(size, ParagraphAlignment.BOTH, false, false, FIRST_LINE, AFTER, false).of(body);
    }

    /** In a table nothing is indented, nor apart. */
    Look inCell() {
        return new Look(size, ParagraphAlignment.LEFT, bold, italic, 0, 0, keep);
    }

    /** The look of an element within this one. */
    Look of(Element element) {
        Look look =
                switch (element.tagName()) {
                    case "h1", "h2" -> new Look(size, ParagraphAlignment.CENTER, true, italic, 0, 0, true);
                    case "h3" -> new Look(size, ParagraphAlignment.LEFT, true, italic, indent, after, true);
                    case "th" -> new Look(size, ParagraphAlignment.CENTER, true, italic, 0, 0, keep);
                    case "b" -> bolder();
                    case "i" -> new Look(size, alignment, bold, true, indent, after, keep);
                    default -> this;
                };
        for (String name : element.classNames()) {
            look = look.with(name);
        }
        return look;
    }

    private Look with(String name) {
        return switch (name) {
            case "s10", "s11", "s12", "s13", "s14", "s15", "s16" ->
                new Look(Integer.parseInt(name.substring(1)), alignment, bold, italic, indent, after, keep);
            case "center" -> new Look(size, ParagraphAlignment.CENTER, bold, italic, 0, after, keep);
            case "right" -> new Look(size, ParagraphAlignment.RIGHT, bold, italic, 0, after, keep);
            case "plain" -> new Look(size, ParagraphAlignment.LEFT, bold, italic, 0, after, keep);
            case "bold" -> bolder();
            case "italic" -> new Look(size, alignment, bold, true, indent, after, keep);
            case "together" -> new Look(size, alignment, bold, italic, indent, after, true);
            case "space" -> new Look(size, alignment, bold, italic, indent, SIGNATURE, keep);
            default -> this;
        };
    }

    private Look bolder() {
        return new Look(size, alignment, true, italic, indent, after, keep);
    }

    void write(XWPFParagraph paragraph, Element element) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(after * TWIPS_PER_POINT);
        paragraph.setKeepNext(keep);
        paragraph.setPageBreak(element.hasClass("newpage"));
        if (indent > 0) {
            paragraph.setIndentationFirstLine(indent);
        }
        runs(paragraph, element, element.hasClass("typed"));
    }

    private void runs(XWPFParagraph paragraph, Element element, boolean typed) {
        List<Node> nodes = element.childNodes();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                String words = typed ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
                if (paragraph.getRuns().isEmpty()) {
                    words = words.stripLeading();
                }
                if (!words.isEmpty()) {
                    run(paragraph, words);
                }
            } else if (node instanceof Element child) {
                if (child.tagName().equals("br")) {
                    paragraph.createRun().addBreak();
                } else if (child.hasClass("box")) {
                    run(paragraph, child.hasClass("ticked") ? "☑" : "☐");
                } else {
                    of(child).runs(paragraph, child, typed || child.hasClass("typed"));
                }
            }
        }
    }

    private void run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        String[] lines = words.split("\n", -1);
        for (int n = 0; n < lines.length; n++) {
            if (n > 0) {
                run.addBreak();
            }
            run.setText(lines[n], n);
        }
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
    }
}
