package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody is left without guidance, nothing is explained twice or explained that does not exist. */
final class GuideCheck {
    private final Regulation regulation;
    private final Problems problems;

    private GuideCheck(Regulation regulation, Problems problems) {
        this.regulation = regulation;
        this.problems = problems;
    }

    static void check(Regulation regulation, Problems problems) {
        GuideCheck check = new GuideCheck(regulation, problems);
        check.criteria();
        check.documents();
    }

    private void criteria() {
        regulation.sheets().values().forEach(sheet -> sheet.leaves()
                .forEach(leaf -> one(
                        regulation.guide().criterion(sheet.number(), leaf.key()),
                        "bộ " + sheet.number() + ", tiêu chí " + leaf.key())));
        for (Guidance guidance : regulation.guide().criteria()) {
            Set<Integer> having = regulation.sheets().values().stream()
                    .filter(sheet ->
                            sheet.leaves().stream().anyMatch(leaf -> leaf.key().equals(guidance.of())))
                    .map(ScoringSheet::number)
                    .collect(Collectors.toSet());
            problems.expect(
                    !having.isEmpty() && having.containsAll(guidance.sets()),
                    "tiêu chí " + guidance.of(),
                    "nói đến tiêu chí để chấm điểm, nhưng "
                            + (guidance.sets().isEmpty() ? "không phiếu nào có" : "có phiếu không có")
                            + " tiêu chí ấy " + guidance.sets());
        }
    }

    private void documents() {
        List<String> producers = regulation.documents().stream()
                .filter(document -> document.stage() == Document.Stage.PRODUCER)
                .map(Document::id)
                .toList();
        producers.forEach(id -> one(regulation.guide().document(id), "tài liệu " + id));
        regulation
                .guide()
                .documents()
                .forEach(guidance -> problems.expect(
                        producers.contains(guidance.of()),
                        "tài liệu " + guidance.of(),
                        "chủ thể không phải nộp tài liệu có mã này"));
    }

    private void one(List<Guidance> found, String where) {
        problems.expect(found.size() == 1, where, "phải có đúng một hướng dẫn, nhưng có " + found.size());
    }
}
