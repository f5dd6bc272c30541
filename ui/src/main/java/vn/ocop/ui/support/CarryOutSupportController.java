package vn.ocop.ui.support;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.support.SupportCases;

/** An officer records what was done and what came of it. */
@Controller
@RequestMapping("/tasks/carryOutSupport")
class CarryOutSupportController extends TaskPage<CarryOutSupportForm> {

    private final SupportCases support;
    private final Days days;

    CarryOutSupportController(TaskDesk desk, SupportCases support, Days days) {
        super("support/carryOutSupport", desk);
        this.support = support;
        this.days = days;
    }

    @Override
    protected CarryOutSupportForm blank(OpenTask task) {
        return new CarryOutSupportForm(days.today(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("item", support.item(task));
    }

    @Override
    protected void complete(OpenTask task, CarryOutSupportForm form) {
        support.carryOutSupport(task, Objects.requireNonNull(form.doneOn()), form.result());
    }
}
