package vn.ocop.ui.preparation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** The commune receives the dossier with its samples and gives it a slip number. */
@Controller
@RequestMapping("/tasks/receiveDossier")
class ReceiveDossierController extends TaskPage<ReceiveDossierForm> {

    private final Preparations preparations;
    private final Dossiers dossiers;

    ReceiveDossierController(TaskDesk desk, Preparations preparations, Dossiers dossiers) {
        super("preparation/receiveDossier", desk);
        this.preparations = preparations;
        this.dossiers = dossiers;
    }

    @Override
    protected ReceiveDossierForm blank(OpenTask task) {
        return new ReceiveDossierForm(required(task), "", "");
    }

    private int required(OpenTask task) {
        return preparations.sheet(dossiers.get(task.dossier())).samples();
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("required", required(task));
    }

    @Override
    protected void complete(OpenTask task, ReceiveDossierForm form) {
        preparations.receiveDossier(
                task,
                new Samples(
                        form.samples() == null ? 0 : form.samples(),
                        Forms.blankToNull(form.lot()),
                        Forms.blankToNull(form.storage())));
    }

    /** To the receipt, which is printed while the producer waits. */
    @Override
    protected String after(OpenTask task, RedirectAttributes redirect) {
        super.after(task, redirect);
        return "/dossiers/" + task.dossier() + "/slips";
    }
}
