package vn.ocop.workflow.youth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;

/** The register of subjects led by the young: who is in it, with which products, for whom. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YouthSubjectsTest {

    private final TestPeople people;
    private final YouthSubjects subjects;
    private final Producers producers;
    private final Dossiers dossiers;
    private final Ideas ideas;
    private final Certificates certificates;
    private final JdbcTemplate jdbc;
    private final SqlCount sql;

    private String commune = "";
    private String neighbour = "";
    private Actor officer = nobody();
    private Actor ofProvince = nobody();

    YouthSubjectsTest(
            TestPeople people,
            YouthSubjects subjects,
            Producers producers,
            Dossiers dossiers,
            Ideas ideas,
            Certificates certificates,
            JdbcTemplate jdbc,
            SqlCount sql) {
        this.people = people;
        this.subjects = subjects;
        this.producers = producers;
        this.dossiers = dossiers;
        this.ideas = ideas;
        this.certificates = certificates;
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
        people.producer(commune);
        people.producer(neighbour);
        officer = people.actor(Role.UNION_OFFICER, commune);
        ofProvince = people.actor(Role.UNION_OFFICER, TestPeople.provinceOf(commune));
    }

    @Test
    void cooperativesComeFirstAndOnlyTheYoungCome() {
        Producer household = producers.register(commune, details("Hộ An Trẻ", true));
        Producer cooperative = producers.register(commune, details("HTX Trẻ Xanh", true));
        producers.register(commune, details("Hộ Già", false));

        List<YouthSubjects.Entry> all = subjects.list(officer, "", null, "");
        assertThat(all).extracting(entry -> entry.subject().name()).doesNotContain("Hộ Già");
        assertThat(all.stream()
                        .map(entry -> entry.subject().id())
                        .filter(Set.of(id(household), id(cooperative))::contains))
                .containsExactly(id(cooperative), id(household));
        assertThat(names(subjects.list(ofProvince, "tre xanh", OrganisationType.COOPERATIVE, commune)))
                .containsExactly("HTX Trẻ Xanh");
        assertThat(names(subjects.list(officer, "", OrganisationType.FARM, ""))).isEmpty();
        assertThat(names(subjects.list(people.actor(Role.UNION_OFFICER, neighbour), "tre xanh", null, "")))
                .isEmpty();
        assertThat(names(subjects.list(people.actor(Role.COMMUNE_OFFICER, commune), "", null, "")))
                .isEmpty();
    }

    @Test
    void productsTheUnionKnowsStandWithStageAndStars() {
        DossierId recognised = people.dossier(commune, THREE_STARS, false);
        long producer = dossiers.get(recognised).producer().id();
        Actor owner = people.actor(dossiers.get(recognised).producer());
        DossierId supported = ideas.registerIdea(owner, producer, people.idea(), true);
        ideas.registerIdea(owner, producer, people.idea(), false); // not the Union's business

        YouthSubjects.Entry entry = subjects.list(officer, "", null, "").stream()
                .filter(each -> each.subject().id().equals(Long.toString(producer)))
                .findFirst()
                .orElseThrow();
        assertThat(entry.products()).hasSize(2);
        assertThat(entry.products())
                .filteredOn(product -> product.stars() != null)
                .singleElement()
                .satisfies(product -> {
                    assertThat(product.stars()).isEqualTo(3);
                    assertThat(product.stage()).isEqualTo(Stage.RECOGNISED);
                    assertThat(product.dossier()).isNull();
                });
        assertThat(entry.products())
                .filteredOn(product -> product.stars() == null)
                .singleElement()
                .extracting(YouthProduct::dossier)
                .isEqualTo(supported.value());
    }

    @Test
    void resultsOfOlderRulesStandWithTheirLaw() {
        Producer known = producers.register(neighbour, details("HTX Đã Biết", true));
        enterEarlier("Thuốc gan A", "Cơ sở Chưa Biết", true);
        enterEarlier("Thuốc gan B", "Cơ sở Chưa Biết", true);
        enterEarlier("Cao lá", known.name(), true);
        enterEarlier("Cao già", "Cơ sở Không Trẻ", false);

        assertThat(subjects.list(ofProvince, "thuoc gan b", null, neighbour))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject().name()).isEqualTo("Cơ sở Chưa Biết");
                    assertThat(entry.products())
                            .extracting(YouthProduct::product, YouthProduct::stars, YouthProduct::legalBasis)
                            .containsExactly(
                                    tuple("Thuốc gan A", 3, "Quyết định cũ"), tuple("Thuốc gan B", 3, "Quyết định cũ"));
                });
        assertThat(subjects.list(ofProvince, "cao la", null, neighbour))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject().id()).isEqualTo(id(known)));
        assertThat(subjects.list(ofProvince, "khong tre", null, "")).isEmpty();
    }

    @Test
    void whomTheUnionHelpedToFoundIsMarked() {
        DossierId supported = people.dossier(commune, THREE_STARS.stoppingAt("confirmReadiness"), true);
        long producer = dossiers.get(supported).producer().id();
        assertThat(founded(producer)).isFalse();

        jdbc.update("update support_item set type = 'YS13' where dossier_id = ?", supported.value());
        assertThat(founded(producer)).isTrue();

        jdbc.update("update support_item set done_on = null where dossier_id = ?", supported.value());
        assertThat(founded(producer)).isFalse();
    }

    @Test
    void aPageOfManyTakesThreeStatements() {
        for (int n = 0; n < 25; n++) {
            people.dossier(neighbour, THREE_STARS.stoppingAt("screenIdea"), true);
        }
        sql.reset();
        assertThat(subjects.page(people.actor(Role.UNION_OFFICER, neighbour), "", null, "", 0))
                .hasSize(YouthSubjects.PAGE);
        sql.reset();
        subjects.page(ofProvince, "", null, "", 0);
        assertThat(sql.number()).isEqualTo(3);
    }

    private boolean founded(long producer) {
        return subjects.list(officer, "", null, "").stream()
                .filter(entry -> entry.subject().id().equals(Long.toString(producer)))
                .anyMatch(entry -> entry.subject().founded());
    }

    private void enterEarlier(String product, String producer, boolean young) {
        certificates.enterEarlier(
                people.actor(Role.AGENCY_OFFICER, TestPeople.provinceOf(neighbour)),
                new Certificate.Particulars(
                        product,
                        producer,
                        "Xã cũ",
                        null,
                        3,
                        Level.PROVINCE,
                        "UBND tỉnh",
                        "12/QĐ-UBND",
                        LocalDate.of(2022, 10, 30),
                        "Quyết định cũ"),
                new Certificate.Background(neighbour, young, "Nghề của làng"),
                LocalDate.of(2025, 10, 30));
    }

    private ProducerDetails details(String name, boolean young) {
        ProducerDetails of = Cast.details(commune, name, "Đại diện " + name);
        return new ProducerDetails(
                of.name(),
                of.type(),
                of.address(),
                of.phone(),
                null,
                of.representative(),
                null,
                null,
                null,
                null,
                young);
    }

    private static String id(Producer producer) {
        return Long.toString(producer.id());
    }

    private static List<String> names(List<YouthSubjects.Entry> entries) {
        return entries.stream().map(entry -> entry.subject().name()).toList();
    }
}
