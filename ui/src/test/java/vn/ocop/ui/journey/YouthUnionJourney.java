package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;

/**
 * What an officer of the Youth Union does for a product, from the day it is seen: scouted, registered, supported in four
 * ways with evidence, referred upward, its dossier handed in with consent; and the month's report that tells it all.
 */
class YouthUnionJourney extends Journey {

    private static final String PRODUCT = "Mật ong vườn nhãn";
    private static final String PRODUCER = "Hộ nuôi ong Vườn Nhãn";
    private static final String CONSENTING = "Phạm Thị Nhãn";
    private static final int HONEY = 4;

    @Test
    void fromAScoutedProductToTheReport() {
        ReportId id = union("union-province").beginsReports("xã Phụng Công");
        DossierId dossier = union().scouts(PRODUCT, CONSENTING).registersLead(PRODUCER, CONSENTING);
        company.walk(dossier, Story.straight(HONEY, 3, 60).stoppingAt("assessNeeds"));

        union().assesses(PRODUCT, SupportNeed.SUPPORT, "Hồ sơ, vốn, nhãn hiệu, bán hàng trên mạng");
        union().plans(PRODUCT, List.of("YS04", "YS07", "YS09", "YS12"));
        union().proves(PRODUCT, Attachments.pdf("bien-ban.pdf"));
        for (int n = 0; n < 4; n++) {
            union().carriesOut(PRODUCT, "Đã làm xong");
        }
        union().confirms(PRODUCT, Readiness.READY);

        union().asksForMore(PRODUCT, "Cần máy hạ thủy phần");
        union().refers(PRODUCT, "Vượt khả năng của xã");
        union("union-province").answers(PRODUCT, ReferralAnswer.TAKEN, "Tỉnh đoàn giúp vay vốn");
        union("union-province").plans(PRODUCT, List.of("YS06"));
        union("union-province").carriesOut(PRODUCT, "Đã chuyển giao");
        union("union-province").confirms(PRODUCT, Readiness.READY);
        union().preparesFor(PRODUCT, marks(HONEY, 3, 62));
        company.walk(dossier, Story.straight(HONEY, 3, 60).stoppingAt("checkComponents"));

        company.endPeriod(id);
        YearMonth month = YearMonth.now();
        String report = words("report.title.MONTH", month.getMonthValue(), String.valueOf(month.getYear()));
        union().writes(report);
        union("union-leader").signs(report);
        union("union-province").accepts(report);

        union().opensReport(id)
                .reads(words("report.state.ACCEPTED"))
                .reads(PRODUCT)
                .figure("LEADS", "1")
                .figure("LEADS_REGISTERED", "1")
                .figure("PRODUCTS", "1")
                .figure("SUPPORT", "5")
                .figure("READY", "1")
                .figure("HANDED_IN", "1");
    }
}
