package vn.ocop.ui.preparation;

import jakarta.validation.Valid;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.GenericTypeResolver;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;

/**
 * The page of one section of the forms: filled in, saved or left as it is, and back to the list of sections. Saving needs
 * everything right; a draft keeps whatever was typed.
 *
 * @param <F> the section's form, a record
 */
abstract class SectionPage<F extends Record> {

    /** A question with its answer, as the producer checks it before handing in. */
    record Line(String label, String answer) {}

    private final Section section;
    protected final SectionDesk desk;

    SectionPage(Section section, SectionDesk desk) {
        this.section = section;
        this.desk = desk;
    }

    Section section() {
        return section;
    }

    /** The form as it was saved, or with what is known from elsewhere. */
    abstract F filled(Dossier dossier, @Nullable SelfAssessment forms);

    /** What the template needs beside the form. */
    void show(Dossier dossier, F form, Model model) {}

    /** What no annotation can say of the form. */
    void examine(Dossier dossier, F form, BindingResult errors) {}

    /** Is this field of the form asked for? */
    boolean asks(Dossier dossier, String field) {
        return true;
    }

    /** The use case. */
    abstract Section save(OpenTask task, F form);

    /** Everything answered so far, in the order of the form. */
    List<Line> answers(Dossier dossier, @Nullable SelfAssessment forms) {
        F form = filled(dossier, forms);
        return Arrays.stream(form.getClass().getRecordComponents())
                .filter(field -> asks(dossier, field.getName()))
                .map(field -> new Line(desk.label(section, field.getName()), desk.shown(value(form, field))))
                .toList();
    }

    private static @Nullable Object value(Record form, RecordComponent field) {
        ReflectionUtils.makeAccessible(field.getAccessor());
        return ReflectionUtils.invokeMethod(field.getAccessor(), form);
    }

    @GetMapping
    String open(OpenTask task, Model model) {
        Dossier dossier = desk.dossier(task);
        boolean draft = desk.tasks().showDraft(task, section.key(), formType(), model);
        if (!draft) {
            model.addAttribute(Forms.FORM, filled(dossier, desk.forms(dossier)));
        }
        model.addAttribute("drafted", draft);
        return page(task, dossier, model);
    }

    @PostMapping(params = "action=draft")
    String draft(OpenTask task, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        desk.dossier(task);
        desk.tasks().saveDraft(task, section.key(), typed);
        redirect.addFlashAttribute("flash", "draft.saved");
        return "redirect:" + SectionDesk.list(task);
    }

    @PostMapping(params = "action=discard")
    String discard(OpenTask task) {
        desk.dossier(task);
        desk.tasks().discardDraft(task, section.key());
        return "redirect:" + SectionDesk.list(task) + "/" + section.key();
    }

    /** The same form again, with what follows from what was typed. */
    @PostMapping(params = "action=edit")
    String edit(OpenTask task, @ModelAttribute(Forms.FORM) F form, BindingResult errors, Model model) {
        Forms.show(form, errors, model);
        return page(task, desk.dossier(task), model);
    }

    @PostMapping(params = "action=save")
    String save(
            OpenTask task,
            @Valid @ModelAttribute(Forms.FORM) F form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = desk.dossier(task);
        desk.tasks()
                .unknownField(form, typed)
                .ifPresent(field -> errors.reject("task.unknownField", new Object[] {field}, field));
        examine(dossier, form, errors);
        if (!errors.hasErrors()) {
            try {
                save(task, form);
                redirect.addFlashAttribute("flash", "section.saved");
                return "redirect:" + SectionDesk.list(task);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(task, dossier, model);
    }

    @SuppressWarnings("unchecked")
    private String page(OpenTask task, Dossier dossier, Model model) {
        desk.tasks().furnish(task, model, TaskPage.Mode.FORM);
        model.addAttribute("section", section);
        model.addAttribute("step", section.key()); // its fields are named by the section
        show(dossier, (F) Objects.requireNonNull(model.getAttribute(Forms.FORM)), model);
        return "preparation/" + section.key();
    }

    @SuppressWarnings("unchecked")
    private Class<F> formType() {
        return (Class<F>)
                Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(getClass(), SectionPage.class));
    }
}
