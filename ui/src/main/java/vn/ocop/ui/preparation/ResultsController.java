package vn.ocop.ui.preparation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.BusinessResults;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;

/** What became of the plan with which the product joined the programme. */
@Controller
@RequestMapping("/tasks/{step}/{task}/results")
class ResultsController extends SectionPage<ResultsForm> {

    ResultsController(SectionDesk desk) {
        super(Section.RESULTS, desk);
    }

    /** What the idea said of raw materials need not be typed again. */
    @Override
    ResultsForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        BusinessResults results = forms == null ? null : forms.results();
        return results == null
                ? new ResultsForm(Forms.orEmpty(dossier.idea().materials()), "", "", "", "", "")
                : new ResultsForm(
                        results.production(),
                        results.quality(),
                        results.market(),
                        results.outcome(),
                        money(results.turnover()),
                        money(results.profit()));
    }

    private String money(@Nullable Long million) {
        return million == null ? "" : desk.texts().shown(million);
    }

    @Override
    Section save(OpenTask task, ResultsForm form) {
        return desk.sections()
                .saveResults(
                        task,
                        new BusinessResults(
                                form.production().strip(),
                                form.quality().strip(),
                                form.market().strip(),
                                form.outcome().strip(),
                                number(form.turnover()),
                                number(form.profit())));
    }

    private static Long number(String typed) {
        return Long.valueOf(typed.replaceAll("[.,\\s]", ""));
    }
}
