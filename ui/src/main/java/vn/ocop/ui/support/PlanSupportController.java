package vn.ocop.ui.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.support.SupportCases;
import vn.ocop.workflow.support.SupportItem;

/** The Union chooses support types and says who does each, with whom, for how much, until when. */
@Controller
@RequestMapping("/tasks/planSupport")
class PlanSupportController extends TaskPage<PlanSupportForm> {

    private static final int DIGITS_OF_MONEY = 12;

    private final SupportCases support;
    private final Dossiers dossiers;
    private final Regulations regulations;

    PlanSupportController(TaskDesk desk, SupportCases support, Dossiers dossiers, Regulations regulations) {
        super("support/planSupport", desk);
        this.support = support;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    @Override
    protected PlanSupportForm blank(OpenTask task) {
        return new PlanSupportForm(task.actor().name(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        String regulation = dossiers.get(task.dossier()).regulation();
        model.addAttribute("supportTypes", regulations.byKey(regulation).supportTypes());
        support.of(task.dossier()).ifPresent(found -> model.addAttribute("support", found));
    }

    @Override
    protected void complete(OpenTask task, PlanSupportForm form) {
        Set<String> chosen = form.items() == null ? Set.of() : form.items();
        List<SupportItem> items =
                chosen.stream().sorted().map(type -> item(type, form)).toList();
        support.planSupport(task, form.responsible(), items);
    }

    private static SupportItem item(String type, PlanSupportForm form) {
        String officer = Forms.blankToNull(of(form.officer(), type));
        return new SupportItem(
                type,
                officer == null ? form.responsible().strip() : officer,
                Forms.blankToNull(of(form.partner(), type)),
                money(type, of(form.budget(), type)),
                date(type, of(form.plannedOn(), type)));
    }

    private static @Nullable String of(@Nullable Map<String, String> values, String type) {
        return values == null ? null : values.get(type);
    }

    /** Amounts are typed with dots or commas between thousands. */
    private static @Nullable Long money(String type, @Nullable String typed) {
        String digits = Forms.orEmpty(typed).replaceAll("[.,\\s]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1," + DIGITS_OF_MONEY + "}")) {
            throw new Rejected("budget[" + type + "]", "planSupport.budget.wrong");
        }
        return Long.valueOf(digits);
    }

    private static LocalDate date(String type, @Nullable String typed) {
        try {
            return LocalDate.parse(Forms.orEmpty(typed));
        } catch (DateTimeParseException e) {
            throw new Rejected("plannedOn[" + type + "]", "planSupport.plannedOn.missing");
        }
    }
}
