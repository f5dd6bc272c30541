package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.Promotions;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.scouting.Leads;

/** What the Youth Union of the demonstration's commune and province scouted, and where it brought products. */
@Component
@Profile("demo")
class DemoOutreach {

    private static final String COMMUNE = "12025";
    private static final String PROVINCE = "33";
    private static final long SOLD = 4_350_000;

    private final Cast cast;
    private final Leads leads;
    private final Promotions promotions;
    private final Dossiers dossiers;
    private final Clock clock;

    DemoOutreach(Cast cast, Leads leads, Promotions promotions, Dossiers dossiers, Clock clock) {
        this.cast = cast;
        this.leads = leads;
        this.promotions = promotions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** One product became an idea, one came to nothing, the others are still open. */
    void scout() {
        Actor officer = cast.actor(Role.UNION_OFFICER, COMMUNE);
        Actor ofProvince = cast.actor(Role.UNION_OFFICER, PROVINCE);
        LocalDate today = LocalDate.now(clock);
        String here = "xã Phụng Công, huyện Văn Giang";
        Lead wine = note(officer, here, "Siro hoa hồng", "Bà Đỗ Thị Ngát", today.minusDays(20));
        leads.registerIdea(
                officer,
                wine.id(),
                Cast.details(COMMUNE, "Hộ kinh doanh Hoa Ngát", "Đỗ Thị Ngát"),
                new Idea(
                        "Siro hoa hồng Phụng Công",
                        "Cánh hoa hồng cổ ngâm đường; đóng chai thủy tinh.",
                        Words.IDEA_MATERIALS,
                        Words.IDEA_STORY),
                new Consent.Given("Đỗ Thị Ngát", today, Words.CONSENT));
        Lead pots = note(officer, here, "Chậu cây từ xơ dừa", "Anh Lê Văn Tạo", today.minusDays(33));
        leads.close(officer, pots.id(), "Xơ dừa mua từ nơi khác, hộ chưa sản xuất thường xuyên.");
        note(officer, here, "Trà hoa cúc chi sao tay", "Chị Phạm Thị Hòa", today.minusDays(6));
        Lead honey =
                note(ofProvince, "xã Thắng Lợi, huyện Văn Giang", "Mứt vỏ cam", "Chị Vũ Thị Lụa", today.minusDays(12));
        leads.handOver(ofProvince, honey.id());
    }

    private Lead note(Actor officer, String place, String product, String contact, LocalDate seen) {
        String commune = PlaceFinder.of(Places.on(seen))
                .find(place)
                .certain()
                .orElseThrow()
                .place()
                .code();
        return leads.scout(
                officer,
                new Lead.Sighting(
                        commune,
                        place,
                        product,
                        "Làm tại nhà, bán ở chợ và trên mạng; bao bì còn đơn giản.",
                        contact,
                        "0900 000 000",
                        seen,
                        Consent.Way.PAPER,
                        seen));
    }

    /** A fair of the commune with what was sold, a shop of the province that goes on. */
    void promote() {
        LocalDate today = LocalDate.now(clock);
        Actor officer = cast.actor(Role.UNION_OFFICER, COMMUNE);
        Promotion fair = promotions.enter(
                officer,
                COMMUNE,
                new Promotion.Details(
                        Promotion.Kind.FAIR,
                        "Phiên chợ nông sản thanh niên làng hoa",
                        "Sân vận động xã Phụng Công",
                        null,
                        Words.PARTNER,
                        8_000_000L,
                        today.minusDays(24),
                        today.minusDays(22),
                        null));
        DossierId first = takeAlong(officer, fair, null);
        promotions.sell(officer, fair.id(), Map.of(first, new Promotions.Sale(SOLD, "Bán hết trong ngày đầu")));
        Actor ofProvince = cast.actor(Role.UNION_OFFICER, PROVINCE);
        Promotion shop = promotions.enter(
                ofProvince,
                PROVINCE,
                new Promotion.Details(
                        Promotion.Kind.ONLINE_SHOP,
                        "Gian hàng thanh niên Hưng Yên",
                        null,
                        "https://gian-hang.example.vn/thanh-nien-hung-yen",
                        null,
                        null,
                        today.minusDays(60),
                        null,
                        null));
        takeAlong(ofProvince, shop, Stage.RECOGNISED);
    }

    /** Whatever the officer sees at this stage, or at any. */
    private DossierId takeAlong(Actor officer, Promotion promotion, @Nullable Stage stage) {
        List<DossierId> taken = dossiers.page(officer, "", stage, 0).stream()
                .filter(dossier -> promotions.takes(promotion, dossier))
                .map(Dossier::id)
                .toList();
        taken.forEach(dossier -> promotions.takeAlong(officer, promotion.id(), dossier));
        return taken.get(0);
    }
}
