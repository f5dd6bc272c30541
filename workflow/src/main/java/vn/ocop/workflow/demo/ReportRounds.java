package vn.ocop.workflow.demo;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReports;

/** Takes a report of the Union along its path, each task done by somebody who holds its office. */
@Component
public class ReportRounds {

    private static final String SECRETARY = "Bí thư";

    private final UnionReports reports;
    private final ReportShelf shelf;
    private final Inbox inbox;
    private final Walk walk;

    ReportRounds(UnionReports reports, ReportShelf shelf, Inbox inbox, Walk walk) {
        this.reports = reports;
        this.shelf = shelf;
        this.inbox = inbox;
        this.walk = walk;
    }

    /** The open task of that step. */
    public OpenTask task(ReportId report, String step) {
        return inbox.openOf(report).stream()
                .filter(item -> item.step().equals(step))
                .map(walk::open)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step + " is not open but "
                        + inbox.openOf(report).stream().map(WorkItem::step).toList()));
    }

    /** The sections as they are drafted from the figures. */
    public Map<String, String> drafts(ReportId report) {
        return shelf.drafted(shelf.open(reports.get(report)));
    }

    /** The officer leaves the words as they were drafted. */
    public void write(ReportId report) {
        reports.writeReport(task(report, "writeReport"), drafts(report), Map.of());
    }

    public void send(ReportId report) {
        reports.sendReport(task(report, "sendReport"), ReportSending.SENT, SECRETARY, null, null);
    }

    public void accept(ReportId report) {
        reports.acceptReport(task(report, "acceptReport"), ReportReview.ACCEPTED, null);
    }
}
