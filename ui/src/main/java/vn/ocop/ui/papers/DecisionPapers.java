package vn.ocop.ui.papers;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Names;
import vn.ocop.workflow.certification.Announcements.Announcement;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.regulation.RatingExplained;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What is printed on the papers around a decision. */
@Component
class DecisionPapers {

    private final Regulations regulations;
    private final Evaluations evaluations;
    private final Letterheads heads;
    private final Names names;

    DecisionPapers(Regulations regulations, Evaluations evaluations, Letterheads heads, Names names) {
        this.regulations = regulations;
        this.evaluations = evaluations;
        this.heads = heads;
        this.names = names;
    }

    /** Tờ trình: the agency asks the chairman or minister to decide. Its own number is given outside the system. */
    Paper submission(Announcement announced) {
        Map<String, Object> values = about(announced);
        values.put("head", heads.agency(announced.dossier(), "TTr", null));
        return new Paper("submission", "to-trinh-" + announced.dossier().id(), values);
    }

    /** Thông báo kết quả (Đ7.3g); the number of a recognition is the decision's and not the notice's. */
    Paper notice(Announcement announced) {
        Map<String, Object> values = about(announced);
        values.put(
                "head", heads.agency(announced.dossier(), "TB", announced.recognised() ? null : announced.decision()));
        return new Paper("notice", "thong-bao-ket-qua-" + announced.dossier().id(), values);
    }

    private Map<String, Object> about(Announcement announced) {
        Dossier dossier = announced.dossier();
        Regulation regulation = regulations.byKey(dossier.regulation());
        Map<String, Object> values = new HashMap<>();
        values.put("dossier", dossier);
        values.put("commune", names.commune(dossier.commune()));
        values.put("address", names.address(dossier.commune()));
        values.put("regulation", regulation);
        values.put("sheet", regulation.sheet(dossier.requireProductSet()));
        values.put("decision", announced.decision());
        values.put("recognised", announced.recognised());
        values.put("decider", heads.decider(dossier, dossier.level()));
        Result last = evaluations.confirmed(dossier).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        RatingExplained why = last.explained();
        values.put("council", heads.councilName(dossier, last.evaluation().level()));
        values.put("evaluation", last.evaluation());
        values.put("why", why);
        values.put("missed", last.rating().missedFor(Math.max(why.band().stars(), next(why))));
        values.put("members", last.rating().totals().size());
        return values;
    }

    private static int next(RatingExplained why) {
        Integer next = why.nextStar();
        return next == null ? 0 : next;
    }
}
