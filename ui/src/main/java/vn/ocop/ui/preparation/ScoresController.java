package vn.ocop.ui.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;

/** The producer scores its own product criterion by criterion, and reads how many stars to expect. */
@Controller
@RequestMapping("/tasks/{step}/{task}/scores")
class ScoresController extends SectionPage<ScoresForm> {

    private final SheetDesk sheets;
    private final Expectation expectation;
    private final PaperList papers;

    ScoresController(SectionDesk desk, SheetDesk sheets, Expectation expectation, PaperList papers) {
        super(Section.SCORES, desk);
        this.sheets = sheets;
        this.expectation = expectation;
        this.papers = papers;
    }

    @Override
    ScoresForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        Marks marks = forms == null ? Marks.NONE : forms.marks();
        return new ScoresForm(Forms.options(marks), Forms.notes(marks));
    }

    /** The sheet is read as a table, not as a list of answers. */
    @Override
    List<Line> answers(Dossier dossier, @Nullable SelfAssessment forms) {
        return List.of();
    }

    @Override
    void show(Dossier dossier, ScoresForm form, Model model) {
        model.addAttribute("sheets", sheets);
        sheets.furnish(model, dossier, null, null);
        expectation.show(dossier, Forms.marks(form.option(), null), model);
        model.addAttribute("proofs", papers.byCriterion(dossier));
        model.addAttribute("own", true);
    }

    @Override
    Section save(OpenTask task, ScoresForm form) {
        return desk.sections().saveScores(task, Forms.marks(form.option(), form.note()));
    }
}
