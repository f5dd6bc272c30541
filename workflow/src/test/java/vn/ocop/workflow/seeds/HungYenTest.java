package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.unionplan.PlanResults;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionplan.UnionPlan;
import vn.ocop.workflow.unionreport.ReportContent;

/**
 * Tỉnh đoàn Hưng Yên, 2024: plan 156-KH/TĐTN-PT. The text speaks of three communes and names four places; one of the four
 * products, a washing liquid, matches no product set and is refused, so that three communes were supported.
 */
class HungYenTest extends SeedScenario {

    private static final String PROVINCE = "33";
    private static final LocalDate PLANNED = LocalDate.of(2024, 6, 21);
    private static final LocalDate DONE = LocalDate.of(2024, 9, 16);
    private static final String THANG_LOI = "xã Thắng Lợi, huyện Văn Giang";
    private static final String PHUNG_CONG = "xã Phụng Công, huyện Văn Giang";
    private static final String TONG_PHAN = "xã Tống Phan, huyện Phù Cừ";
    private static final String PHU_THINH = "xã Phú Thịnh, huyện Kim Động";

    @Test
    void thePlanTheFourPlacesAndTheReport() {
        List.of(THANG_LOI, PHUNG_CONG, TONG_PHAN, PHU_THINH).forEach(place -> settle(commune(place)));
        UnionPlan plan = plans.record(
                officer(PROVINCE),
                PROVINCE,
                plan(
                        "Ban Thường vụ Tỉnh đoàn Hưng Yên",
                        "156-KH/TĐTN-PT",
                        PLANNED,
                        "Hỗ trợ thanh niên tham gia Chương trình OCOP năm 2024 tại 3 xã",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        null,
                        List.of(named(THANG_LOI), named(PHUNG_CONG), named(TONG_PHAN), named(PHU_THINH)),
                        List.of(new PlanTarget(Indicator.COMMUNES, null, 3, null, "3 xã được hỗ trợ kỹ thuật, vốn")),
                        activity("Tuyên truyền trên mạng xã hội", "YS01"),
                        activity("Tập huấn cán bộ, đoàn viên về ý tưởng, khởi nghiệp", "YS02"),
                        activity("Hướng dẫn tham gia OCOP", "YS04"),
                        activity("Chuyển giao khoa học kỹ thuật", "YS06"),
                        activity("Hỗ trợ vốn", "YS07"),
                        activity("Quảng bá, tiêu thụ", "YS08"),
                        activity("Xây dựng thương hiệu, đăng ký nhãn mác", "YS09")));

        held(PROVINCE, Kind.CAMPAIGN, "YS01", "Giới thiệu sản phẩm trên mạng xã hội", DONE.minusDays(60), 0, 12_000L);
        held(PROVINCE, Kind.CLASS, "YS02", "Ý tưởng và khởi nghiệp", DONE.minusDays(30), 40, null);

        DossierId oranges =
                scouted(commune(THANG_LOI), THANG_LOI, "Cam đường canh", "Tổ hợp tác Cam Thắng Lợi", PLANNED);
        DossierId cakes = scouted(commune(PHUNG_CONG), PHUNG_CONG, "Bánh tẻ", "Cơ sở bánh tẻ Phụng Công", PLANNED);
        DossierId detergent = scouted(commune(TONG_PHAN), TONG_PHAN, "Nước giặt xả Lozzi", "Cơ sở Lozzi", PLANNED);
        DossierId mushrooms = scouted(commune(PHU_THINH), PHU_THINH, "Nấm sạch Việt Tú", "Cơ sở nấm Việt Tú", PLANNED);
        accept(oranges, 1);
        accept(cakes, 5);
        accept(mushrooms, 1);
        ideas.screenIdea(
                people.open(detergent, "screenIdea"),
                Screening.REFUSED,
                null,
                "Nước giặt không thuộc bộ sản phẩm nào của Chương trình.");
        for (DossierId product : List.of(oranges, cakes, mushrooms)) {
            assess(product, "Kỹ thuật, vốn, thị trường, nhãn hiệu", 3);
            carryOut(
                    product,
                    DONE,
                    Map.of(
                            "YS06", Map.of("technique", "Trồng sạch", "partner", "Trung tâm khuyến nông"),
                            "YS07", Map.of("amount", "50.000.000", "source", "Ngân hàng chính sách", "term", "24"),
                            "YS08", Map.of("event", "Tuần hàng OCOP", "turnover", "12.500.000"),
                            "YS09", Map.of("application", "4-2024-001", "status", "SUBMITTED")));
        }

        ReportContent report = report(PROVINCE, 2024);
        assertThat(report.figures().of(Indicator.COMMUNES)).isEqualTo(3);
        assertThat(report.figures().of(Indicator.PRODUCTS)).isEqualTo(3);
        assertThat(report.figures().of(Indicator.SUPPORT)).isEqualTo(12);
        assertThat(report.figures().of(Indicator.LEADS)).isEqualTo(4);
        assertThat(report.figures().of(Indicator.CAPITAL)).isEqualTo(150_000_000);
        assertThat(report.figures().of(Indicator.TURNOVER)).isEqualTo(37_500_000);
        assertThat(report.figures().of(Indicator.REACH)).isEqualTo(12_000);
        assertThat(report.figures().of(Indicator.PARTICIPANTS)).isEqualTo(40);
        assertThat(report.products())
                .filteredOn(product -> !product.types().isEmpty())
                .extracting(ReportContent.SupportedProduct::product)
                .containsExactlyInAnyOrder("Cam đường canh", "Bánh tẻ", "Nấm sạch Việt Tú");
        assertThat(report.products())
                .filteredOn(product -> product.stage().equals("REFUSED"))
                .singleElement()
                .satisfies(product -> assertThat(product.product()).isEqualTo("Nước giặt xả Lozzi"));
        assertThat(report.plan()).satisfies(counted -> assertThat(counted == null ? "" : counted.number())
                .isEqualTo("156-KH/TĐTN-PT"));

        PlanResults results = progress.of(officer(PROVINCE), plan.id(), PROVINCE);
        assertThat(results.places().listed()).isEqualTo(4);
        assertThat(results.places().differ()).isTrue(); // the text says 3
        assertThat(results.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.value()).isEqualTo(3))
                .satisfies(target -> assertThat(target.light()).isEqualTo(PlanResults.Light.REACHED));
        assertThat(people.waitsAt(detergent)).isEmpty();
        assertThat(dossiers.get(detergent).stage()).isEqualTo(Stage.REFUSED);
    }
}
