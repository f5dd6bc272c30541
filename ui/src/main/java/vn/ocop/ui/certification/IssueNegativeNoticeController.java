package vn.ocop.ui.certification;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Results;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.engine.OpenTask;

/** The agency issues the written notice that a product is not recognised. */
@Controller
@RequestMapping("/tasks/issueNegativeNotice")
class IssueNegativeNoticeController extends TaskPage<IssueNegativeNoticeForm> {

    private final Certifications certifications;
    private final Results results;
    private final Wordings wordings;
    private final Days days;

    IssueNegativeNoticeController(
            TaskDesk desk, Certifications certifications, Results results, Wordings wordings, Days days) {
        super("certification/issueNegativeNotice", desk);
        this.certifications = certifications;
        this.results = results;
        this.wordings = wordings;
        this.days = days;
    }

    @Override
    protected IssueNegativeNoticeForm blank(OpenTask task) {
        return new IssueNegativeNoticeForm(wordings.negativeNotice(task.dossier()), "", days.today());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        results.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, IssueNegativeNoticeForm form) {
        certifications.issueNegativeNotice(
                task, form.content(), form.number(), Objects.requireNonNull(form.issuedOn()));
    }
}
