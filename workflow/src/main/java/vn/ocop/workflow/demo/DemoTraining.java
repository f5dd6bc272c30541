package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.training.AttendanceRow;
import vn.ocop.workflow.training.AttendanceRow.Column;
import vn.ocop.workflow.training.Attendances;
import vn.ocop.workflow.training.EventDetails;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.training.Trainings;
import vn.ocop.workflow.unionplan.PlanActivity;
import vn.ocop.workflow.unionplan.PlanCommune;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionplan.Plans;

/** What the Youth Union of the demonstration's commune and province planned, and the classes and events it held. */
@Component
@Profile("demo")
class DemoTraining {

    private static final String COMMUNE = "12025";
    private static final String PROVINCE = "33";
    private static final String TRAINING = "YS02";
    private static final String AWARENESS = "YS01";
    private static final long LOANS = 200_000_000;
    private static final int MEMBERS = 14;
    private static final int OLDEST = 1994;
    private static final int EVERY = 5;

    private final Cast cast;
    private final Plans plans;
    private final Trainings trainings;
    private final Participants participants;
    private final Attendances attendances;
    private final Clock clock;

    DemoTraining(
            Cast cast,
            Plans plans,
            Trainings trainings,
            Participants participants,
            Attendances attendances,
            Clock clock) {
        this.cast = cast;
        this.plans = plans;
        this.trainings = trainings;
        this.participants = participants;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** The province's plan names places as they were called; the commune's carries it out. */
    void plan() {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.withDayOfYear(1);
        List<PlanCommune> communes = Stream.of(
                        "xã Thắng Lợi, huyện Văn Giang",
                        "xã Phụng Công, huyện Văn Giang",
                        "xã Tống Phan, huyện Phù Cừ",
                        "xã Phú Thịnh, huyện Kim Động")
                .map(named -> named(named, today))
                .toList();
        long ofProvince = plans.record(
                        cast.actor(Role.UNION_OFFICER, PROVINCE),
                        PROVINCE,
                        content(
                                "Tỉnh đoàn Hưng Yên",
                                "156-KH/TĐTN-PT",
                                "Hỗ trợ 3 xã có sản phẩm thanh niên tham gia chương trình OCOP năm " + today.getYear(),
                                null,
                                communes,
                                List.of(
                                        target(Indicator.COMMUNES, null, 4),
                                        target(Indicator.CLASSES, TRAINING, 3),
                                        target(Indicator.PARTICIPANTS, null, 100),
                                        target(Indicator.CAPITAL, null, LOANS),
                                        target(Indicator.STARS_3, null, 4)),
                                first))
                .id();
        plans.record(
                cast.actor(Role.UNION_OFFICER, COMMUNE),
                COMMUNE,
                content(
                        "Đoàn xã Phụng Công",
                        "05-KH/ĐTN",
                        "Hỗ trợ sản phẩm OCOP của thanh niên năm " + today.getYear(),
                        ofProvince,
                        List.of(new PlanCommune(COMMUNE, null)),
                        List.of(
                                target(Indicator.CLASSES, null, 2),
                                target(Indicator.REACH, null, 1_500),
                                target(Indicator.CASES, null, 3)),
                        first));
    }

    private static PlanCommune named(String words, LocalDate day) {
        return new PlanCommune(
                PlaceFinder.of(Places.on(day))
                        .find(words)
                        .certain()
                        .orElseThrow()
                        .place()
                        .code(),
                words);
    }

    private static PlanTarget target(Indicator indicator, @Nullable String type, long value) {
        return new PlanTarget(indicator, type, value, null, null);
    }

    private static PlanContent content(
            String issuer,
            String number,
            String title,
            @Nullable Long parent,
            List<PlanCommune> communes,
            List<PlanTarget> targets,
            LocalDate first) {
        return new PlanContent(
                issuer,
                number,
                first.plusDays(14),
                title,
                first,
                first.plusYears(1).minusDays(1),
                parent,
                null,
                "Đồng hành với thanh niên khởi nghiệp từ sản vật của địa phương.",
                "Hỗ trợ đúng nhu cầu của chủ thể; có cán bộ theo dõi từng sản phẩm.",
                "Cán bộ Đoàn được phân công theo dõi, ghi kết quả trên hệ thống và báo cáo hằng tháng.",
                "Thường trực Đoàn cấp trên (b/c)\nCác chi đoàn\nLưu: VP",
                null,
                "Bí thư",
                communes,
                targets,
                List.of(
                        new PlanActivity("Tuyên truyền trên mạng xã hội", AWARENESS, "Các chi đoàn", "cả năm", null),
                        new PlanActivity("Mở lớp tập huấn", TRAINING, "Ban Phong trào", "quý II, quý IV", null),
                        new PlanActivity("Hỗ trợ vốn, vay vốn", "YS07", "Ban Phong trào", "cả năm", null)));
    }

    /** A class with its certificates, publicity, and an online class for which people sign up. */
    void hold() {
        LocalDate today = LocalDate.now(clock);
        Actor officer = cast.actor(Role.UNION_OFFICER, COMMUNE);
        long lesson = event(officer, COMMUNE, Kind.CLASS, TRAINING, "Tập huấn hồ sơ và bộ tiêu chí OCOP", today, 3);
        attendances.take(officer, lesson, list(), false);
        trainings.hold(officer, lesson, today.minusDays(3), "Ba hộ đăng ký tham gia chương trình.", null);
        participants.issueCertificates(officer, lesson);
        long posts = event(
                officer, COMMUNE, Kind.CAMPAIGN, AWARENESS, "Giới thiệu sản phẩm làng hoa trên mạng xã hội", today, 2);
        trainings.hold(officer, posts, today.minusDays(2), null, 1_850L);
        Actor ofProvince = cast.actor(Role.UNION_OFFICER, PROVINCE);
        long online =
                event(ofProvince, PROVINCE, Kind.ONLINE, TRAINING, "Livestream bán hàng cho chủ thể trẻ", today, -12);
        trainings.openSignUp(ofProvince, online, true);
    }

    private long event(
            Actor officer, String place, Kind kind, String type, String title, LocalDate today, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        boolean here = kind == Kind.CLASS;
        return trainings
                .plan(
                        officer,
                        place,
                        new EventDetails(
                                kind,
                                type,
                                title,
                                here ? "Bộ tiêu chí của bộ sản phẩm\nHồ sơ và minh chứng" : null,
                                day,
                                day,
                                here ? place : null,
                                null,
                                here ? "Nhà văn hóa xã" : null,
                                here ? Words.PARTNER : null,
                                null,
                                here ? 5_000_000L : null),
                        officer.id())
                .id();
    }

    private static List<AttendanceRow> list() {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int n = 0; n < MEMBERS; n++) {
            rows.add(new AttendanceRow(
                    n + 2,
                    Map.of(
                            Column.NAME,
                            "Đoàn viên " + (n + 1),
                            Column.BIRTH_YEAR,
                            String.valueOf(OLDEST + n),
                            Column.BRANCH,
                            "Chi đoàn thôn " + (1 + n % EVERY),
                            Column.ATTENDED,
                            n % EVERY == EVERY - 1 ? "" : "x"),
                    Set.of()));
        }
        return rows;
    }
}
