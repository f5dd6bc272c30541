package vn.ocop.ui.evaluation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Packages;

/** The advisory group visits the site and writes the minutes. */
@Controller
@RequestMapping("/tasks/surveySite")
class SurveySiteController extends TaskPage<SurveySiteForm> {

    private final Packages packages;
    private final Days days;

    SurveySiteController(TaskDesk desk, Packages packages, Days days) {
        super("evaluation/surveySite", desk);
        this.packages = packages;
        this.days = days;
    }

    @Override
    protected SurveySiteForm blank(OpenTask task) {
        return new SurveySiteForm(days.today(), "");
    }

    @Override
    protected void complete(OpenTask task, SurveySiteForm form) {
        packages.surveySite(task, Objects.requireNonNull(form.surveyedOn()), form.minutes());
    }
}
