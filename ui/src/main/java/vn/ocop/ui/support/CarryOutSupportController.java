package vn.ocop.ui.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.ResultField;
import vn.ocop.workflow.regulation.SupportType;
import vn.ocop.workflow.support.SupportCases;
import vn.ocop.workflow.support.SupportItem;

/** An officer records what was done and what came of it, in the fields of the kind of support, with what proves it. */
@Controller
@RequestMapping("/tasks/carryOutSupport")
class CarryOutSupportController extends TaskPage<CarryOutSupportForm> {

    private final TaskDesk desk;
    private final SupportCases support;
    private final SupportViews views;
    private final Dossiers dossiers;
    private final UnionDesk union;
    private final Days days;

    CarryOutSupportController(
            TaskDesk desk, SupportCases support, SupportViews views, Dossiers dossiers, UnionDesk union, Days days) {
        super("support/carryOutSupport", desk);
        this.desk = desk;
        this.support = support;
        this.views = views;
        this.dossiers = dossiers;
        this.union = union;
        this.days = days;
    }

    @Override
    protected CarryOutSupportForm blank(OpenTask task) {
        return new CarryOutSupportForm(days.today(), Map.of(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        SupportItem item = support.item(task);
        SupportType type = support.type(dossier, item);
        model.addAttribute("item", item);
        model.addAttribute("resultFields", type.results());
        model.addAttribute("views", views);
        model.addAttribute("communes", communes(dossier, type));
        model.addAttribute("proofs", views.proofs(dossier, item));
    }

    /** The communes of the product's province, where a commune is asked for. */
    private List<Choice> communes(Dossier dossier, SupportType type) {
        boolean asked = type.results().stream().anyMatch(field -> field.kind() == ResultField.Kind.PLACE);
        return asked
                ? union.communes(dossier.province()).stream()
                        .map(place -> new Choice(place.code(), place.fullName()))
                        .toList()
                : List.of();
    }

    @Override
    protected void examine(OpenTask task, BindingResult errors) {
        if (errors.getTarget() instanceof CarryOutSupportForm form) {
            try {
                support.readResults(task, results(form));
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
    }

    /** What proves it is added on a page of its own; what was typed is kept meanwhile. */
    @PostMapping(path = "/{task}", params = "action=evidence")
    String evidence(OpenTask task, @RequestParam MultiValueMap<String, String> typed) {
        desk.saveDraft(task, typed);
        String document = Evidences.ofSupportItem(Objects.requireNonNull(task.item()));
        return "redirect:/tasks/" + task.step() + "/" + task.id() + "/evidence/" + document;
    }

    @Override
    protected void complete(OpenTask task, CarryOutSupportForm form) {
        support.carryOutSupport(task, Objects.requireNonNull(form.doneOn()), results(form), form.result());
    }

    private static Map<String, String> results(CarryOutSupportForm form) {
        return Objects.requireNonNullElse(form.results(), Map.of());
    }
}
