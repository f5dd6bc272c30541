package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.Promotions.Sale;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.support.Assessment;
import vn.ocop.workflow.support.Blocker;
import vn.ocop.workflow.support.Blockers;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionreport.ReportContent;

/**
 * Thành đoàn Cần Thơ, 2024: guidance on dossiers and on the software, youth cooperatives, technology, capital, brand,
 * supermarkets and online shops, difficulties with papers removed; one producer with two products; a district's Union that
 * helped is the province's today. A district named as a place is no commune: the officer has to say which.
 */
class CanThoTest extends SeedScenario {

    private static final String PROVINCE = "92";
    private static final String TRUNG_THANH = "xã Trung Thạnh, huyện Cờ Đỏ";
    private static final String TRUONG_XUAN = "xã Trường Xuân, huyện Thới Lai";
    private static final String TRUONG_LONG = "xã Trường Long, huyện Phong Điền";
    private static final String BINH_THUY = "quận Bình Thủy";
    private static final String BINH_THUY_TODAY = "31168";
    private static final LocalDate DONE = LocalDate.of(2024, 8, 20);

    @Autowired
    private Blockers blockers;

    @Test
    void productsBlockersAndShops() {
        List<String> communes =
                List.of(commune(TRUNG_THANH), commune(TRUONG_XUAN), commune(TRUONG_LONG), BINH_THUY_TODAY);
        communes.forEach(this::settle);
        assertThat(PlaceFinder.of(Places.on(TestClock.BEGINNING))
                        .find(BINH_THUY)
                        .certain())
                .isEmpty();
        plans.record(
                officer(PROVINCE),
                PROVINCE,
                plan(
                        "Ban Thường vụ Thành đoàn Cần Thơ",
                        "12-KH/TĐTN-PT",
                        LocalDate.of(2024, 2, 1),
                        "Hỗ trợ thanh niên phát triển sản phẩm OCOP tại 3 xã",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        null,
                        List.of(named(TRUNG_THANH), named(TRUONG_XUAN), named(TRUONG_LONG)),
                        List.of(new PlanTarget(Indicator.COMMUNES, null, 3, null, null)),
                        activity("Hướng dẫn đăng ký, nộp hồ sơ trên phần mềm", "YS05"),
                        activity("Đưa sản phẩm vào siêu thị, cửa hàng, sàn thương mại điện tử", "YS12")));
        held(PROVINCE, Kind.CLASS, "YS05", "Nộp hồ sơ trên phần mềm OCOP", DONE, 30, null);

        DossierId syrup =
                scouted(commune(TRUNG_THANH), TRUNG_THANH, "Dâu tằm ngâm đường Tiến Râu", "Cơ sở Tiến Râu", DONE);
        DossierId jam = secondProduct(syrup, "Mứt dâu tằm Tiến Râu");
        DossierId fish = scouted(commune(TRUONG_XUAN), TRUONG_XUAN, "Mắm cá Bà Đầm", "Cơ sở Bà Đầm", DONE);
        DossierId fruit = scouted(commune(TRUONG_LONG), TRUONG_LONG, "Vú sữa Lò Rèn", "Tổ hợp tác Vú sữa", DONE);
        DossierId honey = scouted(BINH_THUY_TODAY, BINH_THUY, "Ong Nhà Trọng", "Cơ sở Ong Nhà Trọng", DONE);
        assertThat(dossiers.get(jam).producer().id())
                .isEqualTo(dossiers.get(syrup).producer().id());
        accept(syrup, 7);
        accept(jam, 7);
        accept(fish, 8);
        accept(fruit, 1);
        accept(honey, 4);

        for (DossierId product : List.of(syrup, jam, fish)) {
            assess(product, "Hồ sơ, nhãn hiệu", 3);
            carryOut(
                    product,
                    DONE,
                    Map.of(
                            "YS04", Map.of("parts", "Mẫu 01, Mẫu 02", "hours", "6"),
                            "YS05", Map.of("account", "Đã lập", "entry", "ENTERED"),
                            "YS09", Map.of("application", "4-2024-117", "status", "ACCEPTED")));
        }
        support.assessNeeds(
                people.open(fruit, "assessNeeds"),
                SupportNeed.REFER,
                new Assessment("Mô hình hợp tác xã", Set.of(), Set.of(), 3, "Xã chưa làm được"));
        support.answerReferral(
                people.open(fruit, "answerReferral"), ReferralAnswer.TAKEN, "Huyện đoàn Phong Điền trước đây đã giúp");
        carryOut(fruit, DONE, Map.of("YS13", Map.of("entity", "HTX thanh niên Trường Long", "members", "9")));

        Actor officer = officer(commune(TRUONG_XUAN));
        blockers.openBlocker(officer, fish, "D03", "Chưa có đăng ký kinh doanh", "Phòng Kinh tế xã");
        Blocker open = blockers.of(fish).get(0);
        blockers.resolveBlocker(officer, fish, open.id(), "Đã cấp đăng ký hộ kinh doanh");

        Promotion market = promotions.enter(
                officer(PROVINCE),
                PROVINCE,
                new Promotion.Details(
                        Promotion.Kind.SUPERMARKET, "Kệ hàng OCOP", "Siêu thị", null, null, null, DONE, null, null));
        Promotion shop = promotions.enter(
                officer(PROVINCE),
                PROVINCE,
                new Promotion.Details(
                        Promotion.Kind.ONLINE_SHOP,
                        "Gian hàng thanh niên",
                        null,
                        "https://example.vn/thanh-nien",
                        null,
                        null,
                        DONE,
                        null,
                        null));
        promotions.takeAlong(officer(PROVINCE), market.id(), syrup);
        promotions.takeAlong(officer(PROVINCE), shop.id(), jam);
        promotions.sell(officer(PROVINCE), market.id(), Map.of(syrup, new Sale(9_000_000L, null)));

        ReportContent report = report(PROVINCE, 2024);
        assertThat(report.figures().of(Indicator.COMMUNES)).isEqualTo(3);
        assertThat(report.figures().of(Indicator.PRODUCTS)).isEqualTo(4);
        assertThat(report.figures().of(Indicator.LEADS)).isEqualTo(5);
        assertThat(report.figures().of(Indicator.SUPPORT, "YS09", null)).isEqualTo(3);
        assertThat(report.figures().of(Indicator.SHOPS)).isEqualTo(2);
        assertThat(report.figures().of(Indicator.TURNOVER)).isEqualTo(9_000_000);
        assertThat(blockers.of(fish)).singleElement().satisfies(each -> assertThat(each.resolvedOn())
                .isNotNull());
    }

    private DossierId secondProduct(DossierId first, String product) {
        String commune = dossiers.get(first).commune();
        Actor officer = officer(commune);
        Lead lead = leads.scout(
                officer,
                new Lead.Sighting(
                        commune,
                        TRUNG_THANH,
                        product,
                        null,
                        "Cơ sở Tiến Râu",
                        "0900000000",
                        TestClock.BEGINNING,
                        Consent.Way.PAPER,
                        DONE));
        return leads.registerIdea(
                officer,
                lead.id(),
                dossiers.get(first).producer().id(),
                new Idea(product, "Sản phẩm thứ hai của cơ sở.", null, null),
                TestPeople.consent(TestClock.BEGINNING));
    }
}
