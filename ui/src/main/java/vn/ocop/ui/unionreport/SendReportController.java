package vn.ocop.ui.unionreport;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.ui.unionreport.SendReportForm.Position;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReports;

/** The secretary reads the report as it goes out, and sends it or gives it back. */
@Controller
@RequestMapping("/tasks/sendReport")
class SendReportController extends TaskPage<SendReportForm> {

    private final UnionReports reports;
    private final ReportShelf shelf;
    private final ReportPage page;
    private final Texts texts;

    SendReportController(TaskDesk desk, UnionReports reports, ReportShelf shelf, ReportPage page, Texts texts) {
        super("unionReport/sendReport", desk);
        this.reports = reports;
        this.shelf = shelf;
        this.page = page;
        this.texts = texts;
    }

    @Override
    protected SendReportForm blank(OpenTask task) {
        return new SendReportForm(null, Position.SECRETARY, null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        page.show(shelf.open(reports.get(task.report())), model);
        model.addAttribute("answers", texts.outcomes(ReportSending.class));
        model.addAttribute("positions", texts.constants("reportPosition", Position.class));
        model.addAttribute("wide", true);
    }

    @Override
    protected void complete(OpenTask task, SendReportForm form) {
        reports.sendReport(
                task,
                Objects.requireNonNull(form.sending()),
                texts.official("reportPosition." + form.position()),
                form.number(),
                Forms.blankToNull(form.reason()));
    }
}
