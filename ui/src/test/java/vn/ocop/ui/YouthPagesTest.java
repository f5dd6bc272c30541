package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.Promotions;

/** What the young made: the Union's register, the public's page, and results from before the system. */
@PageTest
class YouthPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Promotions promotions;
    private final SqlCount sql;

    YouthPagesTest(
            Pages pages, TestPeople people, TestClock clock, Dossiers dossiers, Promotions promotions, SqlCount sql) {
        this.pages = pages;
        this.people = people;
        this.clock = clock;
        this.dossiers = dossiers;
        this.promotions = promotions;
        this.sql = sql;
    }

    @Test
    void thePublicReadsStoryStarsAndShopsAndNothingPersonal() {
        String commune = people.freshCommune();
        Dossier product = dossiers.get(people.dossier(commune, TestPeople.FOUR_STARS, true));
        sell(commune, product.id(), shop("Gian hàng của xã", "https://shop.example.vn/a"));
        sell(commune, product.id(), shop("Siêu thị huyện cũ", null));

        Page page = pages.nobody().get("/youth-products?q=" + words(product)).plain(200);
        assertThat(page.text())
                .contains(product.product(), "Nghề của làng", product.producer().name(), "Siêu thị huyện cũ");
        assertThat(page.document().select("a[href='https://shop.example.vn/a']").text())
                .isEqualTo("Gian hàng của xã");
        assertThat(page.html())
                .doesNotContain(
                        product.producer().details().phone(),
                        product.producer().details().representative(),
                        "tel:",
                        "mailto:");
        assertThat(page.document().select(".ware h2 a").attr("href")).startsWith("/certificates/");
        assertThat(pages.nobody()
                        .get(page.document().select(".ware h2 a").attr("href"))
                        .plain(200)
                        .text())
                .contains("Câu chuyện sản phẩm", "Nghề của làng");
        assertThat(wares("stars=3&q=" + words(product))).isEmpty();
        assertThat(wares("province=33&q=" + words(product))).isEmpty();
        assertThat(wares("stars=4&province=01&q=" + words(product))).hasSize(1);
    }

    @Test
    void thePublicPageAsksFourTimesHoweverMuchItShows() {
        for (int n = 0; n < 21; n++) {
            people.dossier(TestPeople.COMMUNE, TestPeople.THREE_STARS);
        }
        sql.reset();
        Page page = pages.nobody().get("/youth-products?province=33").plain(200);

        assertThat(page.document().select(".ware")).hasSize(20);
        assertThat(page.document().select(".pages a[rel=next]")).hasSize(1);
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"stars=abc, 404", "province=%27%3B--, 200", "page=-1, 200", "page=99999999999, 404", "q=%25, 200"})
    void nonsenseInTheAddressIsAnswered(String query, int status) {
        pages.nobody().get("/youth-products?" + query).plain(status);
    }

    @Test
    void whatExpiredIsNotShownToThePublic() {
        String commune = people.freshCommune();
        Dossier product = dossiers.get(people.dossier(commune, TestPeople.THREE_STARS, true));
        try {
            clock.moveTo(clock.today().plusYears(4));
            assertThat(wares("q=" + words(product))).isEmpty();
        } finally {
            clock.reset();
        }
        assertThat(wares("q=" + words(product))).hasSize(1);
    }

    @Test
    void theUnionReadsSubjectsWithTheirProducts() {
        String commune = people.freshCommune();
        Dossier recognised = dossiers.get(people.dossier(commune, TestPeople.THREE_STARS, true));
        Dossier supported =
                dossiers.get(people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("assessNeeds"), true));
        Actor officer = people.actor(Role.UNION_OFFICER, commune);

        Page page = pages.as(officer).get("/youth-subjects").plain(200);
        assertThat(page.text())
                .contains(
                        recognised.product(),
                        supported.product(),
                        supported.producer().details().representative());
        assertThat(page.document().select("[aria-label='3 sao']")).hasSize(1);
        assertThat(pages.as(officer).get("/youth-subjects?type=FARM").plain(200).text())
                .contains("Không tìm thấy");
        assertThat(pages.as(officer).download("/youth-subjects.xlsx")).isNotEmpty();
        Actor stranger = people.newcomer(Role.UNION_OFFICER, people.freshCommune());
        assertThat(pages.as(stranger).get("/youth-subjects").plain(200).text()).doesNotContain(recognised.product());
        pages.as(stranger).get("/youth-subjects?type=NOTHING").plain(404);
    }

    @Test
    void theAgencyEntersAResultOfOlderRules() {
        people.producer();
        Actor agency = people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE);
        assertThat(pages.as(agency).get("/products").document().select("a[href=/products/earlier]"))
                .hasSize(1);
        Page wrong = pages.as(agency)
                .press(earlier(agency).with("validUntil", "2021-10-30"), "save")
                .refusedAt("validUntil", "Ngày hết hạn phải sau ngày ban hành.");
        assertThat(wrong.form().value("legalBasis")).isEqualTo("Quyết định 1048/QĐ-TTg");
        pages.as(agency)
                .press(earlier(agency).with("address.typed", "phường Quyết Thắng, thành phố Lai Châu"), "save")
                .refusedAt("address", "Nơi này không thuộc tỉnh của bạn.");
        pages.as(agency).press(earlier(agency).with("issuer", ""), "save").refusedAt("issuer", "Ghi nơi ban hành");
        pages.as(agency)
                .press(earlier(agency).with("issuedOn", "2999-10-30").with("validUntil", "2999-10-31"), "save")
                .refusedAt("issuedOn", "tương lai");

        Page done = pages.as(agency).press(earlier(agency), "save");
        Page certificate = pages.nobody().get(String.valueOf(done.redirect())).plain(200);
        assertThat(certificate.text())
                .contains(
                        "Thuốc gan thử nghiệm",
                        "Quyết định 1048/QĐ-TTg",
                        "UBND tỉnh Hưng Yên",
                        "thôn 3, xã Mễ Sở, tỉnh Hưng Yên");
        pages.as(agency).press(earlier(agency), "save").refusedAt("product", "Kết quả này đã có trong sổ.");
        Actor union = people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE);
        assertThat(pages.as(union)
                        .get("/youth-subjects?q=gan%20thu%20nghiem")
                        .plain(200)
                        .text())
                .contains("Cơ sở Thuốc Nam Thử", "Quyết định 1048/QĐ-TTg");
        assertThat(pages.nobody().get("/products").document().select("a[href=/products/earlier]"))
                .isEmpty();
    }

    private Form earlier(Actor agency) {
        return pages.as(agency)
                .get("/products/earlier")
                .plain(200)
                .form()
                .with("product", "Thuốc gan thử nghiệm")
                .with("producer", "Cơ sở Thuốc Nam Thử")
                .with("address.detail", "thôn 3")
                .with("address.typed", "xã Thắng Lợi, huyện Văn Giang")
                .with("productSet", "18")
                .with("stars", "3")
                .with("level", "PROVINCE")
                .with("issuer", "UBND tỉnh Hưng Yên")
                .with("decision", "12/QĐ-UBND")
                .with("issuedOn", "2022-10-30")
                .with("validUntil", "2025-10-30")
                .with("legalBasis", "Quyết định 1048/QĐ-TTg")
                .with("youthLed", "true")
                .with("story", "Bài thuốc của bà");
    }

    private List<String> wares(String query) {
        return pages.nobody()
                .get("/youth-products?" + query)
                .plain(200)
                .document()
                .select(".ware h2")
                .eachText();
    }

    /** Words that find the products of this producer and no other's. */
    private static String words(Dossier product) {
        return "thu%20nghiem%20" + product.producer().name().replaceAll("\\D", "");
    }

    private void sell(String commune, DossierId product, Promotion.Details where) {
        Actor officer = people.actor(Role.UNION_OFFICER, commune);
        promotions.takeAlong(officer, promotions.enter(officer, commune, where).id(), product);
    }

    private Promotion.Details shop(String name, @Nullable String url) {
        return new Promotion.Details(
                url == null ? Promotion.Kind.SUPERMARKET : Promotion.Kind.ONLINE_SHOP,
                name,
                url == null ? "Trung tâm" : null,
                url,
                null,
                null,
                clock.today(),
                null,
                null);
    }
}
