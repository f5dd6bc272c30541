package vn.ocop.ui.support;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.support.SupportCases;

/** The Union confirms with the producer that the product is ready for its dossier. */
@Controller
@RequestMapping("/tasks/confirmReadiness")
class ConfirmReadinessController extends TaskPage<ConfirmReadinessForm> {

    private final SupportCases support;
    private final SupportViews views;
    private final Dossiers dossiers;
    private final Texts texts;

    ConfirmReadinessController(
            TaskDesk desk, SupportCases support, SupportViews views, Dossiers dossiers, Texts texts) {
        super("support/confirmReadiness", desk);
        this.support = support;
        this.views = views;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @Override
    protected ConfirmReadinessForm blank(OpenTask task) {
        return new ConfirmReadinessForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Readiness.class));
        support.of(task.dossier())
                .ifPresent(found -> model.addAttribute("view", views.of(dossiers.get(task.dossier()), found, true)));
    }

    @Override
    protected void complete(OpenTask task, ConfirmReadinessForm form) {
        support.confirmReadiness(task, Objects.requireNonNull(form.readiness()), Forms.blankToNull(form.remark()));
    }
}
