package vn.ocop.workflow.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that must hold within one scoring sheet. */
final class SheetCheck {
    private final Frame frame;
    private final ScoringSheet sheet;
    private final Problems problems;

    private SheetCheck(Frame frame, ScoringSheet sheet, Problems problems) {
        this.frame = frame;
        this.sheet = sheet;
        this.problems = problems;
    }

    static void check(Frame frame, ScoringSheet sheet, Problems problems) {
        new SheetCheck(frame, sheet, problems).run();
    }

    private void run() {
        Map<String, Integer> parts = sheet.parts().stream()
                .collect(Collectors.toMap(Part::letter, Part::maximum, Integer::sum, TreeMap::new));
        problems.expect(
                parts.equals(new TreeMap<>(frame.parts())) && sheet.parts().size() == parts.size(),
                set(),
                "các phần phải có điểm tối đa " + new TreeMap<>(frame.parts()) + ", nhưng là " + parts);
        problems.expect(
                sheet.maximum() == frame.maximum(),
                set(),
                "tổng điểm tối đa phải là " + frame.maximum() + ", nhưng là " + sheet.maximum());
        sheet.parts().forEach(part -> sums(set() + ", phần " + part.letter(), part.maximum(), part.criteria()));
        sheet.criteria().forEach(this::criterion);
        unique("mã tiêu chí (code)", sheet.criteria().map(Criterion::code).toList());
        unique("khóa tiêu chí (key)", sheet.criteria().map(Criterion::key).toList());
        unique(
                "mã lựa chọn (id)",
                sheet.criteria()
                        .flatMap(criterion -> criterion.options().stream())
                        .map(Option::id)
                        .toList());
        List<Set<String>> letters = sheet.criteria()
                .map(criterion -> criterion.variants().keySet())
                .filter(variants -> !variants.isEmpty())
                .distinct()
                .toList();
        problems.expect(
                letters.size() <= 1,
                set(),
                "mọi tiêu chí có phương án phải có cùng các phương án, nhưng có " + letters);
    }

    private void criterion(Criterion criterion) {
        String where = where(criterion);
        problems.expect(
                criterion.minimumPoints().keySet().containsAll(criterion.minimumMayNotApply()),
                where,
                "minimumMayNotApply chỉ nêu các hạng sao có mức tối thiểu, nhưng là " + criterion.minimumMayNotApply());
        problems.expect(
                criterion.criteria().isEmpty() != criterion.options().isEmpty(),
                where,
                "phải có hoặc tiêu chí con hoặc lựa chọn, không cả hai, không thiếu cả hai");
        if (!criterion.criteria().isEmpty()) {
            sums(where, criterion.maximum(), criterion.criteria());
        }
        if (!criterion.options().isEmpty()) {
            options(where, criterion);
        }
        minimums(where, criterion);
        Criterion.AppliesWhen condition = criterion.appliesWhen();
        if (condition != null) {
            problems.expect(
                    !condition.criterion().equals(criterion.key())
                            && sheet.criterion(condition.criterion())
                                    .filter(Criterion::isLeaf)
                                    .isPresent(),
                    where,
                    "chỉ áp dụng theo tiêu chí \"" + condition.criterion()
                            + "\", nhưng phiếu không có tiêu chí khác như vậy để chấm điểm");
        }
    }

    private void sums(String where, int maximum, List<Criterion> children) {
        int sum = children.stream().mapToInt(Criterion::maximum).sum();
        problems.expect(
                sum == maximum,
                where,
                "các tiêu chí con phải cộng đúng " + maximum + " điểm tối đa, nhưng cộng được " + sum);
    }

    private void options(String where, Criterion criterion) {
        Set<String> letters = criterion.options().stream()
                .map(option -> String.valueOf(option.variant()))
                .collect(Collectors.toSet());
        Set<String> declared = criterion.variants().isEmpty()
                ? Set.of("null")
                : criterion.variants().keySet();
        if (!letters.equals(declared)) {
            problems.add(
                    where,
                    "các lựa chọn phải thuộc đúng các phương án "
                            + criterion.variants().keySet() + ", nhưng thuộc " + letters);
            return;
        }
        for (Option option : criterion.options()) {
            problems.expect(
                    option.points() >= 0 && option.points() <= criterion.maximum(),
                    where,
                    "lựa chọn " + option.id() + " phải có từ 0 đến " + criterion.maximum() + " điểm, nhưng có "
                            + option.points());
        }
        for (String letter : declared) {
            int best = criterion.optionsOf(variant(criterion, letter)).stream()
                    .mapToInt(Option::points)
                    .max()
                    .orElse(0);
            problems.expect(
                    best == criterion.maximum(),
                    where,
                    "lựa chọn cao nhất phải bằng điểm tối đa " + criterion.maximum() + ", nhưng là " + best);
        }
    }

    private void minimums(String where, Criterion criterion) {
        int lower = 0;
        for (Map.Entry<Integer, Integer> minimum : criterion.minimumPoints().entrySet()) {
            int stars = minimum.getKey();
            int needed = minimum.getValue();
            problems.expect(
                    frame.recognisedStars().contains(stars),
                    where,
                    "mức tối thiểu chỉ dành cho " + frame.recognisedStars() + " sao, nhưng ghi " + stars + " sao");
            for (String letter : criterion.variants().isEmpty()
                    ? Set.of("")
                    : criterion.variants().keySet()) {
                problems.expect(
                        criterion.optionsOf(variant(criterion, letter)).stream()
                                .anyMatch(option -> option.points() == needed),
                        where,
                        "mức tối thiểu " + needed + " điểm cho " + stars
                                + " sao phải là điểm của một lựa chọn, nhưng không có lựa chọn nào như vậy");
            }
            problems.expect(
                    needed >= lower,
                    where,
                    "mức tối thiểu cho " + stars + " sao không được thấp hơn mức của hạng dưới (" + lower
                            + "), nhưng là " + needed);
            lower = needed;
        }
    }

    private static @Nullable String variant(Criterion criterion, String letter) {
        return criterion.variants().isEmpty() ? null : letter;
    }

    private void unique(String what, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream()
                .filter(value -> !seen.add(value))
                .distinct()
                .forEach(value -> problems.add(set(), what + " \"" + value + "\" phải là duy nhất, nhưng bị lặp lại"));
    }

    private String set() {
        return "bộ " + sheet.number() + " \"" + sheet.name().vi() + "\"";
    }

    private String where(Criterion criterion) {
        return set() + ", tiêu chí " + criterion.code() + " \""
                + criterion.name().vi() + "\"";
    }
}
