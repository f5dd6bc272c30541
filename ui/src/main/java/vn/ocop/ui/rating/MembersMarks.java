package vn.ocop.ui.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.ocop.ui.web.Problem;
import vn.ocop.ui.web.Problem.Fault;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.MarkProblem;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The members' ticks found in the sheet of the product set, and what is not found there. */
final class MembersMarks {

    private final ScoringSheet sheet;
    private final Map<String, Criterion> byCode = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private MembersMarks(ScoringSheet sheet) {
        this.sheet = sheet;
        sheet.leaves().forEach(leaf -> byCode.put(leaf.code(), leaf));
    }

    /** @throws Problem 422 that names each criterion and option the sheet does not have */
    static List<Marks> of(ScoringSheet sheet, RatingBody body) {
        MembersMarks found = new MembersMarks(sheet);
        List<Marks> members = new ArrayList<>();
        for (int n = 0; n < body.sheets().size(); n++) {
            members.add(found.member(n, body.sheets().get(n)));
        }
        if (!found.faults.isEmpty()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_ENTITY, Shown.first(found.faults));
        }
        return members;
    }

    private Marks member(int n, Map<String, String> ticked) {
        Map<String, Mark> byKey = new HashMap<>();
        ticked.forEach((code, option) -> Optional.ofNullable(byCode.get(code))
                .ifPresentOrElse(
                        leaf -> byKey.put(leaf.key(), Mark.of(option)),
                        () -> fault(n, code, "api.criterion.unknown", n + 1, Shown.name(code), sheet.number())));
        Marks marks = new Marks(byKey);
        sheet.check(marks).forEach(problem -> fault(n, problem, ticked));
        return marks;
    }

    private void fault(int n, MarkProblem problem, Map<String, String> ticked) {
        String code = sheet.criterion(problem.criterion()).orElseThrow().code();
        String option = Shown.name(ticked.getOrDefault(code, ""));
        switch (problem.kind()) {
            case UNKNOWN_CRITERION, UNKNOWN_OPTION -> fault(n, code, "api.option.unknown", n + 1, code, option);
            case MIXED_VARIANTS -> fault(n, code, "api.variants.mixed", n + 1, code, option);
        }
    }

    private void fault(int n, String code, String key, Object... args) {
        faults.add(new Fault(RatingBody.pointer(n, code), key, args));
    }
}
