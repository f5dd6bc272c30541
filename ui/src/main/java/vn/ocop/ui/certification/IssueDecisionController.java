package vn.ocop.ui.certification;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.engine.OpenTask;

/** The clerk gives the signed decision its number and date. */
@Controller
@RequestMapping("/tasks/issueDecision")
class IssueDecisionController extends TaskPage<IssueDecisionForm> {

    private final Certifications certifications;
    private final Days days;

    IssueDecisionController(TaskDesk desk, Certifications certifications, Days days) {
        super("certification/issueDecision", desk);
        this.certifications = certifications;
        this.days = days;
    }

    @Override
    protected IssueDecisionForm blank(OpenTask task) {
        return new IssueDecisionForm("", days.today());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        certifications.decisionOf(task.dossier()).ifPresent(found -> model.addAttribute("decision", found));
    }

    @Override
    protected void complete(OpenTask task, IssueDecisionForm form) {
        certifications.issueDecision(task, form.number(), Objects.requireNonNull(form.issuedOn()));
    }
}
