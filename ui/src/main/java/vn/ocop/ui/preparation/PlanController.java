package vn.ocop.ui.preparation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Plan;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;

/** How production and business are to go on. */
@Controller
@RequestMapping("/tasks/{step}/{task}/plan")
class PlanController extends SectionPage<PlanForm> {

    PlanController(SectionDesk desk) {
        super(Section.PLAN, desk);
    }

    @Override
    PlanForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        Plan plan = forms == null ? null : forms.plan();
        return plan == null
                ? new PlanForm("", "", "")
                : new PlanForm(plan.product(), plan.organisation(), plan.market());
    }

    @Override
    Section save(OpenTask task, PlanForm form) {
        return desk.sections()
                .savePlan(
                        task,
                        new Plan(
                                form.product().strip(),
                                form.organisation().strip(),
                                form.market().strip()));
    }
}
