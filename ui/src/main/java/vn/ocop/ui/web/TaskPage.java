package vn.ocop.ui.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.core.GenericTypeResolver;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;

/**
 * The page of one user task: form, draft, check-your-answers, done. One template serves them all; the fields show
 * themselves as input or as what was typed. A concrete page says how the form is prefilled, what its template needs, and
 * which use case does the work.
 *
 * @param <F> the form, a record
 */
public abstract class TaskPage<F extends Record> {

    private final String template;
    private final TaskDesk desk;

    /** @param template of the fields, for example {@code idea/screenIdea} */
    protected TaskPage(String template, TaskDesk desk) {
        this.template = template;
        this.desk = desk;
    }

    /** The form as first shown. */
    protected abstract F blank(OpenTask task);

    /** What the template needs beside the form. */
    protected void show(OpenTask task, Model model) {}

    /** What keeps the form from being sent, beside what is wrong in it. */
    protected void examine(OpenTask task, BindingResult errors) {}

    /** The use case; it completes the task. */
    protected abstract void complete(OpenTask task, F form);

    /** Where the person goes when the task is done: the page of what it was about, unless the step says otherwise. */
    protected String after(OpenTask task, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", task.step());
        return Pages.of(task.subject());
    }

    @GetMapping("/{task}")
    String open(OpenTask task, Model model) {
        if (!desk.showDraft(task, Drafts.WHOLE, formType(), model)) {
            model.addAttribute(Forms.FORM, blank(task));
        }
        return page(task, model, Mode.FORM);
    }

    @PostMapping(path = "/{task}", params = "action=draft")
    String draft(OpenTask task, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        desk.saveDraft(task, typed);
        redirect.addFlashAttribute("flash", "draft.saved");
        return "redirect:/tasks/" + task.step() + "/" + task.id();
    }

    @PostMapping(path = "/{task}", params = "action=edit")
    String edit(OpenTask task, @ModelAttribute(Forms.FORM) F form, BindingResult errors, Model model) {
        return page(task, form, errors, model, Mode.FORM);
    }

    @PostMapping(path = "/{task}", params = "action=check")
    String check(OpenTask task, @Valid @ModelAttribute(Forms.FORM) F form, BindingResult errors, Model model) {
        examine(task, errors);
        return page(task, form, errors, model, errors.hasErrors() ? Mode.FORM : Mode.CHECK);
    }

    @PostMapping(path = "/{task}", params = "action=confirm")
    String confirm(
            OpenTask task,
            @Valid @ModelAttribute(Forms.FORM) F form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "-1") int seen,
            Model model,
            RedirectAttributes redirect) {
        desk.unknownField(form, typed)
                .ifPresent(field -> errors.reject("task.unknownField", new Object[] {field}, field));
        if (desk.isStale(task, seen)) {
            errors.reject("task.stale");
        }
        examine(task, errors);
        if (!errors.hasErrors()) {
            try {
                complete(task, form);
                return "redirect:" + after(task, redirect);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        return page(task, form, errors, model, Mode.FORM);
    }

    private String page(OpenTask task, F form, BindingResult errors, Model model, Mode mode) {
        Forms.show(form, errors, model);
        return page(task, model, mode);
    }

    private String page(OpenTask task, Model model, Mode mode) {
        desk.furnish(task, model, mode);
        show(task, model);
        return template;
    }

    @SuppressWarnings("unchecked")
    private Class<F> formType() {
        return (Class<F>) Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(getClass(), TaskPage.class));
    }

    /** How the one template shows its fields. */
    public enum Mode {
        FORM,
        CHECK
    }
}
