package vn.ocop.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.ui.PdfCheck;

/** What is printed can be kept for decades, read aloud and searched. */
class PdfTest {

    private static final String EVERY_LETTER =
            "aáàảãạ ăắằẳẵặ âấầẩẫậ đ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự yýỳỷỹỵ";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>Bánh tẻ</title><meta name="subject" content="Thử"/>
            <style>body { font-family: "Liberation Serif"; } i { color: #b42318; }</style></head>
            <body><h1>%s</h1><p><b>%s</b> <i>nghiêng</i> √</p><table><tr><th>TT</th></tr><tr><td>1</td></tr></table></body></html>
            """;

    @Test
    void everyVietnameseLetterIsPrintedAndFound() throws IOException {
        byte[] pdf = Pdf.of(PAGE.formatted(EVERY_LETTER, EVERY_LETTER.toUpperCase(Locale.ROOT)));

        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        assertThat(PdfCheck.asAccessible(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(EVERY_LETTER, EVERY_LETTER.toUpperCase(Locale.ROOT));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bánh tẻ");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    /** The validator does find what is wrong: a page of any program that leaves its font out. */
    @Test
    void aFileWithoutItsFontsIsNoArchive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("OCOP");
                content.endText();
            }
            document.save(out);
        }

        assertThat(PdfCheck.asArchive(out.toByteArray())).anyMatch(complaint -> complaint.contains("font"));
        assertThat(PdfCheck.asAccessible(out.toByteArray())).isNotEmpty();
    }
}
