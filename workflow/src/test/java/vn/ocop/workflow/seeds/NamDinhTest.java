package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.PlanResults;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionplan.UnionPlan;
import vn.ocop.workflow.unionreport.ReportContent;

/**
 * A district's Union in Nam Định, plan 2021–2025 that carries out the province's plan 09-KH/TĐTN-PT: publicity, incubation,
 * teams of young intellectuals, technology and digital change, product data; communes report and the level above sums up.
 * District and province are no more: the plan keeps its issuer's name and belongs to today's province.
 */
class NamDinhTest extends SeedScenario {

    private static final LocalDate DONE = LocalDate.of(2024, 5, 14);

    @Test
    void theDistrictsPlanAndTheCommunesReports() {
        Places places = Places.on(TestClock.BEGINNING);
        String province = places.mapOldProvince("Nam Định").orElseThrow().code();
        List<String> communes =
                places.communesOf(province).stream().limit(2).map(Place::code).toList();
        communes.forEach(this::settle);
        UnionPlan higher = plans.record(
                officer(province),
                province,
                plan(
                        "Ban Thường vụ Tỉnh đoàn Nam Định",
                        "09-KH/TĐTN-PT",
                        LocalDate.of(2022, 10, 31),
                        "Thanh niên tham gia Chương trình Mỗi xã một sản phẩm",
                        LocalDate.of(2022, 11, 1),
                        LocalDate.of(2025, 12, 31),
                        "Kế hoạch của Trung ương Đoàn thực hiện Quyết định 897/QĐ-TTg",
                        List.of(),
                        List.of()));
        PlanContent own = plan(
                "Ban Thường vụ Huyện đoàn",
                "01-KH/ĐTN",
                LocalDate.of(2022, 12, 5),
                "Thanh niên tham gia Chương trình OCOP giai đoạn 2021 – 2025",
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                List.of(),
                List.of(
                        new PlanTarget(Indicator.CLASSES, null, 4, null, null),
                        new PlanTarget(Indicator.SUPPORT, "YS11", 1, null, null)),
                activity("Tuyên truyền trong chi đoàn, trên Facebook", "YS01"),
                activity("Ươm mầm ý tưởng", "YS14"),
                activity("Tham quan, học tập", "YS15"),
                activity("Vay vốn", "YS07"),
                activity("Tư vấn việc làm", "YS19"),
                activity("Tôn vinh", "YS18"),
                activity("Đội trí thức trẻ tình nguyện", "YS16"),
                activity("Thiết kế mẫu mã, bao bì", "YS10"),
                activity("Thương mại điện tử, livestream", "YS12"),
                activity("Số hóa, truy xuất nguồn gốc, cơ sở dữ liệu sản phẩm", "YS11"),
                activity("Giúp lập hồ sơ", "YS04"));
        UnionPlan district = plans.record(officer(province), province, under(higher, own));

        String first = communes.get(0);
        String second = communes.get(1);
        held(first, Kind.CAMPAIGN, "YS01", "OCOP trên trang của Đoàn", DONE, 0, 4_300L);
        held(first, Kind.CONTEST, "YS14", "Hội thi ý tưởng khởi nghiệp", DONE, 18, null);
        held(second, Kind.CLASS, "YS02", "Quản lý sản xuất", DONE, 22, null);
        held(second, Kind.VISIT, "YS15", "Học tập mô hình", DONE, 12, null);
        held(province, Kind.HONOUR, "YS18", "Tôn vinh thanh niên làm kinh tế giỏi", DONE, 9, null);

        DossierId rice = scouted(first, "xã cũ của huyện", "Gạo nếp quê", "Tổ hợp tác Gạo nếp", DONE);
        accept(rice, 3);
        assess(rice, "Bao bì, truy xuất, bán hàng trên mạng", null);
        carryOut(
                rice,
                DONE,
                Map.of(
                        "YS10", Map.of("artwork", "Túi giấy 2 kg"),
                        "YS11", Map.of("code", "893-001", "link", "https://example.vn/truy-xuat/893-001"),
                        "YS12", Map.of("shop", "https://example.vn/gian-hang", "turnover", "6.400.000"),
                        "YS16", Map.of("team", "Tổ công nghệ số cộng đồng", "members", "6", "commune", first)));

        ReportContent ofFirst = report(first, 2024);
        assertThat(ofFirst.figures().of(Indicator.REACH)).isEqualTo(4_300);
        assertThat(ofFirst.figures().of(Indicator.SUPPORT)).isEqualTo(4);
        ReportContent ofSecond = report(second, 2024);
        assertThat(ofSecond.figures().of(Indicator.CLASSES)).isEqualTo(1);

        ReportContent all = report(province, 2024);
        for (Indicator indicator :
                List.of(Indicator.CLASSES, Indicator.AWARENESS, Indicator.SUPPORT, Indicator.TURNOVER)) {
            assertThat(all.figures().of(indicator))
                    .as(indicator.name())
                    .isEqualTo(
                            ofFirst.figures().of(indicator) + ofSecond.figures().of(indicator));
        }
        assertThat(all.figures().of(Indicator.EVENTS)).isEqualTo(3); // with the province's own

        PlanResults results = progress.of(officer(province), district.id(), province);
        assertThat(results.parent()).isNotNull();
        assertThat(results.targets()).extracting(PlanResults.Result::value).containsExactly(1L, 1L);
    }

    private static PlanContent under(UnionPlan parent, PlanContent own) {
        return new PlanContent(
                own.issuer(),
                own.number(),
                own.issuedOn(),
                own.title(),
                own.from(),
                own.until(),
                parent.id(),
                null,
                own.purpose(),
                own.requirements(),
                own.organisation(),
                own.recipients(),
                own.signer(),
                own.signerPosition(),
                own.communes(),
                own.targets(),
                own.activities());
    }
}
