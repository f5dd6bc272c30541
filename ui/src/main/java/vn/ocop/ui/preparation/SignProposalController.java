package vn.ocop.ui.preparation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** The commune's leader signs the proposal to the province, or gives it back. */
@Controller
@RequestMapping("/tasks/signProposal")
class SignProposalController extends TaskPage<SignProposalForm> {

    private final Preparations preparations;
    private final Texts texts;

    SignProposalController(TaskDesk desk, Preparations preparations, Texts texts) {
        super("preparation/signProposal", desk);
        this.preparations = preparations;
        this.texts = texts;
    }

    @Override
    protected SignProposalForm blank(OpenTask task) {
        return new SignProposalForm(null, "", "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Proposal.class));
        preparations.communeAssessment(task.dossier()).ifPresent(found -> model.addAttribute("commune", found));
    }

    @Override
    protected void complete(OpenTask task, SignProposalForm form) {
        preparations.signProposal(
                task,
                Objects.requireNonNull(form.proposal()),
                Forms.blankToNull(form.reason()),
                Forms.blankToNull(form.consultation()));
    }
}
