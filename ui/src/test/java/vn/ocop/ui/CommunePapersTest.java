package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.CommuneAssessment;
import vn.ocop.workflow.preparation.Preparations;

/** Report and letter of the commune: drafts of its own until they are signed, then numbered, dated and everybody's. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommunePapersTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Settings settings;

    private String commune = "";
    private DossierId id = new DossierId(0);

    CommunePapersTest(Pages pages, TestPeople people, Dossiers dossiers, Preparations preparations, Settings settings) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.settings = settings;
    }

    @BeforeAll
    void assess() {
        commune = people.freshCommunes().get(0);
        id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("signProposal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theReportSaysWhatTheFormAsks(String format) {
        Dossier dossier = dossiers.get(id);
        CommuneAssessment assessment = preparations.communeAssessment(id).orElseThrow();

        assertThat(paper(officer(), "commune-report", format))
                .contains(
                        "BÁO CÁO",
                        "Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP",
                        "Tên chủ thể: " + dossier.producer().name(),
                        "Họ tên: " + dossier.producer().details().representative(),
                        "Sản phẩm đăng ký đánh giá: " + dossier.product(),
                        assessment.contents().materials(),
                        assessment.contents().labour(),
                        assessment.contents().idea(),
                        assessment.contents().identity(),
                        "TM. ỦY BAN NHÂN DÂN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-report", "proposal"})
    void aDraftIsTheCommunesOwnAndHasNoNumber(String name) {
        assertThat(paper(officer(), name, "pdf"))
                .contains("DỰ THẢO")
                .doesNotContainPattern("Số:\\s*\\d")
                .containsPattern(", ngày\\s+tháng\\s+năm");
        assertThat(status(producer(), name)).isEqualTo(404);
        assertThat(pages.as(producer()).get("/dossiers/" + id).html()).doesNotContain("/" + name + ".pdf");
        OpenTask task = people.open(id, "signProposal");
        assertThat(pages.open(task).document().select("a[href$=/" + name + ".pdf]"))
                .as("the leader reads what is to be signed")
                .hasSize(1);
    }

    @Test
    void signedPapersAreNumberedPerCommuneYearAndKindAndRead() {
        String elsewhere = people.freshCommune();
        Actor administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
        String province = TestPeople.provinceOf(elsewhere);
        settings.change(administrator, province, Setting.PROPOSAL_SYMBOL, "TTr-UBND");
        DossierId first = signed(elsewhere);
        settings.change(administrator, province, Setting.PROPOSAL_SYMBOL, null);
        DossierId second = signed(elsewhere);

        assertThat(numbers(first)).containsExactly("01/BC-UBND", "01/TTr-UBND");
        assertThat(numbers(second)).containsExactly("02/BC-UBND", "02/UBND-KT");
        Actor producer = people.actor(dossiers.get(first).producer());
        assertThat(paper(producer, first, "commune-report", "pdf"))
                .contains("Số: 01/BC-UBND")
                .containsPattern(", ngày \\d\\d tháng")
                .doesNotContain("DỰ THẢO");
        assertThat(paper(producer, first, "proposal", "pdf"))
                .contains("TỜ TRÌNH", "Số: 01/TTr-UBND", "tại Báo cáo số 01/BC-UBND", "Sản phẩm mẫu: 5")
                .doesNotContain("V/v");
        assertThat(paper(people.actor(dossiers.get(second).producer()), second, "proposal", "docx"))
                .contains("Số: 02/UBND-KT", "V/v đề nghị đánh giá", "Mẫu số 03")
                .doesNotContain("TỜ TRÌNH");
        assertThat(pages.as(producer).get("/dossiers/" + first).html())
                .contains("/commune-report.pdf", "/proposal.docx");
        assertThat(status(producer, "x-report")).isEqualTo(404);
    }

    private DossierId signed(String commune) {
        DossierId signed = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("signProposal"));
        preparations.signProposal(people.open(signed, "signProposal"), Proposal.SIGNED, null, null);
        return signed;
    }

    private String[] numbers(DossierId of) {
        CommuneAssessment assessment = preparations.communeAssessment(of).orElseThrow();
        return new String[] {String.valueOf(assessment.reportNumber()), String.valueOf(assessment.proposalNumber())};
    }

    private Actor officer() {
        return people.actor(Role.COMMUNE_OFFICER, commune);
    }

    private Actor producer() {
        return people.actor(dossiers.get(id).producer());
    }

    private String paper(Actor actor, String name, String format) {
        return paper(actor, id, name, format);
    }

    private String paper(Actor actor, DossierId of, String name, String format) {
        return PaperText.of(pages.as(actor).download("/papers/dossiers/" + of + "/" + name + "." + format));
    }

    private int status(Actor actor, String name) {
        return pages.as(actor)
                .get("/papers/dossiers/" + id + "/" + name + ".pdf")
                .status();
    }
}
