package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.kernel.DossierId;

/** On a phone: told what is missing, twenty files, handed in, returned with three items, completed; and the slips of it all. */
class TwentyFilesJourney extends Journey {

    private static final String PRODUCT = "Mứt gừng Phụng Công";
    private static final int PRESERVES = 7;
    private static final int SAMPLES = 5;
    private static final String[] WRONG = {
        "Giấy chứng nhận an toàn thực phẩm chụp mờ.", "Phiếu kiểm nghiệm thiếu trang hai.", "Nhãn thiếu ngày sản xuất."
    };
    private static final float A5_WIDTH = 419.5f;
    private static final float A4_WIDTH = 595.3f;
    private static final int DPI = 72;
    private static final Path LOOKED_AT = Path.of("target", "slips");

    @Test
    void aDossierOfTwentyFilesGoesThereAndBackAndIsReceived() throws IOException {
        company.oneStopDesk();
        DossierId id = company.dossier(PRODUCT, Story.straight(PRESERVES, 3, 60).stoppingAt("prepareDossier"), false);

        Screen phone = company.phone("producer");
        ProducerActor producer = new ProducerActor(phone);
        TaskForm list = producer.opens(PRODUCT, "prepareDossier");
        HandIn dossier = new HandIn(phone).fill(marks(PRESERVES, 3, 60));
        phone.press(phone.button(words("task.toCheck")).last());
        assertThat(phone.page().locator(".errors")).containsText(words("readiness.blocked", 1));
        phone.reads(words("readiness.blocking", 1));

        dossier.registered().bring("D04", Attachments.pdfs("an-toan-thuc-pham", 2));
        list.check();
        phone.reads(words("readiness.missing", 6));
        phone.press(phone.button(words("task.edit")));
        dossier.bring("D06", Attachments.pdfs("cong-bo", 2))
                .bring("D07", Attachments.pdfs("kiem-nghiem", 3))
                .bring("D08", Attachments.pdfs("nguyen-lieu", 4))
                .bring("D18", Attachments.photos("nhan", 3))
                .bring("D20", Attachments.pdfs("phan-phoi", 3))
                .bring("D22", Attachments.pdfs("cau-chuyen", 2));
        list.send();

        commune().receives(PRODUCT, SAMPLES);
        issues(id, "slipKind.REGISTRATION", A5_WIDTH);
        String receipt = issues(id, "slipKind.RECEIPT", A5_WIDTH);
        assertThat(receipt).contains(PRODUCT, "Giấy đăng ký kinh doanh");
        commune().findsIncomplete(PRODUCT, WRONG);
        String request = issues(id, "slipKind.SUPPLEMENT", A5_WIDTH);
        assertThat(request).contains(WRONG);

        TaskForm supplement = producer.opens(PRODUCT, "supplementDossier");
        for (String wrong : WRONG) {
            supplement.reads(wrong);
        }
        supplement.answer("Đã thay bản rõ.").send();
        commune().findsComplete(PRODUCT);
        commune().looksUp(PRODUCT).reads(words("assessContents.title"));
        assertThat(issues(id, "slipKind.CONTROL", A4_WIDTH)).contains(PRODUCT);
    }

    /** The officer issues a slip; the file is kept to be looked at. */
    private String issues(DossierId id, String kind, float width) throws IOException {
        Screen desk = company.screen("commune");
        desk.go("/dossiers/" + id + "/slips");
        desk.press(desk.button(words(kind)));
        desk.reads(words("slip.issued"));
        String href = desk.link(words(kind) + " (PDF)").last().getAttribute("href");
        APIResponse answer = desk.page().request().get(desk.address(href));
        assertThat(answer.status()).isEqualTo(200);
        Files.createDirectories(LOOKED_AT);
        try (PDDocument slip = Loader.loadPDF(answer.body())) {
            assertThat(slip.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(1f));
            ImageIO.write(
                    new PDFRenderer(slip).renderImageWithDPI(0, DPI),
                    "png",
                    LOOKED_AT.resolve(kind + ".png").toFile());
            return new PDFTextStripper().getText(slip).replaceAll("\\s+", " ");
        }
    }
}
