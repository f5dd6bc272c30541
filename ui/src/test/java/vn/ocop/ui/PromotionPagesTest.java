package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** Fairs and shops are entered, products are taken along, and what was sold is written down. */
@PageTest
class PromotionPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Actor officer;

    PromotionPagesTest(Pages pages, TestPeople people, Dossiers dossiers) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        people.producer();
        officer = people.actor(Role.UNION_OFFICER, TestPeople.COMMUNE);
    }

    @ParameterizedTest
    @CsvSource({
        "budget, '1,2,3', 'Ghi số tiền bằng đồng, ví dụ 5.000.000.'",
        "budget, nhiều, 'Ghi số tiền bằng đồng, ví dụ 5.000.000.'",
        "budget, -5, 'Ghi số tiền bằng đồng, ví dụ 5.000.000.'",
        "url, javascript:alert(1), Đây không phải địa chỉ trang web",
        "untilOn, 2020-01-01, Ngày kết thúc phải sau ngày bắt đầu.",
        "venue, '', 'Ghi địa điểm, hoặc địa chỉ trang web bên dưới.'",
        "kind, CIRCUS, Nội dung chưa đúng dạng",
        "name, ' ', Điền ô này."
    })
    void badInputIsSaidAtItsField(String field, String typed, String message) {
        Page page = pages.as(officer).press(form().with(field, typed), "save");

        page.refusedAt(field, message);
        assertThat(page.form().value("partner")).isEqualTo("Sở Công Thương");
    }

    @ParameterizedTest
    @CsvSource({"5.000.000", "'5,000,000'", "5 000 000", "5000000"})
    void amountsAreReadAsPeopleTypeThem(String typed) {
        String fair = entered(form().with("budget", typed));

        assertThat(pages.as(officer).get(fair).plain(200).text()).contains("5.000.000 đồng");
    }

    @Test
    void productsAreTakenAlongAndSold() {
        String fair = entered(form().with("name", "Hội chợ có sản phẩm"));
        DossierId product = people.supportedDossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier"));
        String name = dossiers.get(product).product();
        String words = name.replace(" ", "%20").replace("Bánh", "banh").replace("tẻ", "te");
        Page offered = pages.as(officer).get(fair + "?q=" + words).plain(200);
        assertThat(offered.document().select("#take button").eachAttr("value")).contains(product.toString());
        pages.as(officer)
                .send(fair + "/products", Map.of("dossier", List.of(product.toString())))
                .sentTo(fair);
        Page twice = pages.as(officer)
                .send(fair + "/products", Map.of("dossier", List.of(product.toString())))
                .plain(200);
        assertThat(twice.errors()).contains(name + " đã có trong danh sách.");

        Form sales = pages.as(officer).get(fair).plain(200).form("#sales");
        String turnover = "turnover[" + product + "]";
        Page wrong =
                pages.as(officer).press(sales.with(turnover, "12,5"), "save").plain(200);
        assertThat(wrong.errors()).anyMatch(error -> error.contains("ví dụ 12.500.000"));
        assertThat(wrong.form("#sales").value(turnover)).isEqualTo("12,5");

        pages.as(officer).press(sales.with(turnover, "12.500.000"), "save").sentTo(fair);
        assertThat(pages.as(officer)
                        .get("/promotions?q=co%20san%20pham")
                        .plain(200)
                        .text())
                .contains("12.500.000 đồng");

        pages.as(officer)
                .send(fair + "/products/remove", Map.of("dossier", List.of(product.toString())))
                .sentTo(fair);
        assertThat(pages.as(officer).get(fair).document().select("#sales b")).isEmpty();
    }

    @Test
    void onlyItsUnionChangesIt() {
        String fair = entered(form().with("name", "Hội chợ của xã"));
        Actor manager = people.actor(Role.MANAGER, TestPeople.PROVINCE);
        Page page = pages.as(manager).get(fair).plain(200);
        assertThat(page.document().select("main button, main a[href$=/edit]")).isEmpty();
        pages.as(manager).get(fair + "/edit").plain(403);

        Actor stranger = people.newcomer(Role.UNION_OFFICER, people.freshCommune());
        for (String address : List.of(fair, fair + "/edit")) {
            pages.as(stranger).get(address).plain(404);
        }
        pages.as(stranger)
                .send(fair + "/products", Map.of("dossier", List.of("1")))
                .plain(404);
        assertThat(pages.as(stranger).download("/promotions.xlsx")).isNotEmpty();
        assertThat(pages.as(stranger).get("/promotions").plain(200).text()).doesNotContain("Hội chợ của xã");
    }

    @Test
    void whoIsSecondReadsWhatChanged() {
        String fair = entered(form().with("name", "Hội chợ hai người"));
        Page mine = pages.as(officer).get(fair + "/edit").plain(200);
        pages.as(officer)
                .press(mine.form().with("name", "Hội chợ đã đổi"), "save")
                .sentTo(fair);

        Page late = pages.as(officer)
                .press(mine.form().with("name", "Hội chợ đổi muộn"), "save")
                .plain(200);
        assertThat(late.errors()).anyMatch(error -> error.contains("Người khác vừa sửa mục này"));
        assertThat(late.form().value("name")).isEqualTo("Hội chợ đổi muộn");
    }

    private Form form() {
        return pages.as(officer)
                .get("/promotions/new")
                .plain(200)
                .form()
                .with("kind", "FAIR")
                .with("name", "Hội chợ xuân")
                .with("venue", "Nhà văn hóa")
                .with("partner", "Sở Công Thương");
    }

    private String entered(Form form) {
        Page page = pages.as(officer).press(form, "save");
        assertThat(page.redirect()).as(page.text()).startsWith("/promotions/");
        return String.valueOf(page.redirect());
    }
}
