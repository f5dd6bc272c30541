package vn.ocop.ui.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * XHTML printed as archives keep it and screen readers read it (PDF/A-2a, PDF/UA-1): the serif font of official papers
 * embedded (as wide as Times New Roman, letter by letter), colours defined, structure, title and language named.
 */
public final class Pdf {

    private static final String FONT = "Liberation Serif";

    private Pdf() {}

    /** @param xhtml a whole page that names its language and title and refers to nothing outside itself */
    public static byte[] of(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withHtmlContent(xhtml, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("liberation/LiberationSerif-" + face + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(Pdf.class.getClassLoader().getResourceAsStream(font), font);
    }
}
