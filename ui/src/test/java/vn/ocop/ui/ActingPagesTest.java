package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.comment.Comments;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** Pages around a dossier: who acts for its producer, what people say about it, and where it stands for those outside. */
@PageTest
class ActingPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;

    ActingPagesTest(Pages pages, TestPeople people, Dossiers dossiers) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
    }

    @Test
    void aProducerGivesConsentAndRevokesIt() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        Pages.Visitor producer = pages.as(producer(id));
        Pages.Visitor union = pages.as(people.actor(Role.UNION_OFFICER, COMMUNE));
        String consent = "/dossiers/" + id + "/consent";
        union.get("/dossiers/" + id).plain(404);

        Page asked = producer.get(consent).plain(200);
        producer.press(asked.form().with("consentScope", " "), "give").refusedAt("consentScope", "Điền ô này.");
        producer.press(asked.form(), "give").sentTo(consent);

        assertThat(union.get("/dossiers/" + id).plain(200).text()).contains("Làm việc này");
        assertThat(union.get(consent).plain(200).document().select("main form")).isEmpty();
        union.send(consent + "/revoke", Map.of()).plain(403);
        producer.send(consent + "/revoke", Map.of("reason", List.of("Tự làm"))).sentTo(consent);
        assertThat(producer.get(consent).plain(200).text()).contains("Tự làm", "đã rút lại");
        union.get("/dossiers/" + id).plain(404);
        producer.send(consent + "/revoke", Map.of("reason", List.of("x".repeat(2001))))
                .plain(200);
    }

    @Test
    void aCommuneOfficerEntersADossierFromPaper() {
        people.producer();
        Actor officer = people.actor(Role.COMMUNE_OFFICER, COMMUNE);
        Pages.Visitor visitor = pages.as(officer);
        Form form = visitor.get("/dossiers/new")
                .plain(200)
                .form()
                .with("name", "HTX chưa có tài khoản")
                .with("type", "COOPERATIVE")
                .with("address.detail", "Thôn Đầu")
                .with("phone", "0912 345 678")
                .with("representative", "Bà Giấy")
                .with("product", people.idea().product())
                .with("description", "Bánh gạo")
                .with("productSet", "5")
                .with("kind", "FIRST_TIME");

        visitor.press(form.with("phone", "số không"), "check").refusedAt("phone", "");
        visitor.press(form.with("phone", "0912 345 678"), "check").toBeConfirmed();
        String page = Objects.requireNonNull(visitor.press(form, "confirm").redirect());

        String text = visitor.get(page).plain(200).text();
        assertThat(text).contains("Nhập từ bản giấy", officer.name(), "Làm việc này");
    }

    @Test
    void commentsAreWrittenReadAndTakenBack() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        Actor agency = people.actor(Role.AGENCY_OFFICER, PROVINCE);
        Pages.Visitor commune = pages.as(people.actor(Role.COMMUNE_OFFICER, COMMUNE));
        String page = "/dossiers/" + id;

        comment(commune, id, "<b>Nội bộ</b>", "OFFICIALS", agency.id().toString())
                .sentTo(page + "#comments");
        assertThat(commune.get(page).text()).contains("Đã gửi bình luận");
        comment(commune, id, "Gửi thêm ảnh", "PRODUCER").sentTo(page + "#comments");
        commune.get(page).plain(200);

        assertThat(pages.as(agency).get(page).plain(200).text()).contains("<b>Nội bộ</b>", "Gửi thêm ảnh");
        assertThat(pages.as(agency).get("/notices").plain(200).document().select("a[href$=#comments]"))
                .isNotEmpty();
        Page own = pages.as(producer(id)).get(page).plain(200);
        assertThat(own.text()).contains("Gửi thêm ảnh").doesNotContain("Nội bộ");
        assertThat(own.document().select("[name=reach][value=OFFICIALS]")).isEmpty();

        comment(commune, id, "ế".repeat(Comments.LENGTH + 1), "OFFICIALS");
        Page refused = commune.get(page).plain(200);
        assertThat(refused.document().select(".errors").text()).contains("2.000");
        assertThat(refused.document().select("#f-comment").text()).hasSize(Comments.LENGTH + 1);

        commune.send(
                commune.get(page).document().select("form[action$=/withdraw]").attr("action"), Map.of());
        assertThat(pages.as(agency).get(page).text())
                .contains("Người viết đã rút lại")
                .doesNotContain("Nội bộ");
    }

    @Test
    void theCouncilSeesNoComments() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt(Story.AWAIT_SESSION));
        comment(pages.as(people.actor(Role.AGENCY_OFFICER, PROVINCE)), id, "Nên cho bốn sao", "OFFICIALS");
        Pages.Visitor member = pages.as(people.actor(Role.COUNCIL_MEMBER, PROVINCE));

        assertThat(member.get("/dossiers/" + id).plain(200).text()).doesNotContain("Nên cho bốn sao", "Bình luận");
        comment(member, id, "Tôi cho 93", "OFFICIALS").plain(403);
    }

    @Test
    void anybodyWithCodeAndDigitsLooksUp() {
        Dossier dossier = dossiers.get(people.dossier(THREE_STARS.stoppingAt("checkComponents")));
        String code = Objects.requireNonNull(dossier.lookupCode());
        Form form = pages.nobody().get("/lookup?code=" + code).plain(200).form();
        assertThat(form.value("code")).isEqualTo(code);

        String found = pages.nobody()
                .press(form.with("digits", "0000"), "find")
                .plain(200)
                .text();
        assertThat(found)
                .contains(dossier.product(), "UBND xã Phụng Công")
                .doesNotContain(dossier.producer().name())
                .doesNotContain(dossier.producer().details().representative())
                .doesNotContain(people.actor(Role.COMMUNE_OFFICER, COMMUNE).name());

        Page wrongDigits =
                pages.nobody().press(form.with("digits", "1111"), "find").plain(200);
        Page wrongCode = pages.nobody()
                .press(form.with("digits", "0000").with("code", "NOSUCHCODE"), "find")
                .plain(200);
        assertThat(wrongDigits.errors()).isEqualTo(wrongCode.errors()).hasSize(1);
        pages.nobody().press(form.with("digits", "12a"), "find").refusedAt("digits", "");
    }

    @Test
    void whoTriesNumbersIsToldToWait() {
        Form form = pages.nobody().get("/lookup?code=TRIEDOUT").form();
        Page last = pages.nobody().press(form.with("digits", "0001"), "find").plain(200);
        for (int n = 0; n < 10; n++) {
            last = pages.nobody().press(form.with("digits", "100" + n).with("code", " triedout"), "find");
        }

        assertThat(last.plain(429).text()).contains("Đợi ít phút");
    }

    @Test
    void theNextDossierBeginsFromTheLast() {
        DossierId id = people.dossier(THREE_STARS);
        Pages.Visitor producer = pages.as(producer(id));
        String renewal = "/dossiers/" + id + "/renewal";
        assertThat(producer.get("/dossiers/" + id).document().select("a[href=" + renewal + "]"))
                .hasSize(1);

        Page asked = producer.get(renewal).plain(200);
        assertThat(asked.text()).contains("Đánh giá lại", "chỉ bắt đầu được từ");
        producer.press(asked.form().without("kind"), "renew").refusedAt("kind", "Chọn hoặc điền ô này.");
        producer.press(asked.form().with("kind", "RE_EVALUATION"), "renew").refusedAt("kind", "ngoài thời gian");
        String next = Objects.requireNonNull(
                producer.press(asked.form().with("kind", "UPGRADE"), "renew").redirect());

        assertThat(producer.get(next).plain(200).document().select("a[href=/dossiers/" + id + "]"))
                .isNotEmpty();
        producer.get(renewal).plain(403);
    }

    private static Page comment(Pages.Visitor visitor, DossierId id, String text, String reach, String... mention) {
        Map<String, List<String>> typed = new HashMap<>(Map.of("text", List.of(text), "reach", List.of(reach)));
        if (mention.length > 0) {
            typed.put("mention", List.of(mention));
        }
        return visitor.send("/dossiers/" + id + "/comments", typed);
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
