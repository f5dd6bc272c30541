package vn.ocop.workflow.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.Preparations;

/** What the desk hands out, to whom, and that it stays as it was. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipsTest {

    private final TestPeople people;
    private final TestClock clock;
    private final Slips slips;
    private final SlipTemplates templates;
    private final Register register;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final Settings settings;
    private final Journal journal;
    private final JdbcTemplate jdbc;

    private List<String> communes = List.of();
    private String commune = "";
    private String province = "";

    SlipsTest(
            TestPeople people,
            TestClock clock,
            Slips slips,
            SlipTemplates templates,
            Register register,
            Preparations preparations,
            Dossiers dossiers,
            Settings settings,
            Journal journal,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.slips = slips;
        this.templates = templates;
        this.register = register;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.settings = settings;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void aCommuneWithADesk() {
        communes = people.freshCommunes(2);
        commune = communes.get(0);
        province = TestPeople.provinceOf(commune);
        settings.change(administrator(), commune, Setting.ONE_STOP, "true");
        settings.change(administrator(), commune, Setting.OFFICE_HOTLINE, "0221 3000 000");
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void withoutADeskOnlyTheReceiptOfTheLawIsHandedOut() {
        String other = communes.get(1);
        DossierId id = people.dossier(other, THREE_STARS.stoppingAt("checkComponents"));
        Actor officer = people.actor(Role.COMMUNE_OFFICER, other);

        assertThat(slips.offered(officer, id)).containsExactly(SlipKind.REGISTRATION);
        Slip receipt = slips.issue(officer, id, SlipKind.REGISTRATION);

        assertThat(receipt.number())
                .isEqualTo(Objects.requireNonNull(dossier(id).receipt()).slip());
        assertThat(text(receipt))
                .contains(dossier(id).product())
                .contains("Mã số sản phẩm: " + dossier(id).productCode());
        assertThat(text(receipt)).doesNotContain("{").doesNotContain("Điện thoại hỗ trợ: \n");
        assertThat(slips.offered(officer, id)).isEmpty();
        assertThatThrownBy(() -> slips.issue(officer, id, SlipKind.RECEIPT)).isInstanceOf(Rejected.class);
    }

    @Test
    void aDeskHandsOutTheFormsOfTheCircular() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        assertThat(slips.offered(officer(), id))
                .containsExactly(SlipKind.REGISTRATION, SlipKind.RECEIPT, SlipKind.CONTROL);

        Slip receipt = slips.issue(officer(), id, SlipKind.RECEIPT);
        assertThat(text(receipt))
                .contains("Thời gian giải quyết theo quy định: 15 ngày làm việc")
                .contains("Thời gian trả kết quả giải quyết: 24/06/2026")
                .contains("0221 3000 000")
                .doesNotContain("Mã thủ tục"); // nothing is known of a code: the line is left out
        assertThat(receipt.content().parts())
                .filteredOn(part -> "papers".equals(part.table()))
                .singleElement()
                .satisfies(part -> assertThat(part.rows().get(0).get(0)).startsWith("Phiếu đăng ký"));

        preparations.checkComponents(
                people.open(id, "checkComponents"), Completeness.INCOMPLETE, null, TestPeople.wanted("Thiếu nhãn"));
        Slip request = slips.issue(officer(), id, SlipKind.SUPPLEMENT);
        assertThat(request.number()).matches("\\d{3}/HDHS-" + commune + "-2026");
        assertThat(rows(request)).containsExactly(List.of("Nội dung khác", "Thiếu nhãn", "17/06/2026"));
        assertThat(slips.offered(officer(), id)).doesNotContain(SlipKind.SUPPLEMENT, SlipKind.REFUSAL);

        Slip control = slips.issue(officer(), id, SlipKind.CONTROL);
        assertThat(rows(control).get(0).get(0)).startsWith("Giao: ").contains("\nNhận: ");
        assertThat(rows(control)).hasSizeGreaterThanOrEqualTo(3).allMatch(row -> row.size() == 4);
        assertThat(journal.of(id))
                .extracting(JournalEntry::step)
                .filteredOn("issueSlip"::equals)
                .hasSize(3);
    }

    @Test
    void anApologyIsDraftedByTheOfficerAndSignedByTheLeader() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        clock.moveTo(LocalDate.of(2026, 6, 24));
        assertThat(slips.offered(officer(), id)).doesNotContain(SlipKind.APOLOGY); // the last day is not late
        clock.moveTo(LocalDate.of(2026, 6, 25));
        assertThat(slips.offered(officer(), id)).contains(SlipKind.APOLOGY);
        Actor leader = people.actor(Role.COMMUNE_LEADER, commune);
        Actor producer = people.actor(dossier(id).producer());
        assertThatThrownBy(() -> slips.apologise(officer(), id, " ", LocalDate.of(2026, 7, 1)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> slips.apologise(officer(), id, "Mưa lũ", LocalDate.of(2026, 6, 25)))
                .isInstanceOf(Rejected.class);

        Slip draft = slips.apologise(officer(), id, "Mưa lũ", LocalDate.of(2026, 7, 1));
        assertThat(slips.of(producer, id)).isEmpty();
        assertThatThrownBy(() -> slips.sign(officer(), draft.id())).isInstanceOf(NotAllowed.class);
        Slip signed = slips.sign(leader, draft.id());

        assertThat(signed.content().signer()).isEqualTo(leader.name());
        assertThat(signed.number()).isEqualTo("001/PXL-%s-2026", commune);
        assertThat(text(signed)).contains("Lý do: Mưa lũ").contains("mới là ngày 01/07/2026");
        assertThat(slips.of(producer, id)).extracting(Slip::id).containsExactly(draft.id());
        assertThat(journal.of(id)).extracting(JournalEntry::step).endsWith("apologise", "signApology");
        assertThatThrownBy(() -> slips.sign(leader, draft.id())).isInstanceOf(Rejected.class);
    }

    @Test
    void whoReadsWhat() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        long receipt = slips.issue(officer(), id, SlipKind.RECEIPT).id();
        long control = slips.issue(officer(), id, SlipKind.CONTROL).id();
        Actor producer = people.actor(dossier(id).producer());
        Actor neighbour = people.newcomer(Role.COMMUNE_OFFICER, communes.get(1));

        assertThat(slips.see(producer, receipt).id()).isEqualTo(receipt);
        assertThatThrownBy(() -> slips.see(producer, control)).isInstanceOf(SlipUnknown.class);
        assertThatThrownBy(() -> slips.see(neighbour, receipt)).isInstanceOf(SlipUnknown.class);
        assertThatThrownBy(() -> slips.of(neighbour, id)).isInstanceOf(DossierUnknown.class);
        assertThatThrownBy(() -> slips.issue(neighbour, id, SlipKind.CONTROL)).isInstanceOf(DossierUnknown.class);
        assertThatThrownBy(() -> slips.issue(producer, id, SlipKind.CONTROL)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anIssuedSlipStaysAndWhoChangesItIsFoundOut() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        Slip before = slips.issue(officer(), id, SlipKind.CONTROL);
        SlipContent said = before.content();
        templates.write(
                administrator(), province, SlipKind.CONTROL, "PHIẾU MỚI", "Hồ sơ {slip}", LocalDate.of(2027, 1, 5));

        assertThat(slips.see(officer(), before.id()).content()).isEqualTo(said);
        clock.moveTo(LocalDate.of(2027, 1, 5));
        Slip after = slips.issue(officer(), id, SlipKind.CONTROL);
        assertThat(after.content().title()).isEqualTo("PHIẾU MỚI");
        assertThat(after.template()).isEqualTo(province + " 2027-01-05");
        assertThat(before.template()).isEqualTo("tt-03-2025");

        jdbc.update("update slip set content = replace(content, 'Hồ sơ', 'Hồ sơ khác') where id = ?", after.id());
        assertThatThrownBy(() -> slips.see(officer(), after.id()).content()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wordsAreCheckedBeforeTheyHold() {
        LocalDate tomorrow = clock.today().plusDays(1);

        refused("words", "Hồ sơ {nobody}", tomorrow);
        refused("words", "Hồ sơ ${T(java.lang.Runtime)}", tomorrow);
        refused("words", "Hồ sơ {table.handovers} của", tomorrow);
        refused("words", "Hồ sơ {slip", tomorrow);
        refused("words", "Hồ sơ {newDueOn}", tomorrow); // a blank of another form
        refused("words", " ", tomorrow);
        refused("from", "Hồ sơ {slip}", clock.today().minusDays(1));
        assertThatThrownBy(() -> templates.write(officer(), province, SlipKind.CONTROL, "A", "B", tomorrow))
                .isInstanceOf(NotAllowed.class);
    }

    private void refused(String field, String words, LocalDate from) {
        assertThatThrownBy(() -> templates.write(administrator(), province, SlipKind.CONTROL, "Phiếu", words, from))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    /** What people typed is never read as a blank again. */
    @Test
    void whatIsFilledInIsNotFilledInAgain() {
        SlipWords words = new SlipWords(
                SlipKind.APOLOGY, "x", null, "T", "Lý do: {reason}\n\nGọi {hotline}", LocalDate.of(2026, 1, 1));

        assertThat(words.fill(Map.of("reason", "{producer} $1 \\"), Map.of()))
                .extracting(SlipContent.Part::text)
                .containsExactly("Lý do: {producer} $1 \\");
    }

    @Test
    void everyFormHasAPreviewInWhichNothingStaysEmpty() {
        for (SlipKind kind : SlipKind.values()) {
            SlipWords words = templates.inForce(province, kind, LocalDate.of(2026, 6, 1));
            assertThat(templates
                            .preview(province, kind, words.title(), words.words())
                            .parts())
                    .as(kind.name())
                    .hasSize((int) words.words().lines().count())
                    .allMatch(part -> part.table() == null || !part.rows().isEmpty());
        }
    }

    @Test
    void theRegisterHoldsWhatTheCommuneReceived() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        DossierId closed = people.dossier(
                commune, THREE_STARS.with("checkComponents", "OUT_OF_SCOPE").stoppingAt("assessContents"));
        LocalDate today = clock.today();
        Actor manager = people.actor(Role.MANAGER, province);

        assertThat(ids(officer(), today, null)).contains(id, closed);
        assertThat(ids(manager, today, Register.State.OPEN)).contains(id).doesNotContain(closed);
        assertThat(ids(officer(), today, Register.State.RETURNED))
                .contains(closed)
                .doesNotContain(id);
        assertThat(ids(officer(), today.plusDays(1), null)).isEmpty();
        assertThat(ids(people.newcomer(Role.COMMUNE_OFFICER, communes.get(1)), today, null))
                .doesNotContain(id, closed);
        clock.moveTo(LocalDate.of(2026, 6, 25));
        assertThat(ids(officer(), today, Register.State.LATE)).contains(id).doesNotContain(closed);
        assertThatThrownBy(() -> ids(people.actor(dossier(id).producer()), today, null))
                .isInstanceOf(NotAllowed.class);
    }

    private List<DossierId> ids(Actor actor, LocalDate from, Register.@Nullable State state) {
        return register.of(actor, from, LocalDate.of(2026, 12, 31), state).stream()
                .map(Dossier::id)
                .toList();
    }

    private Actor officer() {
        return people.actor(Role.COMMUNE_OFFICER, commune);
    }

    private Actor administrator() {
        return people.newcomer(new Office(Role.ADMINISTRATOR, UnitId.administration(province)));
    }

    private Dossier dossier(DossierId id) {
        return dossiers.get(id);
    }

    private static List<List<String>> rows(Slip slip) {
        return slip.content().parts().stream()
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private static String text(Slip slip) {
        return slip.content().parts().stream().map(part -> "" + part.text()).collect(Collectors.joining("\n"));
    }
}
