package vn.ocop.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.regulation.ResultField;
import vn.ocop.workflow.regulation.SupportType;

/** What came of the Youth Union's support in the demonstration, as an officer types it. */
public final class SupportResults {

    /** Kinds of support of which each product gets one beside the guidance on its dossier. */
    static final List<String> TYPES = List.of("YS09", "YS07", "YS12", "YS11", "YS08", "YS06");

    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("YS04.parts", "Phiếu đăng ký, tự chấm điểm, chuẩn bị minh chứng an toàn thực phẩm."),
            Map.entry("YS04.hours", "6"),
            Map.entry("YS06.technique", "Sấy lạnh, đóng gói hút chân không"),
            Map.entry("YS06.partner", "Trung tâm Ứng dụng khoa học công nghệ tỉnh"),
            Map.entry("YS07.amount", "50.000.000"),
            Map.entry("YS07.source", "Ngân hàng Chính sách xã hội, qua tổ tiết kiệm của Đoàn"),
            Map.entry("YS07.term", "24"),
            Map.entry("YS08.event", "Phiên chợ nông sản sạch của tuổi trẻ"),
            Map.entry("YS08.turnover", "8.600.000"),
            Map.entry("YS09.application", "4-2026-01234"),
            Map.entry("YS11.code", "TX-2026-0117"),
            Map.entry("YS12.turnover", "12.500.000"));

    private static final int SOME = 10;
    private static final String MONEY = "5.000.000";
    private static final String ADDRESS = "https://gianhang.example/";

    private SupportResults() {}

    /** The second kind of support a product gets. */
    static String typeFor(Dossier dossier) {
        return TYPES.get(Math.floorMod(dossier.product().hashCode(), TYPES.size()));
    }

    /** By id of the type's field. */
    public static Map<String, String> of(SupportType type, Dossier dossier, LocalDate today) {
        return type.results().stream()
                .collect(Collectors.toMap(
                        ResultField::id,
                        field -> TYPED.getOrDefault(type.id() + "." + field.id(), plain(field, dossier, today))));
    }

    private static String plain(ResultField field, Dossier dossier, LocalDate today) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Words.DONE_AS_PLANNED;
            case WHOLE -> Integer.toString(SOME);
            case MONEY -> MONEY;
            case DATE -> today.toString();
            case URL -> ADDRESS + dossier.id();
            case CHOICE -> field.choices().get(0).id();
            case PLACE -> dossier.commune();
        };
    }
}
