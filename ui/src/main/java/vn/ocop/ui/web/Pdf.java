package vn.ocop.ui.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * XHTML printed: the serif font of official papers embedded (as wide as Times New Roman, letter by letter), the document's
 * title and language named for readers and screen readers.
 */
public final class Pdf {

    private static final String FONT = "Liberation Serif";

    private Pdf() {}

    /** @param xhtml a whole page in Vietnamese that refers to nothing outside itself */
    public static byte[] of(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.withHtmlContent(xhtml, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentCatalog().setLanguage("vi");
            PDViewerPreferences preferences =
                    new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("liberation/LiberationSerif-" + face + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(Pdf.class.getClassLoader().getResourceAsStream(font), font);
    }
}
