package vn.ocop.ui.unionreport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;

/** Who has sent which reports of a year, and each report with its figures and words. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    /** Years a list lets choose from, back from this one. */
    private static final int YEARS = 8;

    private final UnionDesk desk;
    private final ReportShelf shelf;

    private final ReportPage page;
    private final Inbox inbox;
    private final Journal journal;
    private final Days days;

    ReportsController(UnionDesk desk, ReportShelf shelf, ReportPage page, Inbox inbox, Journal journal, Days days) {

        this.desk = desk;
        this.shelf = shelf;

        this.page = page;
        this.inbox = inbox;
        this.journal = journal;
        this.days = days;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        String shown = desk.shown(desk.watched(actor), place);
        ReportKind chosen = Arrays.stream(ReportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(ReportKind.MONTH);
        int now = days.today().getYear();
        int of = year == null || year < now - YEARS || year > now + 1 ? now : year;
        model.addAttribute("grid", shelf.grid(shown, chosen, of));
        model.addAttribute("place", shown);
        model.addAttribute("above", above(actor, shown));
        model.addAttribute("kind", chosen);
        model.addAttribute("kinds", ReportKind.values());
        model.addAttribute("year", of);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(now - YEARS, now + 1)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        model.addAttribute("today", days.today());
        String unit = shelf.unitOf(actor).orElse(null);
        model.addAttribute("unit", unit);
        model.addAttribute("begins", unit != null && !UnitId.union(unit).ofCommune());
        return "unionReport/reports";
    }

    /** The place whose list this one is part of, for whoever sees that too. */
    private @Nullable String above(Actor actor, String place) {
        var scope = desk.watched(actor);
        String province = desk.province(place);
        if (!place.equals(province)) {
            return scope.sees(province, province) ? province : null;
        }
        return scope.all() && !place.equals(UnitId.CENTRE) ? UnitId.CENTRE : null;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        ReportId report = new ReportId(id);
        page.show(shelf.open(actor, report), model);
        List<WorkItem> open = inbox.openOf(report);
        model.addAttribute("steps", open);
        model.addAttribute(
                "own", open.stream().filter(item -> Inbox.isFor(item, actor)).toList());
        model.addAttribute(
                "history",
                journal.of(report).stream()
                        .sorted(Comparator.comparing(JournalEntry::number).reversed())
                        .toList());
        return "unionReport/report";
    }
}
