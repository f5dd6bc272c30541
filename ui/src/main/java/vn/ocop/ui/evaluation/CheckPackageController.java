package vn.ocop.ui.evaluation;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.Wanteds;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Packages;

/** The agency checks components and content of the package. */
@Controller
@RequestMapping("/tasks/checkPackage")
class CheckPackageController extends TaskPage<CheckPackageForm> {

    private final Packages packages;
    private final LastWord lastWord;
    private final Wanteds wanteds;
    private final Texts texts;

    CheckPackageController(TaskDesk desk, Packages packages, LastWord lastWord, Wanteds wanteds, Texts texts) {
        super("evaluation/checkPackage", desk);
        this.packages = packages;
        this.lastWord = lastWord;
        this.wanteds = wanteds;
        this.texts = texts;
    }

    @Override
    protected CheckPackageForm blank(OpenTask task) {
        return new CheckPackageForm(null, "", Map.of(), Map.of(), Map.of());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(PackageCompleteness.class));
        wanteds.show(task, model);
        lastWord.show(task.dossier(), "completePackage", model);
    }

    @Override
    protected void complete(OpenTask task, CheckPackageForm form) {
        packages.checkPackage(
                task,
                Objects.requireNonNull(form.packageCompleteness()),
                Forms.blankToNull(form.reasons()),
                Wanteds.read(form.document(), form.wrong(), form.until()));
    }
}
