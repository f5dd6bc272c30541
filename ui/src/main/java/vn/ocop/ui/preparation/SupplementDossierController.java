package vn.ocop.ui.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Requests;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Readiness;

/** The producer answers the commune's request and corrects what was handed in. */
@Controller
@RequestMapping("/tasks/supplementDossier")
class SupplementDossierController extends SectionsPage<SupplementDossierForm> {

    private final Preparations preparations;
    private final Supplements supplements;
    private final Requests requests;

    SupplementDossierController(
            SectionDesk desk,
            List<SectionPage<?>> pages,
            Expectation expectation,
            PaperList papers,
            Readiness readiness,
            Preparations preparations,
            Supplements supplements,
            Requests requests) {
        super("preparation/supplementDossier", desk, pages, expectation, papers, readiness);
        this.preparations = preparations;
        this.supplements = supplements;
        this.requests = requests;
    }

    @Override
    protected SupplementDossierForm blank(OpenTask task) {
        Map<String, String> answers = new HashMap<>();
        supplements.open(task.dossier()).stream()
                .flatMap(request -> request.items().stream())
                .forEach(item -> answers.put(String.valueOf(item.id()), Forms.orEmpty(item.answer())));
        return new SupplementDossierForm(answers, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        super.show(task, model);
        requests.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, SupplementDossierForm form) {
        supplements.write(Requests.answers(form.item()), task);
        preparations.supplementDossier(task, Forms.orEmpty(form.answer()));
    }
}
