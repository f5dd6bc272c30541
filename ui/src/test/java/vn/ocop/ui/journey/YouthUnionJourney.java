package vn.ocop.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.ui.journey.Screen.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.figures.Indicator;
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
        YearMonth month = YearMonth.now();
        ReportId id = union("union-province").beginsReports("xã Phụng Công");
        Map<Indicator, Integer> before = figures(union().looksAtFigures(month)); // of the journeys before this one
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
        String report = words("report.title.MONTH", month.getMonthValue(), String.valueOf(month.getYear()));
        union().writes(report);
        union("union-leader").signs(report);

        UnionActor sent =
                union().opensReport(id).reads(words("report.state.SENT")).reads(PRODUCT);
        assertThat(figures(sent)).allSatisfy((indicator, value) -> assertThat(value - before.getOrDefault(indicator, 0))
                .as(indicator.name())
                .isEqualTo(indicator == Indicator.SUPPORT ? 5 : 1));

        union("union-province")
                .returns(report, "Bổ sung kiến nghị."); // and the month is open again for those who follow
        union().opensReport(id).reads(words("report.state.RETURNED"));
    }

    private static Map<Indicator, Integer> figures(UnionActor page) {
        return Stream.of(
                        Indicator.LEADS,
                        Indicator.LEADS_REGISTERED,
                        Indicator.CASES,
                        Indicator.PRODUCTS,
                        Indicator.SUPPORT,
                        Indicator.READY,
                        Indicator.HANDED_IN)
                .collect(Collectors.toMap(Function.identity(), page::figure));
    }
}
