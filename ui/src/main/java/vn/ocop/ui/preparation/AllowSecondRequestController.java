package vn.ocop.ui.preparation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.SecondRequest;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** A manager lets the commune ask for a supplement once more, or does not. */
@Controller
@RequestMapping("/tasks/allowSecondRequest")
class AllowSecondRequestController extends TaskPage<AllowSecondRequestForm> {

    private final Preparations preparations;
    private final Supplements supplements;
    private final Texts texts;

    AllowSecondRequestController(TaskDesk desk, Preparations preparations, Supplements supplements, Texts texts) {
        super("preparation/allowSecondRequest", desk);
        this.preparations = preparations;
        this.supplements = supplements;
        this.texts = texts;
    }

    @Override
    protected AllowSecondRequestForm blank(OpenTask task) {
        return new AllowSecondRequestForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(SecondRequest.class));
        model.addAttribute("before", supplements.of(task.dossier()));
        supplements.held(task.dossier()).ifPresent(held -> model.addAttribute("request", held));
    }

    @Override
    protected void complete(OpenTask task, AllowSecondRequestForm form) {
        preparations.allowSecondRequest(task, Objects.requireNonNull(form.secondRequest()), form.reason());
    }
}
