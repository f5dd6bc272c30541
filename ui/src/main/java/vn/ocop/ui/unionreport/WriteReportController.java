package vn.ocop.ui.unionreport;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.ReportShelf.Opened;
import vn.ocop.workflow.unionreport.UnionReports;

/** An officer reads the figures and writes the words; of a province with what its communes have sent. */
@Controller
@RequestMapping("/tasks/writeReport")
class WriteReportController extends TaskPage<WriteReportForm> {

    private final UnionReports reports;
    private final ReportShelf shelf;
    private final ReportPage page;

    WriteReportController(TaskDesk desk, UnionReports reports, ReportShelf shelf, ReportPage page) {
        super("unionReport/writeReport", desk);
        this.reports = reports;
        this.shelf = shelf;
        this.page = page;
    }

    @Override
    protected WriteReportForm blank(OpenTask task) {
        return new WriteReportForm(null, null, null);
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Opened opened = shelf.open(reports.get(task.report()));
        Map<String, String> drafts = shelf.drafted(opened);
        page.show(opened, model);
        model.addAttribute("drafts", drafts);
        model.addAttribute("marks", each(drafts, UnionReports::fingerprint));
        model.addAttribute("wide", true);
    }

    private static Map<String, String> each(Map<String, String> drafts, UnaryOperator<String> how) {
        return drafts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> how.apply(one.getValue())));
    }

    @Override
    protected void complete(OpenTask task, WriteReportForm form) {
        reports.writeReport(
                task,
                Objects.requireNonNullElse(form.sections(), Map.of()),
                Objects.requireNonNullElse(form.drafted(), Map.of()));
    }
}
