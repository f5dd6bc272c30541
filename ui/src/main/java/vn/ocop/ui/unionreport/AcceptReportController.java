package vn.ocop.ui.unionreport;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReports;

/** An officer of the level above accepts a report, or returns it: its period is open again. */
@Controller
@RequestMapping("/tasks/acceptReport")
class AcceptReportController extends TaskPage<AcceptReportForm> {

    private final UnionReports reports;
    private final ReportShelf shelf;
    private final ReportPage page;
    private final Texts texts;

    AcceptReportController(TaskDesk desk, UnionReports reports, ReportShelf shelf, ReportPage page, Texts texts) {
        super("unionReport/acceptReport", desk);
        this.reports = reports;
        this.shelf = shelf;
        this.page = page;
        this.texts = texts;
    }

    @Override
    protected AcceptReportForm blank(OpenTask task) {
        return new AcceptReportForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        page.show(shelf.open(reports.get(task.report())), model);
        model.addAttribute("answers", texts.outcomes(ReportReview.class));
        model.addAttribute("wide", true);
    }

    @Override
    protected void complete(OpenTask task, AcceptReportForm form) {
        reports.acceptReport(task, Objects.requireNonNull(form.review()), Forms.blankToNull(form.reason()));
    }
}
