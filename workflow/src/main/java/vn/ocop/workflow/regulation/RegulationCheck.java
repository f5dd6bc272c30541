package vn.ocop.workflow.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that must hold between the files of one decision; what holds within a sheet is {@link SheetCheck}'s. */
final class RegulationCheck {
    /** The results that the figures of the Union add up. */
    private static final Set<String> MONEY_OF_FIGURES = Set.of("amount", "turnover");

    private final Regulation regulation;
    private final RegulationFolder folder;
    private final List<String> all;

    private RegulationCheck(Regulation regulation, RegulationFolder folder, List<String> all) {
        this.regulation = regulation;
        this.folder = folder;
        this.all = all;
    }

    static void check(Regulation regulation, RegulationFolder folder, List<String> problems) {
        RegulationCheck check = new RegulationCheck(regulation, folder, problems);
        check.folder();
        check.sheets();
        check.lists();
        GuideCheck.check(regulation, check.in("guidance.yaml"));
    }

    /** What must hold in the frame before any sheet can be measured by it. */
    static void check(Frame frame, Problems here) {
        int sum = frame.parts().values().stream().mapToInt(Integer::intValue).sum();
        here.expect(
                sum == frame.maximum(),
                "parts",
                "các phần phải cộng đúng " + frame.maximum() + ", nhưng cộng được " + sum);
        int lower = -1;
        for (int i = 0; i < frame.bands().size(); i++) {
            Band band = frame.bands().get(i);
            here.expect(band.stars() == i + 1, "bands", "hạng thứ " + (i + 1) + " phải là " + (i + 1) + " sao");
            here.expect(
                    band.from() > lower && band.from() <= frame.maximum() && (i > 0 || band.from() == 0),
                    "hạng " + band.stars() + " sao",
                    "mức điểm phải bắt đầu từ 0 và tăng dần đến dưới " + frame.maximum() + ", nhưng là " + band.from());
            here.expect(
                    band.recognised() == (band.level() != null),
                    "hạng " + band.stars() + " sao",
                    "hạng được công nhận phải ghi cấp (level), hạng khác thì không");
            lower = band.from();
        }
    }

    private void folder() {
        Problems here = in("regulation.yaml");
        here.expect(
                regulation.key().equals(folder.key()),
                "key",
                "phải trùng tên thư mục \"" + folder.key() + "\", nhưng là \"" + regulation.key() + "\"");
        for (String decision : regulation.decisions()) {
            here.expect(folder.has(decision + ".dmn"), "decisions", "thiếu tệp bảng quyết định " + decision + ".dmn");
        }
    }

    private void sheets() {
        SortedSet<Integer> expected =
                new TreeSet<>(IntStream.rangeClosed(1, regulation.frame().productSets())
                        .boxed()
                        .toList());
        in("scoring-sheets")
                .expect(
                        regulation.sheets().keySet().equals(expected),
                        "",
                        "phải có phiếu của các bộ 1 đến " + expected.size() + ", nhưng có "
                                + regulation.sheets().keySet());
    }

    private void lists() {
        Problems documents = in("documents.yaml");
        SortedSet<Integer> every = new TreeSet<>(regulation.sheets().keySet());
        unique(documents, regulation.documents().stream().map(Document::id).toList());
        regulation
                .documents()
                .forEach(document -> refers(documents, "tài liệu " + document.id(), every, document.criteria()));
        Set<String> known = regulation.documents().stream().map(Document::id).collect(Collectors.toSet());
        regulation.annex().stream()
                .flatMap(item -> item.documents().stream())
                .filter(id -> !known.contains(id))
                .forEach(id -> in("annex.yaml").add(id, "phụ lục nói đến tài liệu không có trong documents.yaml"));
        Problems gates = in("gates.yaml");
        unique(gates, regulation.gates().stream().map(Gate::id).toList());
        regulation.gates().forEach(gate -> refers(gates, "điều kiện " + gate.id(), gate.sets(), gate.criteria()));
        Problems types = in("support-types.yaml");
        unique(types, regulation.supportTypes().stream().map(SupportType::id).toList());
        regulation.supportTypes().forEach(type -> results(types, type));
    }

    private static void results(Problems here, SupportType type) {
        unique(
                here,
                type.results().stream()
                        .map(field -> type.id() + " " + field.id())
                        .toList());
        here.expect(
                type.results().stream().anyMatch(ResultField::required),
                type.id(),
                "phải có ít nhất một kết quả bắt buộc ghi");
        for (ResultField field : type.results()) {
            String where = type.id() + " " + field.id();
            here.expect(
                    field.choices().isEmpty() != (field.kind() == ResultField.Kind.CHOICE),
                    where,
                    "chỉ loại CHOICE có choices, và phải có");
            here.expect(
                    field.least() == null || field.kind().counts(),
                    where,
                    "chỉ số lượng hoặc số tiền có mức nhỏ nhất (least)");
            here.expect(
                    !MONEY_OF_FIGURES.contains(field.id()) || field.kind() == ResultField.Kind.MONEY,
                    where,
                    "được cộng vào số liệu của Đoàn, phải là MONEY");
        }
    }

    private void refers(Problems here, String where, SortedSet<Integer> sets, List<String> criteria) {
        Set<Integer> unknown = new TreeSet<>(sets);
        unknown.removeAll(regulation.sheets().keySet());
        here.expect(unknown.isEmpty(), where, "nói đến các bộ không có: " + unknown);
        for (String key : criteria) {
            here.expect(
                    sets.stream()
                            .filter(regulation.sheets()::containsKey)
                            .anyMatch(
                                    set -> regulation.sheet(set).criterion(key).isPresent()),
                    where,
                    "nói đến tiêu chí \"" + key + "\", nhưng không phiếu nào của các bộ " + sets + " có tiêu chí ấy");
        }
    }

    private static void unique(Problems here, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> here.add(id, "id phải là duy nhất, nhưng bị lặp lại"));
    }

    private Problems in(String file) {
        return new Problems(folder.path(file), all);
    }
}
