package vn.ocop.ui.papers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.RatingExplained;

/** Dates, points and rules as official papers word them: Vietnamese, whoever prints. */
@Component
public class Words {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;
    private static final String BLANK = "…".repeat(8);
    private static final String GAP = "\u00a0".repeat(6);

    private final Days days;
    private final Texts texts;

    Words(Days days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    /** For example "Số: 12/TB-SNNMT"; with a gap while there is none. */
    public String number(Letterhead head) {
        return "Số: " + (head.number() == null ? GAP + "/" + head.symbol() : head.number());
    }

    /** The same as the Youth Union writes it, for example "Số: 07-BC/ĐTN". */
    public String numberOfUnion(Letterhead head) {
        return "Số: " + (head.number() == null ? GAP + "-" + head.symbol() : head.number());
    }

    /** For example "Hưng Yên, ngày 05 tháng 01 năm 2027"; with gaps while a draft. */
    public String dated(Letterhead head) {
        LocalDate on = head.issuedOn();
        return head.place() + ", "
                + (on == null ? "ngày" + GAP + "tháng" + GAP + "năm " + head.year() : days.inWords(on));
    }

    /** For example "ngày 21 tháng 11 năm 2026". */
    public String day(LocalDate date) {
        return days.inWords(date);
    }

    /** For example "21/11/2026", in tables. */
    public String date(LocalDate date) {
        return days.day(date);
    }

    public String minute(@Nullable Instant instant) {
        return days.minute(instant);
    }

    /** With comma and two decimals, for example "60,33". */
    public String points(BigDecimal points) {
        NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
        format.setMinimumFractionDigits(points.scale());
        return format.format(points);
    }

    /** A whole number, for example "1.250". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    /** Every member's total, for example "Bùi Văn Thắng 73; Đặng Thị Hạnh 71". */
    public String totals(Result result) {
        return result.sheets().stream()
                .map(sheet -> sheet.personName() + " " + sheet.total())
                .collect(Collectors.joining("; "));
    }

    public String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** The class with the reason the decision table gives, for example "3 sao – hạ xuống 3 sao vì …". */
    public String rank(RatingExplained why) {
        String rank = why.stars() > 0 ? why.stars() + " sao" : "không xếp hạng";
        String reason = texts.official("rule." + why.rule(), why.stars());
        return reason.startsWith(rank) ? reason : rank + " – " + reason;
    }

    /** Size of a file, for example "1,4 MB". */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
        format.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? format.format(Math.max(1, bytes / KILOBYTE)) + " KB"
                : format.format((double) bytes / MEGABYTE) + " MB";
    }

    /** For example "hợp tác xã". */
    public String organisation(ProducerDetails.OrganisationType type) {
        return texts.official("organisationType." + type);
    }

    /** As Mẫu 02 asks: "Nam" or "Nữ"; dots to be filled in by hand where it is not known. */
    public String gender(ProducerDetails.@Nullable Gender gender) {
        return gender == null ? BLANK : texts.official("gender." + gender);
    }

    /** What was filled in; dots to be filled in by hand where nothing was. */
    public String filled(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : text.strip();
    }

    /** How a council reaches a minimum, as the province has set it. */
    public String basis(String basis) {
        return texts.official("setting." + Setting.MINIMUM_BASIS.key() + "." + basis);
    }

    public String kind(Enum<?> registration) {
        return texts.official("kind." + registration);
    }

    /** For example "2,33 điểm (1/3 thành viên đạt)". */
    public String had(MissedMinimum missed, int members) {
        return points(missed.had().shown()) + " điểm (" + missed.reachedBy() + "/" + members + " thành viên đạt)";
    }
}
