package vn.ocop.ui.journey;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files to upload, no two alike. */
final class Attachments {

    private Attachments() {}

    static FilePayload pdf(String name) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                text.newLineAtOffset(72, 700);
                text.showText(name);
                text.endText();
            }
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many of them, numbered. */
    static FilePayload[] pdfs(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> pdf(name + "-" + n + ".pdf"))
                .toArray(FilePayload[]::new);
    }

    /** As a phone's camera takes them. */
    static FilePayload[] photos(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> photo(name + "-" + n + ".jpg", n))
                .toArray(FilePayload[]::new);
    }

    private static FilePayload photo(String name, int shade) {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        image.setRGB(shade, shade, 0xffffff);
        for (int x = 0; x < image.getWidth(); x++) {
            image.setRGB(x, shade * 20, 0x00ff00);
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return new FilePayload(name, "image/jpeg", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
