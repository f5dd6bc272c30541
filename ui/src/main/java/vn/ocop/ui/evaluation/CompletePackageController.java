package vn.ocop.ui.evaluation;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Requests;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Packages;

/** The commune completes the package with the producer. */
@Controller
@RequestMapping("/tasks/completePackage")
class CompletePackageController extends TaskPage<CompletePackageForm> {

    private final Packages packages;
    private final Requests requests;

    CompletePackageController(TaskDesk desk, Packages packages, Requests requests) {
        super("evaluation/completePackage", desk);
        this.packages = packages;
        this.requests = requests;
    }

    @Override
    protected CompletePackageForm blank(OpenTask task) {
        return new CompletePackageForm(Map.of(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        requests.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, CompletePackageForm form) {
        packages.completePackage(task, Requests.answers(form.item()), Forms.orEmpty(form.answer()));
    }
}
