package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Samples;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;

/** Evidence is brought along, described, replaced, looked at; who does not see the dossier sees none of it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Evidences evidences;
    private final Journal journal;
    private OpenTask task;
    private Visitor producer;

    EvidencePagesTest(Pages pages, TestPeople people, Dossiers dossiers, Evidences evidences, Journal journal) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.evidences = evidences;
        this.journal = journal;
        task = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");
        producer = pages.as(task.actor());
    }

    @BeforeAll
    void begin() {
        assertThat(dossiers.get(task.dossier()).productSet()).isEqualTo(5);
    }

    private String address(String document) {
        return Pages.url(task) + "/evidence/" + document;
    }

    private String upload(String document, String name, byte[] content) {
        String more = evidences.of(task.dossier()).stream()
                .filter(paper -> paper.document().equals(document))
                .findFirst()
                .map(paper -> "&paper=" + paper.id())
                .orElse("");
        return String.valueOf(producer.upload(address(document) + "?action=upload" + more, "files", name, content)
                .redirect());
    }

    private Evidence paper(String document) {
        return evidences.of(task.dossier()).stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private List<EvidenceFile> files(String document) {
        return evidences.files(task.dossier()).getOrDefault(paper(document).id(), List.of());
    }

    private EvidenceFile file(String document) {
        List<EvidenceFile> files = files(document);
        return files.get(files.size() - 1);
    }

    private String content(DossierId dossier, EvidenceFile file) {
        return "/dossiers/" + dossier + "/evidence/" + file.id() + "/content";
    }

    @Test
    void aPaperIsUploadedDescribedAndReadAsItWasSent() {
        byte[] sent = Samples.pdf("giấy đăng ký");
        Page page = producer.get(address("D03")).plain(200);
        assertThat(page.text()).contains("bản sao", "Điều kiện tham gia", "20 MB", "100 MB");

        String next = upload("D03", "../giấy đăng ký.pdf", sent);
        assertThat(next).isEqualTo(address("D03") + "?paper=" + paper("D03").id());
        Page described = producer.get(next).plain(200);
        Form form = described.form("main form.task");
        producer.press(form.with("number", "01D8001234").with("issuedOn", "2026-01-05"), "describe")
                .sentTo(address("D03"));

        assertThat(producer.get(address("D03")).text()).contains("01D8001234", "cấp ngày 5/1/2026", "giấy đăng ký.pdf");
        Pages.File read = producer.fetch(content(task.dossier(), file("D03")));
        assertThat(read.content()).isEqualTo(sent);
        assertThat(read.type()).isEqualTo("application/pdf");
        assertThat(paper("D03").criteria()).containsExactly("organisation_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-04", "2027-01-01"})
    void aDateInTheFutureIsToldAtTheFieldAndTheRestStays(String future) {
        upload("D06", "công bố.pdf", Samples.pdf());
        Page page = producer.get(address("D06") + "?paper=" + paper("D06").id()).plain(200);

        Page refused = producer.press(
                page.form("main form.task").with("number", "05/CBCL").with("issuedOn", future), "describe");

        refused.refusedAt("issuedOn", "Ngày cấp không thể sau hôm nay.");
        assertThat(refused.text()).contains("công bố.pdf");
        assertThat(refused.document().select("input[name=number]").val()).isEqualTo("05/CBCL");
    }

    @Test
    void whatExpiresBeforeItWasIssuedAndWhatIsTooLongIsRefused() {
        upload("D04", "attp.pdf", Samples.pdf());
        String address = address("D04") + "?paper=" + paper("D04").id();

        producer.press(
                        producer.get(address)
                                .form("main form.task")
                                .with("issuedOn", "2026-03-01")
                                .with("expiresOn", "2026-02-28"),
                        "describe")
                .refusedAt("expiresOn", "Ngày hết hạn phải sau ngày cấp.");
        producer.press(producer.get(address).form("main form.task").with("holder", "x".repeat(5000)), "describe")
                .refusedAt("holder", "Tối đa 300 ký tự.");
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOldOneWhichStaysReadable() {
        byte[] first = Samples.pdf("cũ");
        upload("D07", "phiếu cũ.pdf", first);
        EvidenceFile old = file("D07");
        long paper = paper("D07").id();
        producer.upload(
                        address("D07") + "?action=upload&paper=" + paper + "&replaces=" + old.id(),
                        "files",
                        "phiếu mới.pdf",
                        Samples.pdf("mới"))
                .sentTo(address("D07"));

        assertThat(files("D07")).extracting(EvidenceFile::name).containsExactly("phiếu mới.pdf");
        assertThat(producer.get(address("D07")).text()).contains("phiếu cũ.pdf", "đã được thay");
        assertThat(producer.download(content(task.dossier(), old))).isEqualTo(first);
        String page = content(task.dossier(), file("D07")).replace("/content", "");
        assertThat(producer.get(page).plain(200).text()).contains("phiếu cũ.pdf", old.sha256());
    }

    @Test
    void aFileActsInNobodysName() {
        upload("D13", "nhãn.png", Samples.png());
        EvidenceFile file = file("D13");

        MockHttpServletResponse image = producer.answer(content(task.dossier(), file), null);
        assertThat(image.getHeader("Content-Security-Policy")).contains("sandbox", "frame-ancestors 'self'");
        assertThat(image.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(image.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(image.getHeader("ETag")).isEqualTo("\"" + file.sha256() + "\"");
        assertThat(image.getHeader("Content-Disposition")).startsWith("inline");
        MockHttpServletResponse part = producer.answer(content(task.dossier(), file), "bytes=1-3");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsByteArray()).isEqualTo("PNG".getBytes(StandardCharsets.US_ASCII));

        upload("D14", "hợp đồng.docx", Samples.docx());
        assertThat(producer.answer(content(task.dossier(), file("D14")), null).getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void whatIsTakenOutIsNotOpenedAnyMore() {
        upload("D08", "hợp đồng.pdf", Samples.pdf("hợp đồng"));
        EvidenceFile file = file("D08");

        producer.send(
                        address("D08"),
                        Map.of("paper", List.of("" + paper("D08").id()), "remove", List.of("" + file.id())))
                .sentTo(address("D08"));

        assertThat(producer.fetch(content(task.dossier(), file)).status()).isEqualTo(404);
        assertThat(producer.get(address("D08")).text()).contains("hợp đồng.pdf", "đã bỏ");
    }

    @Test
    void aBadFileIsToldAndTheGoodOnesAreKept() {
        upload("D09", "tốt.pdf", Samples.pdf("tốt"));
        String next = upload("D09", "trang.pdf", "<html>".getBytes(StandardCharsets.UTF_8));

        assertThat(producer.get(next).text()).contains("“trang.pdf” không phải PDF");
        assertThat(files("D09")).hasSize(1);
    }

    @Test
    void aScriptGetsItsAnswerFileByFile() {
        Pages.File taken =
                producer.uploadByScript(address("D10") + "?action=upload", "files", "a.pdf", Samples.pdf("a"));
        Pages.File refused =
                producer.uploadByScript(address("D10") + "?action=upload", "files", "a.png", Samples.pdf("b"));

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text()).contains("\"paper\":" + paper("D10").id(), "Đã nhận a.pdf");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("không đúng với nội dung");
    }

    @Test
    void whoDoesNotSeeTheDossierSeesNoFileOfIt() {
        upload("D11", "riêng.pdf", Samples.pdf("riêng"));
        String content = content(task.dossier(), file("D11"));
        DossierId foreign = people.dossier(people.freshCommune(), TestPeople.THREE_STARS.stoppingAt("prepareDossier"));
        Actor stranger = people.actor(dossiers.get(foreign).producer());

        for (Actor other : List.of(
                stranger,
                people.actor(Role.COMMUNE_OFFICER, dossiers.get(foreign).commune()),
                people.actor(Role.COUNCIL_MEMBER, TestPeople.PROVINCE),
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE))) {
            assertThat(pages.as(other).fetch(content).status()).isEqualTo(404);
            assertThat(pages.as(other).fetch(content.replace("/content", "")).status())
                    .isEqualTo(404);
            assertThat(pages.as(other).fetch(address("D11")).status()).isEqualTo(404);
        }
        assertThat(pages.as(stranger)
                        .fetch(content.replace("/" + task.dossier() + "/", "/" + foreign + "/"))
                        .status())
                .isEqualTo(404);
        assertThat(pages.as(people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE))
                        .fetch(content)
                        .status())
                .isEqualTo(200);
        assertThat(pages.nobody().fetch(content).redirect()).endsWith("/login");
    }

    @Test
    void aDangerousFileWaitsForTheAdministrator() {
        upload("D12", "lạ.pdf", Samples.pdfWithScript());
        upload("D12", "virus.pdf", Samples.EICAR.getBytes(StandardCharsets.ISO_8859_1));
        List<EvidenceFile> held = files("D12");
        assertThat(held).hasSize(2).allMatch(EvidenceFile::quarantined);
        assertThat(producer.get(address("D12")).text()).contains("PDF có lệnh tự chạy", "mã độc");
        held.forEach(
                file -> assertThat(producer.fetch(content(task.dossier(), file)).status())
                        .isEqualTo(404));

        Visitor elsewhere = pages.as(people.newcomer(Role.ADMINISTRATOR, "01"));
        assertThat(elsewhere.get("/admin/quarantine").text()).doesNotContain("lạ.pdf");
        elsewhere
                .send("/admin/quarantine", decision("release", held.get(0), "xem rồi"))
                .plain(404);
        Visitor administrator = pages.as(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE));
        assertThat(administrator.get("/admin/quarantine").plain(200).text())
                .contains("lạ.pdf", "EICAR-Test-File", "Chưa có bộ quét mã độc");
        assertThat(administrator
                        .send("/admin/quarantine", decision("release", held.get(0), " "))
                        .plain(200)
                        .text())
                .contains("Hãy ghi lý do");
        administrator
                .send("/admin/quarantine", decision("release", held.get(0), "biểu mẫu của sở"))
                .sentTo("/admin/quarantine");
        administrator
                .send("/admin/quarantine", decision("release", held.get(1), "chắc không sao"))
                .plain(200);
        administrator
                .send("/admin/quarantine", decision("delete", held.get(1), "mã độc"))
                .sentTo("/admin/quarantine");

        assertThat(producer.fetch(content(task.dossier(), held.get(0))).status())
                .isEqualTo(200);
        assertThat(producer.fetch(content(task.dossier(), held.get(1))).status())
                .isEqualTo(404);
        assertThat(journal.of(task.dossier()))
                .extracting(JournalEntry::step)
                .containsSubsequence("suspectFile", "suspectFile", "releaseFile", "deleteFile");
    }

    private static Map<String, List<String>> decision(String action, EvidenceFile file, String reason) {
        return Map.of("action", List.of(action), "file", List.of("" + file.id()), "reason", List.of(reason));
    }

    @Test
    void aDocumentOfAnotherStageIsNotBroughtAlongHere() {
        producer.get(address("D40")).plain(404);
        producer.get(address("nothing")).plain(404);
        assertThat(producer.upload(address("D50") + "?action=upload", "files", "a.pdf", Samples.pdf())
                        .status())
                .isEqualTo(404);
        producer.get(address("SIGNED01")).plain(200);
    }
}
