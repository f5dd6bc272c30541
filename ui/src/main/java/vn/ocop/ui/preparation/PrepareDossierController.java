package vn.ocop.ui.preparation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Readiness;

/** The producer prepares registration (Mẫu 01) and self-assessment (Mẫu 02) section by section and hands them in. */
@Controller
@RequestMapping("/tasks/prepareDossier")
class PrepareDossierController extends SectionsPage<PrepareDossierForm> {

    private final Preparations preparations;

    PrepareDossierController(
            SectionDesk desk,
            List<SectionPage<?>> pages,
            Expectation expectation,
            PaperList papers,
            Readiness readiness,
            Preparations preparations) {
        super("preparation/prepareDossier", desk, pages, expectation, papers, readiness);
        this.preparations = preparations;
    }

    @Override
    protected PrepareDossierForm blank(OpenTask task) {
        return new PrepareDossierForm();
    }

    @Override
    protected void show(OpenTask task, Model model) {
        super.show(task, model);
        model.addAttribute("drafts", false); // sections have their own
    }

    @Override
    protected void examine(OpenTask task, BindingResult errors) {
        super.examine(task, errors);
        examineConditions(task, errors);
    }

    @Override
    protected void complete(OpenTask task, PrepareDossierForm form) {
        preparations.prepareDossier(task);
    }
}
