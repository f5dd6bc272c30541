package vn.ocop.ui.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * A row of a member's sheet in the workbook: what is printed in it and cannot be changed, and what may be filled in.
 *
 * @param cells printed texts of the columns from the first
 * @param criterion key of the criterion whose note the row takes, or whose option it is; null for headings
 * @param option id of the option that the row ticks; null if it ticks none
 * @param remark the row takes the member's opinion on the whole
 */
record Line(List<String> cells, @Nullable String criterion, @Nullable String option, boolean remark) {

    static final int POINTS = 2;
    static final int TICK = 5;
    static final int NOTE = 6;

    /** Row of the column names, and the least an uploaded sheet has. */
    static final int HEAD = 6;

    boolean heads() {
        return option == null;
    }

    private static Line text(String... cells) {
        return new Line(List.of(cells), null, null, false);
    }

    /** All rows of a sheet, always the same for the same dossier, member and law. */
    static List<Line> of(
            Dossier dossier, ScoringSheet sheet, String member, @Nullable Marks self, @Nullable Marks advised) {
        List<Line> lines = new ArrayList<>();
        lines.add(text("PHIẾU CHẤM ĐIỂM SẢN PHẨM OCOP"));
        lines.add(text("Sản phẩm", dossier.product()));
        lines.add(text("Chủ thể", dossier.producer().name()));
        lines.add(text("Bộ sản phẩm", sheet.number() + ". " + sheet.name().vi()));
        lines.add(text("Người đánh giá", member));
        lines.add(text("Tạm tính", "", ""));
        lines.add(text("Mã", "Tiêu chí và mức điểm", "Điểm", "Chủ thể", "Tổ tư vấn", "Chọn (x)", "Ghi chú"));
        sheet.criteria().forEach(criterion -> {
            lines.add(new Line(
                    List.of(criterion.code(), criterion.name().vi(), String.valueOf(criterion.maximum())),
                    criterion.isLeaf() ? criterion.key() : null,
                    null,
                    false));
            criterion.options().forEach(option -> lines.add(option(criterion, option, self, advised)));
        });
        lines.add(new Line(List.of("", "Ý kiến của người đánh giá"), null, null, true));
        return lines;
    }

    private static Line option(Criterion criterion, Option option, @Nullable Marks self, @Nullable Marks advised) {
        String variant = option.variant() == null
                ? ""
                : Objects.requireNonNull(criterion.variants().get(option.variant()))
                                .vi() + ": ";
        return new Line(
                List.of(
                        "",
                        variant + option.label().vi(),
                        String.valueOf(option.points()),
                        chosen(self, criterion, option),
                        chosen(advised, criterion, option)),
                criterion.key(),
                option.id(),
                false);
    }

    private static String chosen(@Nullable Marks marks, Criterion criterion, Option option) {
        return marks != null
                        && marks.option(criterion.key())
                                .filter(option.id()::equals)
                                .isPresent()
                ? "•"
                : "";
    }
}
