package vn.ocop.ui.union;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnionScope;

/** The figures of a place's Union for a period, and the rows behind each. */
@Controller
@RequestMapping("/union")
class UnionController {

    /** A figure and the address of its rows. */
    record Line(Indicator indicator, long value, String href) {}

    private final UnionDesk desk;
    private final Facts facts;
    private final Days days;

    UnionController(UnionDesk desk, Facts facts, Days days) {
        this.desk = desk;
        this.facts = facts;
        this.days = days;
    }

    /** Without a period: from the beginning of the year until today. */
    @GetMapping
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        UnionScope scope = desk.watched(actor);
        String shown = desk.shown(scope, place);
        LocalDate last = until == null ? days.today() : until;
        LocalDate first = from == null ? last.with(MonthDay.of(1, 1)) : from;
        Figures figures = facts.sum(shown, first, last);
        List<Line> lines = Arrays.stream(Indicator.values())
                .map(indicator -> new Line(
                        indicator, figures.of(indicator), UnionDesk.behind(indicator, null, shown, first, last)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("place", shown);
        model.addAttribute("communes", desk.communes(scope, shown));
        model.addAttribute("from", first);
        model.addAttribute("until", last);
        return "union/union";
    }

    @GetMapping("/figures/{indicator}")
    String rows(
            Actor actor,
            @PathVariable String indicator,
            @RequestParam String place,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Indicator wanted = Indicator.of(indicator).orElseThrow(() -> new NotThere("indicator " + indicator));
        String shown = desk.shown(desk.watched(actor), place);
        String kind = type == null || type.isBlank() ? null : type;
        model.addAttribute("indicator", wanted);
        model.addAttribute("value", facts.sum(shown, from, until).of(wanted, kind, null));
        model.addAttribute("rows", facts.behind(wanted, kind, shown, from, until, page));
        model.addAttribute("href", UnionDesk.behind(wanted, kind, shown, from, until) + "&");
        model.addAttribute("place", shown);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        return "union/figures";
    }
}
