package vn.ocop.ui.slip;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Requests;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.SupplementRequest;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;

/** The producer's answers to what the commune asked for, item by item; kept until the supplement is sent. */
@Controller
@RequestMapping("/tasks/supplementDossier/{task}/answers")
class AnswersController {

    private final Supplements supplements;
    private final Dossiers dossiers;

    AnswersController(Supplements supplements, Dossiers dossiers) {
        this.supplements = supplements;
        this.dossiers = dossiers;
    }

    @GetMapping
    String show(OpenTask task, Model model) {
        SupplementRequest request = request(task);
        model.addAttribute(Forms.FORM, AnswersForm.of(request));
        return page(task, request, model);
    }

    @PostMapping
    String save(
            OpenTask task,
            @Valid @ModelAttribute(Forms.FORM) AnswersForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        SupplementRequest request = request(task);
        if (errors.hasErrors()) {
            Forms.show(form, errors, model);
            return page(task, request, model);
        }
        supplements.write(Requests.answers(form.item()), task);
        redirect.addFlashAttribute("flash", "answers.saved");
        return "redirect:/tasks/supplementDossier/" + task.id();
    }

    private SupplementRequest request(OpenTask task) {
        return supplements.open(task.dossier()).orElseThrow(() -> new NotThere("request of " + task.dossier()));
    }

    private String page(OpenTask task, SupplementRequest request, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("step", task.step());
        model.addAttribute("dossier", dossiers.get(task.dossier()));
        model.addAttribute("request", request);
        model.addAttribute("check", false);
        return "slip/answers";
    }
}
