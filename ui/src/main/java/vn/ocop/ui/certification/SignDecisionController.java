package vn.ocop.ui.certification;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Signing;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Results;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.engine.OpenTask;

/** The chairman of the province or the minister signs the decision, or gives it back. */
@Controller
@RequestMapping("/tasks/signDecision")
class SignDecisionController extends TaskPage<SignDecisionForm> {

    private final Certifications certifications;
    private final Results results;
    private final Texts texts;

    SignDecisionController(TaskDesk desk, Certifications certifications, Results results, Texts texts) {
        super("certification/signDecision", desk);
        this.certifications = certifications;
        this.results = results;
        this.texts = texts;
    }

    @Override
    protected SignDecisionForm blank(OpenTask task) {
        return new SignDecisionForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Signing.class));
        results.show(task.dossier(), model);
        certifications.decisionOf(task.dossier()).ifPresent(found -> model.addAttribute("decision", found));
    }

    @Override
    protected void complete(OpenTask task, SignDecisionForm form) {
        certifications.signDecision(task, Objects.requireNonNull(form.signing()), Forms.blankToNull(form.reason()));
    }
}
