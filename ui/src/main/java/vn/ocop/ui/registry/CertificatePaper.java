package vn.ocop.ui.registry;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.certification.Certificate;

/** The certificate as a paper: A4, official fonts embedded, always Vietnamese, with a code that leads to its check. */
@Component
class CertificatePaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String FONT = "Liberation Serif";
    private static final int QR_PIXELS = 220;
    private static final int INK = 0xFF17251D;
    private static final int PAPER = 0xFFFFFFFF;

    private final SpringTemplateEngine templates;
    private final Texts texts;
    private final Days days;

    CertificatePaper(SpringTemplateEngine templates, Texts texts, Days days) {
        this.templates = templates;
        this.texts = texts;
        this.days = days;
    }

    /** @param address of the public check page of this certificate */
    byte[] pdf(Certificate certificate, String address) {
        Context context = new Context(VIETNAMESE);
        context.setVariable("certificate", certificate);
        context.setVariable("texts", texts);
        context.setVariable("days", days);
        context.setVariable("address", address);
        context.setVariable("qr", "data:image/png;base64," + Base64.getEncoder().encodeToString(qr(address)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.withHtmlContent(templates.process("papers/certificate", context), null);
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
        return Objects.requireNonNull(CertificatePaper.class.getClassLoader().getResourceAsStream(font), font);
    }

    private static byte[] qr(String address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, QR_PIXELS, QR_PIXELS);
            BufferedImage image = new BufferedImage(QR_PIXELS, QR_PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < QR_PIXELS; x++) {
                for (int y = 0; y < QR_PIXELS; y++) {
                    image.setRGB(x, y, modules.get(x, y) ? INK : PAPER);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
