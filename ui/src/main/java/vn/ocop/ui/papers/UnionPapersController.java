package vn.ocop.ui.papers;

import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.ReportShelf.Opened;
import vn.ocop.workflow.unionreport.UnionReport;

/** Papers of the Youth Union, for whoever sees its place. */
@Controller
class UnionPapersController {

    private final ReportShelf shelf;
    private final UnionPapers unionPapers;
    private final Papers papers;

    UnionPapersController(ReportShelf shelf, UnionPapers unionPapers, Papers papers) {
        this.shelf = shelf;
        this.unionPapers = unionPapers;
        this.papers = papers;
    }

    /** A draft until it is sent. */
    @GetMapping("/papers/reports/{id}/report.{ending}")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable long id, @PathVariable String ending) {
        Format format = Format.of(ending, Set.of(Format.values()));
        Opened opened = shelf.open(actor, new ReportId(id));
        if (opened.report().state() == UnionReport.State.AWAITED) {
            throw new NotThere("report before its period is over");
        }
        return format == Format.XLSX
                ? unionPapers.book(opened).answer(UnionPapers.file(opened.report()))
                : papers.answer(unionPapers.report(opened), format);
    }
}
