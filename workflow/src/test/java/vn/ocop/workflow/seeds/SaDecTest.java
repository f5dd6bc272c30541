package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.Promotions.Sale;
import vn.ocop.workflow.support.Assessment;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.unionreport.ReportContent;

/**
 * Thành đoàn Sa Đéc, Đồng Tháp, 2023: classes up to the evaluation procedure, courses of the centre online, a youth
 * cooperative, a tourism video with a university, and referral to the level above. Both communes of the text are one ward
 * today, and the level above is the province's Union.
 */
class SaDecTest extends SeedScenario {

    private static final String WARD = "29905";
    private static final String PROVINCE = "82";
    private static final String TAY = "xã Tân Quy Tây, thành phố Sa Đéc";
    private static final String DONG = "phường Tân Quy Đông, thành phố Sa Đéc";
    private static final LocalDate DONE = LocalDate.of(2023, 10, 5);
    private static final int TOURISM = 26;

    @Test
    void classesCooperativeTourismAndReferral() {
        settle(WARD);
        assertThat(List.of(commune(TAY), commune(DONG))).containsOnly(WARD);

        for (String topic : List.of(
                "Chương trình OCOP",
                "Bộ tiêu chí",
                "Quy trình đánh giá, phân hạng",
                "Chuỗi giá trị",
                "Xây dựng thương hiệu",
                "Truy xuất nguồn gốc",
                "Chính sách khởi nghiệp")) {
            held(WARD, Kind.CLASS, "YS02", topic, DONE.minusDays(90), 20, null);
        }
        held(WARD, Kind.ONLINE, "YS02", "Lớp trực tuyến của Trung ương Đoàn", DONE.minusDays(60), 35, null);

        DossierId wine = scouted(WARD, TAY, "Sa Đéc Tửu", "HTX Nông nghiệp Tân Tây", DONE.minusDays(120));
        DossierId park = scouted(WARD, DONG, "Happy Land Hùng Thy", "Happy Land Hùng Thy", DONE.minusDays(110));
        DossierId homestay =
                scouted(WARD, DONG, "Flower & Frog Homestay Hùng Trang", "Homestay Hùng Trang", DONE.minusDays(100));
        accept(wine, 14);
        accept(park, TOURISM);
        accept(homestay, TOURISM);

        assess(wine, "Kỹ thuật chưng cất, vốn, thành lập tổ hợp tác", 3);
        carryOut(
                wine,
                DONE,
                Map.of(
                        "YS06", Map.of("technique", "Chưng cất", "partner", "Trạm khuyến nông"),
                        "YS07", Map.of("amount", "100,000,000", "source", "Quỹ khởi nghiệp", "term", "36"),
                        "YS13", Map.of("entity", "Tổ hợp tác thanh niên Tân Tây", "members", "7")));
        assess(park, "Quảng bá, liên kết tour", 3);
        carryOut(
                park,
                DONE,
                Map.of("YS17", Map.of("video", "https://example.vn/happy-land", "route", "Làng hoa Sa Đéc")));

        support.assessNeeds(
                people.open(homestay, "assessNeeds"),
                SupportNeed.REFER,
                new Assessment("Vốn lớn hơn khả năng của phường", Set.of(), Set.of(), 3, "Cần nguồn của cấp trên"));
        support.answerReferral(people.open(homestay, "answerReferral"), ReferralAnswer.TAKEN, "Tỉnh đoàn nhận hỗ trợ");
        assertThat(people.open(homestay, "planSupport").actor().offices())
                .anyMatch(office -> office.unit().equals(UnitId.union(PROVINCE)));
        carryOut(
                homestay,
                DONE,
                Map.of("YS07", Map.of("amount", "200 000 000", "source", "Ngân hàng chính sách", "term", "60")));

        Promotion fair = promotions.enter(
                officer(WARD),
                WARD,
                new Promotion.Details(
                        Promotion.Kind.FAIR, "Hội chợ OCOP Đồng Tháp", "Sa Đéc", null, null, null, DONE, null, null));
        promotions.takeAlong(officer(WARD), fair.id(), wine);
        promotions.sell(officer(WARD), fair.id(), Map.of(wine, new Sale(18_000_000L, null)));

        ReportContent report = report(WARD, 2023);
        assertThat(report.figures().of(Indicator.CLASSES)).isEqualTo(8);
        assertThat(report.figures().of(Indicator.PARTICIPANTS)).isEqualTo(7 * 20 + 35);
        assertThat(report.figures().of(Indicator.PRODUCTS)).isEqualTo(3);
        assertThat(report.figures().of(Indicator.COMMUNES)).isEqualTo(1);
        assertThat(report.figures().of(Indicator.CAPITAL)).isEqualTo(300_000_000);
        assertThat(report.figures().of(Indicator.SUPPORT, "YS13", null)).isEqualTo(1);
        assertThat(report.figures().of(Indicator.TURNOVER)).isEqualTo(18_000_000);
        assertThat(support.of(homestay).orElseThrow().targetStars()).isEqualTo(3);
        assertThat(report(PROVINCE, 2023).figures().of(Indicator.PRODUCTS)).isEqualTo(3);
    }
}
