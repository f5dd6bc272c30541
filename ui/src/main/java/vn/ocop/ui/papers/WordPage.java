package vn.ocop.ui.papers;

import java.math.BigInteger;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page of a paper in Word: A4, margins as in the layout's style sheet, font, page numbers and the mark of a draft. */
final class WordPage {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final String SHAPES = "declare namespace v='urn:schemas-microsoft-com:vml' .//v:shape";
    private static final QName STYLE = new QName("style");
    private static final String FONT = "Times New Roman";
    private static final int LONG_SIDE = twips(297);
    private static final int SHORT_SIDE = twips(210);
    private static final int LEFT = twips(30);
    private static final int OTHER_MARGIN = twips(20);
    private static final int HEADER = twips(10);

    private WordPage() {}

    static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** @return width of the text in twips */
    static int setUp(XWPFDocument document, Document page) {
        boolean landscape = page.body().hasClass("landscape");
        int across = landscape ? LONG_SIDE : SHORT_SIDE;
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
        header(document, page.selectFirst(".watermark"));
        return across - LEFT - OTHER_MARGIN;
    }

    /** Page number from the second page on, the mark of a draft on every page. */
    private static void header(XWPFDocument document, @Nullable Element watermark) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        if (watermark == null) {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
        } else {
            policy.createWatermark(watermark.text());
            Stream.of(policy.getDefaultHeader(), policy.getFirstPageHeader(), policy.getEvenPageHeader())
                    .forEach(WordPage::fade);
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
                String style = cursor.getAttributeText(STYLE).replaceAll("height:[^;]*", "height:120pt");
                cursor.setAttributeText(STYLE, style + ";rotation:315");
                cursor.setAttributeText(new QName("fillcolor"), "#e4e4e4");
            }
        }
    }
}
