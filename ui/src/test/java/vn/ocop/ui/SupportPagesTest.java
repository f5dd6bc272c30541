package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Samples;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Readiness;
import vn.ocop.workflow.support.Planned;
import vn.ocop.workflow.support.SupportCases;

/** The pages of support: a form for each kind, its evidence, what blocks a product, further support, the list of cases. */
@PageTest
class SupportPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final SupportCases support;
    private final Evidences evidences;
    private final Readiness readiness;

    SupportPagesTest(
            Pages pages,
            TestPeople people,
            Dossiers dossiers,
            SupportCases support,
            Evidences evidences,
            Readiness readiness) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.support = support;
        this.evidences = evidences;
        this.readiness = readiness;
    }

    @Test
    void everyKindOfSupportAsksForItsOwnResults() {
        OpenTask task = carryingOut("YS02");
        Page page = pages.open(task).plain(200);
        assertThat(page.text()).contains("Chủ đề của lớp", "Số người tham gia", "(không bắt buộc)");
        assertThat(page.document().select("[name^=results]").eachAttr("name"))
                .containsExactly("results[topic]", "results[date]", "results[participants]", "results[attendance]");

        Form form = page.form()
                .with("results[topic]", "Lập hồ sơ OCOP")
                .with("results[date]", "2026-01-05")
                .with("results[participants]", "0")
                .with("result", "Đã mở lớp");
        Page refused = pages.press(task, form, "check");
        refused.refusedAt("results[participants]", "Ít nhất là 1.");
        assertThat(refused.form().value("results[topic]")).isEqualTo("Lập hồ sơ OCOP");

        Page checked = pages.press(task, refused.form().with("results[participants]", "1.250"), "check");
        checked.toBeConfirmed();
        assertThat(checked.text()).contains("1.250", "5/1/2026");
        pages.press(task, checked.form(), "confirm").sentTo("/dossiers/" + task.dossier());

        String product = pages.as(task.actor())
                .get("/dossiers/" + task.dossier())
                .plain(200)
                .text();
        assertThat(product).contains("Lập hồ sơ OCOP", "1.250", "Đã mở lớp");
    }

    @Test
    void anAmountIsTypedAsPeopleDoAndAFieldOfAnotherKindIsRefused() {
        OpenTask task = carryingOut("YS07");
        Form form = pages.open(task)
                .form()
                .with("results[amount]", "50 triệu")
                .with("results[source]", "Ngân hàng CSXH")
                .with("results[term]", "24")
                .with("result", "Đã giải ngân");
        pages.press(task, form, "confirm").refusedAt("results[amount]", "Ghi số tiền đồng");
        Page checked = pages.press(task, form.with("results[amount]", "50,000,000"), "check");
        assertThat(checked.toBeConfirmed().text()).contains("50.000.000 đồng");

        Page unknown = pages.press(task, checked.form().with("results[turnover]", "5"), "confirm");
        assertThat(unknown.plain(200).errors()).anyMatch(error -> error.contains("không thuộc nội dung hỗ trợ này"));
        pages.press(task, checked.form().without("results[turnover]"), "confirm")
                .sentTo("/dossiers/" + task.dossier());
        assertThat(support.of(task.dossier()).orElseThrow().items().get(0).results())
                .extractingByKey("amount")
                .extracting("amount")
                .isEqualTo(50_000_000L);
    }

    @Test
    void whatProvesItIsAddedWhileWhatWasTypedIsKept() {
        OpenTask task = carryingOut("YS10");
        Pages.Visitor officer = pages.as(task.actor());
        Form form = officer.get(Pages.url(task)).form().with("results[artwork]", "Nhãn mới");
        String proofs = Pages.url(task) + "/evidence/SUPPORT-" + task.item();
        officer.press(form, "evidence").sentTo(proofs);
        assertThat(officer.get(proofs).plain(200).text()).contains("Minh chứng hỗ trợ của Đoàn");
        officer.get(Pages.url(task) + "/evidence/SUPPORT-" + (Long.parseLong(String.valueOf(task.item())) + 1))
                .plain(404);
        officer.get(Pages.url(task) + "/evidence/D04").plain(404);

        assertThat(officer.uploadByScript(proofs + "?action=upload", "files", "hop-dong.pdf", Samples.pdf())
                        .status())
                .isEqualTo(200);
        Page page = officer.get(Pages.url(task)).plain(200);
        assertThat(page.text()).contains("hop-dong.pdf");
        assertThat(page.form().value("results[artwork]")).isEqualTo("Nhãn mới");
        officer.press(page.form().with("result", "Đã thiết kế"), "confirm").sentTo("/dossiers/" + task.dossier());

        DossierId id = task.dossier();
        String href = officer.get("/dossiers/" + id)
                .plain(200)
                .document()
                .select("#support .proofs a")
                .attr("href");
        officer.get(href).plain(200);
        pages.as(people.actor(dossiers.get(id).producer())).get(href).plain(200);
        assertThat(evidences.of(id)).isEmpty();
        assertThat(readiness.of(dossiers.get(id)).lines()).noneMatch(line -> line.files() > 0);

        people.go(id, THREE_STARS.stoppingAt("scoreProduct"));
        Actor member = people.open(id, "scoreProduct").actor();
        pages.as(member).get(href).plain(404);
        pages.as(people.actor(Role.AGENCY_OFFICER, PROVINCE)).get(href).plain(404);
        assertThat(pages.as(member).get("/dossiers/" + id).html()).doesNotContain("hop-dong.pdf");
    }

    @Test
    void needsAreTickedKeptAndShown() {
        OpenTask task = people.open(people.supportedDossier(THREE_STARS.stoppingAt("assessNeeds")), "assessNeeds");
        Page page = pages.open(task).plain(200);
        String criterion = page.document().select("[name=weakCriteria]").get(2).attr("value");
        Page checked = pages.press(
                task,
                page.form()
                        .with("needs", "Bao bì")
                        .with("supportNeed", "SUPPORT")
                        .with("weakCriteria", criterion)
                        .with("missingDocuments", "D04")
                        .with("targetStars", "4"),
                "check");
        checked.toBeConfirmed();
        pages.press(task, checked.form(), "confirm").sentTo("/dossiers/" + task.dossier());

        OpenTask plan = people.open(task.dossier(), "planSupport");
        assertThat(pages.open(plan).plain(200).text()).contains("Tiêu chí còn yếu (1)", "Giấy tờ còn thiếu (1)");
        assertThat(support.of(task.dossier()).orElseThrow().weakCriteria()).containsExactly(criterion);
    }

    @Test
    void blockersAreWrittenDownAndCleared() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        Pages.Visitor officer = pages.as(people.actor(Role.UNION_OFFICER, COMMUNE));
        String log = "/dossiers/" + id + "/blockers";
        Page page = officer.get(log).plain(200);
        assertThat(page.text()).contains("Chưa ghi vướng mắc nào");
        officer.send(log, Map.of("document", List.of("D04"), "why", List.of("Chưa có giấy"), "helper", List.of(" ")))
                .refusedAt("helper", "Điền ô này.");
        officer.send(
                        log,
                        Map.of(
                                "document", List.of("D04"),
                                "why", List.of("Chưa có <b>giấy</b>"),
                                "helper", List.of("Trạm Y tế xã")))
                .sentTo(log);

        Page product = officer.get("/dossiers/" + id).plain(200);
        assertThat(product.document().select("#blockers").text()).contains("Chưa có <b>giấy</b>", "Trạm Y tế xã giúp");
        String resolve =
                officer.get(log).document().select("form[action$=/resolve]").attr("action");
        assertThat(officer.send(resolve, Map.of("resolution", List.of(" ")))
                        .plain(200)
                        .text())
                .contains("Ghi đã làm gì.");
        officer.send(resolve, Map.of("resolution", List.of("Đã cấp"))).sentTo(log);
        assertThat(officer.get(log).text()).contains("Đã gỡ: Đã cấp");
        pages.as(people.actor(Role.AGENCY_OFFICER, PROVINCE)).get(log).plain(404);
    }

    @Test
    void furtherSupportIsAskedForOnThePageOfTheProduct() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        Pages.Visitor producer = pages.as(people.actor(dossiers.get(id).producer()));
        String request = "/dossiers/" + id + "/support-request";
        assertThat(producer.get("/dossiers/" + id).plain(200).html()).contains(request);
        Form form = producer.get(request).plain(200).form();
        producer.send(request, Map.of("reason", List.of(" "))).refusedAt("reason", "Điền ô này.");
        producer.press(form.with("reason", "Chưa có nhãn hiệu"), "").sentTo("/dossiers/" + id);

        Page page = producer.get("/dossiers/" + id).plain(200);
        assertThat(page.text()).contains("Đề nghị Đoàn hỗ trợ thêm");
        assertThat(page.html()).doesNotContain(request);
        producer.get(request).plain(403);
        OpenTask assessing = people.open(id, "assessNeeds");
        assertThat(pages.open(assessing).plain(200).text()).contains("Chưa có nhãn hiệu");
    }

    @Test
    void theListShowsOwnCasesAndComesAsASpreadsheet() throws IOException {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("carryOutSupport:1"), true);
        String product = dossiers.get(id).product();
        Pages.Visitor officer = pages.as(people.actor(Role.UNION_OFFICER, commune));

        Page page = officer.get("/support?q=banh").plain(200);
        assertThat(page.document().select("table tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains(product, "1/2 việc", "Thực hiện việc hỗ trợ"));
        assertThat(officer.get("/support?standing=READY").plain(200).text()).contains("Không có sản phẩm nào như vậy");
        officer.get("/support?place=" + COMMUNE).plain(404);
        officer.get("/support?standing=NONSENSE").plain(404);
        pages.as(people.actor(Role.COMMUNE_OFFICER, commune)).get("/support").plain(403);

        byte[] book = officer.download("/support.xlsx?place=" + commune);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            var row = Objects.requireNonNull(workbook.getSheetAt(0).getRow(1));
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(product);
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    private OpenTask carryingOut(String type) {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask plan = people.open(id, "planSupport");
        support.planSupport(
                plan, plan.actor().id(), List.of(new Planned(type, null, null, null, LocalDate.of(2026, 12, 1))));
        return people.open(id, "carryOutSupport");
    }
}
