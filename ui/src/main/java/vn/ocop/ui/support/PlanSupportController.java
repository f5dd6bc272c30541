package vn.ocop.ui.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.support.Planned;
import vn.ocop.workflow.support.SupportCases;

/** The Union chooses support types and says who does each, with whom, for how much, until when. */
@Controller
@RequestMapping("/tasks/planSupport")
class PlanSupportController extends TaskPage<PlanSupportForm> {

    private static final String NUMBER = "\\d{1,18}";

    private final SupportCases support;
    private final SupportViews views;
    private final Dossiers dossiers;
    private final Regulations regulations;

    PlanSupportController(
            TaskDesk desk, SupportCases support, SupportViews views, Dossiers dossiers, Regulations regulations) {
        super("support/planSupport", desk);
        this.support = support;
        this.views = views;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    @Override
    protected PlanSupportForm blank(OpenTask task) {
        return new PlanSupportForm(task.actor().id().value(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        model.addAttribute(
                "supportTypes", regulations.byKey(dossier.regulation()).supportTypes());
        model.addAttribute(
                "officers",
                support.officers(dossier).stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
        support.of(task.dossier()).ifPresent(found -> model.addAttribute("view", views.of(dossier, found, false)));
    }

    @Override
    protected void complete(OpenTask task, PlanSupportForm form) {
        Set<String> chosen = form.items() == null ? Set.of() : form.items();
        List<Planned> items =
                chosen.stream().sorted().map(type -> item(type, form)).toList();
        support.planSupport(task, new PersonId(Objects.requireNonNull(form.responsible())), items);
    }

    private static Planned item(String type, PlanSupportForm form) {
        return new Planned(
                type,
                person(type, Forms.orEmpty(of(form.officer(), type))),
                Forms.blankToNull(of(form.partner(), type)),
                money(type, of(form.budget(), type)),
                date(type, of(form.plannedOn(), type)));
    }

    private static @Nullable String of(@Nullable Map<String, String> values, String type) {
        return values == null ? null : values.get(type);
    }

    private static @Nullable PersonId person(String type, String typed) {
        if (!typed.isEmpty() && !typed.matches(NUMBER)) {
            throw new Rejected("officer[" + type + "]", "planSupport.officer.unknown");
        }
        return typed.isEmpty() ? null : new PersonId(Long.parseLong(typed));
    }

    private static @Nullable Long money(String type, @Nullable String typed) {
        if (!Forms.orEmpty(typed).matches(Forms.MONEY)) {
            throw new Rejected("budget[" + type + "]", "planSupport.budget.wrong");
        }
        return Forms.money(typed);
    }

    private static LocalDate date(String type, @Nullable String typed) {
        try {
            return LocalDate.parse(Forms.orEmpty(typed));
        } catch (DateTimeParseException e) {
            throw new Rejected("plannedOn[" + type + "]", "planSupport.plannedOn.missing");
        }
    }
}
