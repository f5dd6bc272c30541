package vn.ocop.ui.evaluation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Packages;

/** The agency of province or centre receives the package. */
@Controller
@RequestMapping("/tasks/receivePackage")
class ReceivePackageController extends TaskPage<ReceivePackageForm> {

    private final Packages packages;

    ReceivePackageController(TaskDesk desk, Packages packages) {
        super("evaluation/receivePackage", desk);
        this.packages = packages;
    }

    @Override
    protected ReceivePackageForm blank(OpenTask task) {
        return new ReceivePackageForm(null);
    }

    @Override
    protected void complete(OpenTask task, ReceivePackageForm form) {
        packages.receivePackage(task);
    }
}
