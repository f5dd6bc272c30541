package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ocop.processes.Role;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.unionreport.ReportContent;

/**
 * Thành đoàn Lai Châu, until 30/10/2022: publicity, ideas and skills; its product A Súa was given three stars by the
 * province under the decision of that time. The town is no more: it is divided between two wards.
 */
class LaiChauTest extends SeedScenario {

    private static final String PROVINCE = "12";
    private static final String WARD = "03388";
    private static final LocalDate RECOGNISED = LocalDate.of(2022, 10, 30);

    @Autowired
    private Certificates certificates;

    @Test
    void aResultUnderAnOlderLawIsCounted() {
        settle(WARD);
        held(WARD, Kind.CAMPAIGN, "YS01", "Giới thiệu Chương trình OCOP ở các chi đoàn", date(5, 12), 0, 850L);
        held(WARD, Kind.CLASS, "YS14", "Ý tưởng và kỹ năng khởi nghiệp", date(8, 20), 25, null);
        Certificate star = certificates.enterEarlier(
                people.actor(Role.AGENCY_OFFICER, PROVINCE),
                new Certificate.Particulars(
                        "Thuốc chữa bệnh gan A Súa",
                        "Cơ sở A Súa",
                        "phường Đoàn Kết, tỉnh Lai Châu",
                        18,
                        3,
                        Level.PROVINCE,
                        "UBND tỉnh Lai Châu",
                        "(không rõ số)",
                        RECOGNISED,
                        "Quyết định 1048/QĐ-TTg"),
                new Certificate.Background(WARD, true, "Bài thuốc gan của đồng bào."),
                RECOGNISED.plusYears(3));

        ReportContent ward = report(WARD, 2022);
        assertThat(ward.figures().of(Indicator.STARS_3)).isEqualTo(1);
        assertThat(ward.figures().of(Indicator.REACH)).isEqualTo(850);

        ReportContent province = report(PROVINCE, 2022);
        assertThat(province.figures().of(Indicator.STARS_3)).isEqualTo(1);
        assertThat(province.figures().of(Indicator.STARS_3, null, WARD)).isEqualTo(1);
        assertThat(province.figures().of(Indicator.CLASSES)).isEqualTo(1);
        assertThat(star.legalBasis()).isEqualTo("Quyết định 1048/QĐ-TTg");
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
