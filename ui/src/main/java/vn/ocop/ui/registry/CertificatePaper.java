package vn.ocop.ui.registry;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Pdf;
import vn.ocop.ui.web.Qr;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.certification.Certificate;

/** The certificate as a paper: A4, official fonts embedded, always Vietnamese, with a code that leads to its check. */
@Component
class CertificatePaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int PIXELS = 220;
    private static final int POINTS_OF_STAR = 5;
    private static final double INNER_RADIUS = 0.4;
    private static final Color GOLD = new Color(0xF2, 0xA1, 0x00);

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
        context.setVariable("qr", Qr.png(address));
        context.setVariable("star", png(star()));
        return Pdf.of(templates.process("papers/certificate", context));
    }

    /** A gold star, drawn: the official fonts have no glyph for it. */
    private static BufferedImage star() {
        Path2D path = new Path2D.Double();
        double middle = PIXELS / 2.0;
        for (int corner = 0; corner < 2 * POINTS_OF_STAR; corner++) {
            double radius = middle * (corner % 2 == 0 ? 1 : INNER_RADIUS);
            double angle = Math.PI * corner / POINTS_OF_STAR - Math.PI / 2;
            double x = middle + radius * Math.cos(angle);
            double y = middle + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setColor(GOLD);
        drawing.fill(path);
        drawing.dispose();
        return image;
    }

    private static String png(BufferedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
