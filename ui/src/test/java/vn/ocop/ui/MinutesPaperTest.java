package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Sessions;

/** The minutes say what the database says: who was there, who was barred, what changed, every total, the seal. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesPaperTest {

    private static final Story WAITING = TestPeople.THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final Hall hall;
    private final JdbcTemplate jdbc;

    private String province = "";
    private DossierId discussed = new DossierId(0);
    private DossierId barredFrom = new DossierId(0);
    private DossierId deferred = new DossierId(0);
    private SessionId session = new SessionId(0);
    private Actor barred = new Actor(new PersonId(0), "", Set.of());

    MinutesPaperTest(
            Pages pages, TestPeople people, Dossiers dossiers, Sessions sessions, Hall hall, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.hall = hall;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void theCouncilHasMet() {
        String commune = people.freshCommunes().get(0);
        province = TestPeople.provinceOf(commune);
        people.producer(commune);
        people.newcomer(Role.COUNCIL_MEMBER, province);
        people.newcomer(Role.COUNCIL_MEMBER, province);
        Story wide = TestPeople.THREE_STARS.with("scoreProduct", "BEYOND");
        discussed = people.dossier(commune, wide.stoppingAt(Story.AWAIT_SESSION));
        barredFrom = people.dossier(commune, WAITING);
        deferred = people.dossier(commune, WAITING);
        session = people.callSession(discussed, barredFrom, deferred);
        people.openSession(session);
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, province);
        barred = people.openAll(barredFrom, "scoreProduct").get(1).actor();
        hall.declare(barred, session, Map.of(barredFrom, "Là chị ruột của chủ hộ"));
        hall.defer(secretary, session, deferred, "Chưa có mẫu thử");
        people.go(discussed, wide.stoppingAt(Story.AWAIT_SESSION));
        people.go(barredFrom, WAITING);
        sessions.closeSession(people.open(session, "closeSession"));
    }

    @Test
    void sayWhatTheDatabaseSays() throws IOException {
        Actor chair = people.actor(Role.COUNCIL_CHAIR, province);
        String draft = text(pages.as(chair).download(address("pdf")));
        assertThat(draft).contains("DỰ THẢO").doesNotContainPattern("Số:\\s*\\d");
        assertThat(status(people.actor(Role.AGENCY_OFFICER, province))).isEqualTo(404);
        assertThat(status(people.actor(dossiers.get(discussed).producer()))).isEqualTo(404);

        sessions.signMinutes(people.open(session, "signMinutes"));

        String signed = text(pages.as(chair).download(address("pdf")));
        assertThat(signed)
                .doesNotContain("DỰ THẢO")
                .contains(
                        "Số: 01/BB-HĐOCOP",
                        Objects.requireNonNull(sessions.get(session).seal()))
                .contains(barred.name() + " (tự khai có liên quan)")
                .contains("Sản phẩm hoãn sang phiên họp sau: "
                        + dossiers.get(deferred).product())
                .contains("lượt chấm: 2", "Thảo luận:", "→", "lý do:");
        theTotalsOf(discussed).forEach((name, total) -> assertThat(signed).contains(name + " " + total));
        theTotalsOf(barredFrom).forEach((name, total) -> assertThat(signed).contains(name + " " + total));
        assertThat(theTotalsOf(barredFrom)).doesNotContainKey(barred.name());
        assertThat(status(people.actor(Role.AGENCY_OFFICER, province))).isEqualTo(200);
        assertThat(status(people.actor(dossiers.get(discussed).producer()))).isEqualTo(404);
        assertThat(status(people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE)))
                .isEqualTo(404);
        assertThat(text(pages.as(barred).download(address("pdf"))))
                .as("for whoever is barred the product is not there")
                .contains(dossiers.get(discussed).product())
                .doesNotContainPattern(
                        "Bánh tẻ " + dossiers.get(barredFrom).product().replaceAll("\\D", "") + "\\b");
    }

    @Test
    void areTheSameInWord() throws IOException {
        byte[] file = pages.as(people.actor(Role.COUNCIL_CHAIR, province)).download(address("docx"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("BIÊN BẢN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains(dossiers.get(discussed).product());
            theTotalsOf(discussed)
                    .forEach((name, total) -> assertThat(text.getText()).contains(name + " " + total));
        }
    }

    /** Each member's last total, read past the program. */
    private Map<String, Integer> theTotalsOf(DossierId id) {
        return jdbc
                .queryForList(
                        """
                        select s.person_name, s.total from score_sheet s join evaluation e on e.id = s.evaluation_id
                        join evaluation_member m on m.evaluation_id = e.id and m.person_id = s.person_id
                        where e.dossier_id = ? and e.deferred_on is null
                          and s.sitting = (select max(l.sitting) from score_sheet l
                            where l.evaluation_id = e.id and l.person_id = s.person_id)""",
                        id.value())
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("PERSON_NAME")), row -> (Integer) row.get("TOTAL")));
    }

    private String address(String ending) {
        return "/papers/sessions/" + session.value() + "/minutes." + ending;
    }

    private int status(Actor actor) {
        return pages.as(actor).fetch(address("pdf")).status();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\n\\s*", " ");
        }
    }
}
