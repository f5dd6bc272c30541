package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.Producer;

/** The Youth Union registers an idea for a producer only with a consent that can be true. */
@PageTest
class AssistedIdeaTest {

    private final Pages pages;
    private final TestPeople people;
    private final JdbcTemplate jdbc;
    private final Producer producer;
    private final Actor officer;

    AssistedIdeaTest(Pages pages, TestPeople people, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.jdbc = jdbc;
        producer = people.producer();
        officer = people.actor(Role.UNION_OFFICER, TestPeople.COMMUNE);
    }

    @ParameterizedTest
    @CsvSource({
        "consentOn, 2999-01-01, Ngày đồng ý không thể ở tương lai.",
        "consentOn, 31/31/2025, Nội dung chưa đúng dạng",
        "consentOn, '', Chọn hoặc điền ô này.",
        "consentBy, '', Điền ô này.",
        "consentBy, '   ', Điền ô này.",
        "consentScope, '', Điền ô này.",
        "product, '', Điền ô này."
    })
    void withAConsentThatCannotBe(String field, String typed, String message) {
        int before = dossiers();
        Page page = pages.as(officer).press(filled().with(field, typed), "confirm");

        page.refusedAt(field, message);
        assertThat(page.form().value("description")).isEqualTo("Bánh gạo");
        assertThat(page.form().value("producer")).isEqualTo(Long.toString(producer.id()));
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void forAProducerOfAnotherCommune() {
        Producer stranger = people.producer(people.freshCommune());
        int before = dossiers();

        pages.as(officer)
                .press(filled().with("producer", Long.toString(stranger.id())), "confirm")
                .refusedAt("producer", "Chủ thể này không thuộc xã của bạn.");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void forANewProducerWithoutParticulars() {
        int before = dossiers();
        Page page = pages.as(officer).press(filled().with("producer", ""), "confirm");

        page.refusedAt("name", "Điền ô này.")
                .refusedAt("type", "Chọn hoặc điền ô này.")
                .refusedAt("phone", "Điền ô này.");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void aProducerRegistersForNobodyElse() {
        Producer other = people.producer();
        int before = dossiers();
        Form form = pages.as(people.actor(producer))
                .get("/ideas/new")
                .form()
                .with("product", "Bánh")
                .with("description", "Bánh gạo")
                .with("producer", Long.toString(other.id()));

        pages.as(people.actor(producer)).press(form, "confirm").plain(403);
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void officersOfAProvinceAndOthersRegisterNothing() {
        int before = dossiers();
        for (Actor actor : List.of(
                people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE),
                people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE))) {
            Page list = pages.as(actor).get("/dossiers").plain(200);

            assertThat(list.document().select("a[href=/ideas/new]")).isEmpty();
            pages.as(actor).get("/ideas/new").plain(403);
            pages.as(actor)
                    .send("/ideas/new", Map.of("action", List.of("confirm"), "product", List.of("Bánh")))
                    .plain(403);
        }
        assertThat(dossiers()).isEqualTo(before);
    }

    private Form filled() {
        return pages.as(officer)
                .get("/ideas/new")
                .plain(200)
                .form()
                .with("product", "Bánh tẻ")
                .with("description", "Bánh gạo")
                .with("producer", Long.toString(producer.id()))
                .with("consentBy", "Bà Đại diện")
                .with("consentOn", "2026-06-01");
    }

    private int dossiers() {
        Integer number = jdbc.queryForObject("select count(*) from dossier", Integer.class);
        return number == null ? 0 : number;
    }
}
