package vn.ocop.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book takes whole files or nothing of them. */
class PdfBookTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatCannotBeReadLeavesNoPageBehind() throws IOException {
        byte[] good = pdf(3, null);
        Path locked = Files.write(folder.resolve("locked.pdf"), pdf(1, "reader"));
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(good, good.length / 3));
        Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF at all");
        Path noPicture = Files.writeString(folder.resolve("a.webp"), "RIFF....WEBP", StandardCharsets.US_ASCII);
        Path target = folder.resolve("book.pdf");
        try (PdfBook book = new PdfBook("Bánh tẻ")) {
            book.append(good);
            for (Path bad : new Path[] {locked, half, text}) {
                assertThatThrownBy(() -> book.append(bad)).as(bad.toString()).isInstanceOf(IOException.class);
                assertThat(book.pages()).isEqualTo(3);
            }
            assertThatThrownBy(() -> book.appendPicture(noPicture)).isInstanceOf(IOException.class);
            book.bookmark(book.root(), "Trang 3", 2);
            book.save(target);
        }

        try (PDDocument saved = Loader.loadPDF(target.toFile())) {
            assertThat(saved.getNumberOfPages()).isEqualTo(3);
            assertThat(saved.getDocumentInformation().getTitle()).isEqualTo("Bánh tẻ");
            assertThat(saved.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .findDestinationPage(saved))
                    .isEqualTo(saved.getPage(2));
        }
    }

    private static byte[] pdf(int pages, @Nullable String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int n = 0; n < pages; n++) {
                document.addPage(new PDPage());
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
