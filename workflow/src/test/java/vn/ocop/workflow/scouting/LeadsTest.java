package vn.ocop.workflow.scouting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ocop.workflow.TestPeople.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Producer;

/** Scouting: who may note a product, who sees it, and that it ends once, as an idea or for a reason. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadsTest {

    private final TestPeople people;
    private final TestClock clock;
    private final Leads leads;
    private final Dossiers dossiers;
    private final Facts facts;
    private final JdbcTemplate jdbc;
    private final SqlCount sql;

    private String commune = "";
    private String neighbour = "";
    private String province = "";
    private Actor officer = nobody();
    private Actor ofProvince = nobody();
    private Actor ofNeighbour = nobody();

    LeadsTest(
            TestPeople people,
            TestClock clock,
            Leads leads,
            Dossiers dossiers,
            Facts facts,
            JdbcTemplate jdbc,
            SqlCount sql) {
        this.people = people;
        this.clock = clock;
        this.leads = leads;
        this.dossiers = dossiers;
        this.facts = facts;
        this.jdbc = jdbc;
        this.sql = sql;
    }

    private static Actor nobody() {
        return new Actor(new PersonId(0), "", Set.of());
    }

    @BeforeAll
    void peopleOfAProvince() {
        List<String> communes = people.freshCommunes(2);
        commune = communes.get(0);
        neighbour = communes.get(1);
        province = TestPeople.provinceOf(commune);
        people.producer(commune);
        people.producer(neighbour);
        officer = people.actor(Role.UNION_OFFICER, commune);
        ofNeighbour = people.actor(Role.UNION_OFFICER, neighbour);
        ofProvince = people.actor(Role.UNION_OFFICER, province);
    }

    @Test
    void whatWasSeenIsKeptForTheCommuneAndItsProvince() {
        Lead lead = leads.scout(officer, seen(commune, "Mật ong bạc hà"));
        Actor manager = people.actor(Role.MANAGER, province);
        Actor stranger = people.newcomer(Role.UNION_OFFICER, people.freshCommune());

        assertThat(lead.state()).isEqualTo(Lead.State.OPEN);
        assertThat(lead.scoutedBy()).isEqualTo(officer.name());
        for (Actor each : List.of(officer, ofProvince, manager)) {
            assertThat(leads.page(each, "mat ong bac ha", null, "", 0))
                    .extracting(Lead::id)
                    .containsExactly(lead.id());
            assertThat(leads.see(each, lead.id()).seen().placeAsNamed()).isEqualTo("xã Cũ, huyện Cũ");
        }
        for (Actor each : List.of(ofNeighbour, stranger, people.actor(Role.COMMUNE_OFFICER, commune))) {
            assertThat(leads.page(each, "", null, "", 0)).doesNotContain(lead);
            assertThatThrownBy(() -> leads.see(each, lead.id())).isInstanceOf(LeadUnknown.class);
            assertThatThrownBy(() -> leads.close(each, lead.id(), "Trùng")).isInstanceOf(LeadUnknown.class);
        }
        assertThat(leads.works(officer, lead)).isTrue();
        assertThat(leads.works(ofProvince, lead)).isTrue();
        assertThat(leads.works(manager, lead)).isFalse();
        assertThatThrownBy(() -> leads.close(manager, lead.id(), "Trùng")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void officersScoutWhereTheyWork() {
        rejects("commune", () -> leads.scout(officer, seen(neighbour, "Bánh")));
        rejects("commune", () -> leads.scout(ofProvince, seen(people.freshCommune(), "Bánh")));
        assertThatThrownBy(() -> leads.scout(people.actor(Role.COMMUNE_OFFICER, commune), seen(commune, "Bánh")))
                .isInstanceOf(NotAllowed.class);

        assertThat(leads.scout(ofProvince, seen(neighbour, "Bánh gai")).commune())
                .isEqualTo(neighbour);
    }

    @Test
    void daysInTheFutureOrInAReportedPeriodAreRefused() {
        LocalDate today = clock.today();
        rejects("scoutedOn", () -> leads.scout(officer, seen(commune, today.plusDays(1), today)));
        rejects("consentOn", () -> leads.scout(officer, seen(commune, today, today.plusDays(1))));

        LocalDate reported = LocalDate.of(2025, 3, 10);
        jdbc.update(
                "insert into union_report (version, place, province, kind, from_on, until_on, in_hand_on, due_on, recurring, state)"
                        + " values (0, ?, ?, 'MONTH', ?, ?, '2025-06-01', '2025-06-05', true, 'SENT')",
                commune,
                province,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 3, 31));
        rejects("scoutedOn", () -> leads.scout(officer, seen(commune, reported, reported)));
        rejects("scoutedOn", () -> leads.scout(ofProvince, seen(commune, reported, reported)));
        leads.scout(officer, seen(commune, reported.plusMonths(1), reported));
        leads.scout(ofNeighbour, seen(neighbour, reported, reported));
    }

    @Test
    void aLeadBecomesAnIdeaOfAProducerTheCommuneKnows() {
        Lead lead = leads.scout(ofProvince, seen(commune, "Trà hoa vàng"));
        Producer producer = people.producer(commune);
        Producer elsewhere = people.producer(neighbour);
        Idea idea = people.idea();
        long before = registered();

        assertThatThrownBy(() -> leads.registerIdea(ofProvince, lead.id(), producer.id(), idea, consent(clock.today())))
                .isInstanceOf(NotAllowed.class);
        rejects("producer", () -> leads.registerIdea(officer, lead.id(), elsewhere.id(), idea, consent(clock.today())));
        DossierId dossier = leads.registerIdea(officer, lead.id(), producer.id(), idea, consent(clock.today()));

        Lead ended = leads.see(officer, lead.id());
        assertThat(ended.state()).isEqualTo(Lead.State.IDEA);
        assertThat(ended.dossier()).isEqualTo(dossier);
        assertThat(ended.closedOn()).isEqualTo(clock.today());
        assertThat(dossiers.get(dossier).consent()).isNotNull();
        assertThat(people.waitsAt(dossier)).containsExactly("screenIdea");
        assertThat(registered()).isEqualTo(before + 1);
        rejects("", () -> leads.close(ofProvince, lead.id(), "Trùng"));
    }

    @Test
    void aLeadBecomesAnIdeaOfANewProducer() {
        Lead lead = leads.scout(officer, seen(commune, "Nấm hương"));
        DossierId id = leads.registerIdea(
                officer,
                lead.id(),
                Cast.details(commune, "Hộ trồng nấm", "Nguyễn Văn Nấm"),
                people.idea(),
                consent(clock.today()));

        Dossier dossier = dossiers.get(id);
        assertThat(dossier.producer().name()).isEqualTo("Hộ trồng nấm");
        assertThat(dossier.commune()).isEqualTo(commune);
    }

    @Test
    void anIdeaThatIsRefusedLeavesTheLeadOpen() {
        Producer producer = people.producer(commune);
        Idea idea = people.idea();
        leads.registerIdea(
                officer, leads.scout(officer, seen(commune, "Miến")).id(), producer.id(), idea, consent(clock.today()));
        Lead again = leads.scout(officer, seen(commune, "Miến nữa"));

        rejects("product", () -> leads.registerIdea(officer, again.id(), producer.id(), idea, consent(clock.today())));
        rejects(
                "consentOn",
                () -> leads.registerIdea(
                        officer,
                        again.id(),
                        Cast.details(commune, "Hộ không ai thấy", "Người"),
                        people.idea(),
                        consent(clock.today().plusDays(1))));

        assertThat(leads.see(officer, again.id()).state()).isEqualTo(Lead.State.OPEN);
        assertThat(jdbc.queryForObject("select count(*) from producer where name = 'Hộ không ai thấy'", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void closingNeedsAReason(String nothing) {
        Lead lead = leads.scout(officer, seen(commune, "Giỏ tre"));
        rejects("reason", () -> leads.close(officer, lead.id(), nothing));

        leads.close(officer, lead.id(), " Hộ không sản xuất nữa ");
        assertThat(leads.see(officer, lead.id()).closeReason()).isEqualTo("Hộ không sản xuất nữa");
        assertThat(leads.page(officer, "gio tre", Lead.State.OPEN, commune, 0)).doesNotContain(lead);
    }

    @Test
    void theProvinceLeavesALeadToTheCommune() {
        Lead lead = leads.scout(ofProvince, seen(commune, "Chè dây"));
        assertThatThrownBy(() -> leads.handOver(officer, lead.id())).isInstanceOf(NotAllowed.class);
        assertThat(leads.registers(ofProvince, lead)).isFalse();
        leads.handOver(ofProvince, lead.id());

        Lead handed = leads.see(officer, lead.id());
        assertThat(handed.handedBy()).isEqualTo(ofProvince.name());
        assertThat(leads.registers(officer, handed)).isTrue();
        rejects("", () -> leads.handOver(ofProvince, lead.id()));
    }

    /** One closes it while the other registers its idea: one wins, the other is told who it was. */
    @Test
    void ofTwoWhoEndALeadAtTheSameMomentOneIsTold() throws Exception {
        Producer producer = people.producer(commune);
        for (int n = 0; n < 3; n++) {
            Lead lead = leads.scout(officer, seen(commune, "Hai người " + n));
            Idea idea = people.idea();
            List<@Nullable Throwable> ends = AtOnce.all(List.of(
                    () -> leads.close(ofProvince, lead.id(), "Trùng"),
                    () -> leads.registerIdea(officer, lead.id(), producer.id(), idea, consent(clock.today()))));

            assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
            assertThat(ends)
                    .filteredOn(Objects::nonNull)
                    .singleElement()
                    .isInstanceOfSatisfying(Rejected.class, told -> assertThat(told.args()[0])
                            .isEqualTo(leads.see(officer, lead.id()).closedBy()));
        }
    }

    @Test
    void aPageOfManyTakesTwoStatements() {
        for (int n = 0; n < 25; n++) {
            leads.scout(ofNeighbour, seen(neighbour, "Sản phẩm " + n));
        }
        sql.reset();
        assertThat(leads.page(ofNeighbour, "", null, neighbour, 0)).hasSize(Leads.PAGE);
        assertThat(sql.number()).isEqualTo(2);
        assertThat(leads.list(ofNeighbour, "san pham", null, neighbour)).hasSize(25);
    }

    private long registered() {
        return facts.sum(commune, clock.today(), clock.today()).of(Indicator.LEADS_REGISTERED);
    }

    private Lead.Sighting seen(String where, String product) {
        return new Lead.Sighting(
                where,
                "xã Cũ, huyện Cũ",
                product,
                "Làm tại nhà",
                "Người làm " + product,
                "0987 654 321",
                clock.today(),
                Consent.Way.PAPER,
                clock.today());
    }

    private static Lead.Sighting seen(String where, LocalDate scoutedOn, LocalDate consentOn) {
        return new Lead.Sighting(
                where, null, "Bánh", null, "Người làm", "0987654321", consentOn, Consent.Way.PAPER, scoutedOn);
    }

    private static void rejects(String field, ThrowingCallable useCase) {
        assertThat(catchThrowableOfType(Rejected.class, useCase).field()).isEqualTo(field);
    }
}
