package vn.ocop.ui.unionreport;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;

/** A province says who reports how often; a Union begins the report of a past period. */
@Controller
class BeginReportsController {

    private static final Set<String> KINDS =
            Arrays.stream(ReportKind.values()).map(ReportKind::name).collect(Collectors.toSet());

    private final ReportBeginnings beginnings;
    private final ReportShelf shelf;
    private final Names names;
    private final Texts texts;
    private final Days days;

    BeginReportsController(ReportBeginnings beginnings, ReportShelf shelf, Names names, Texts texts, Days days) {
        this.beginnings = beginnings;
        this.shelf = shelf;
        this.names = names;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping("/reports/new")
    String blank(Actor actor, Model model) {
        String place = leading(actor);
        Set<String> all = new LinkedHashSet<>();
        all.add(place);
        beginnings.below(place).stream().map(Place::code).forEach(all::add);
        model.addAttribute(Forms.FORM, new BeginReportsForm(KINDS, YearMonth.from(days.today()), all));
        return form(place, model);
    }

    @PostMapping("/reports/new")
    String begin(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) BeginReportsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String place = leading(actor);
        if (!errors.hasErrors()) {
            try {
                beginnings.begin(
                        actor,
                        place,
                        Objects.requireNonNullElse(form.units(), Set.of()),
                        kinds(form),
                        Objects.requireNonNull(form.from()));
                redirect.addFlashAttribute("flash", "report.begun");
                return "redirect:/reports";
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(place, model);
    }

    private static Set<ReportKind> kinds(BeginReportsForm form) {
        return Objects.requireNonNullElse(form.kinds(), Set.<String>of()).stream()
                .filter(KINDS::contains)
                .map(ReportKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportKind.class)));
    }

    @GetMapping("/reports/past")
    String past(Actor actor, Model model) {
        unit(actor);
        model.addAttribute(Forms.FORM, new PastReportForm(null, null, null));
        return pastForm(actor, model);
    }

    @PostMapping("/reports/past")
    String beginPast(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) PastReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String place = unit(actor);
        if (!errors.hasErrors()) {
            try {
                ReportId begun = beginnings.beginPast(
                        actor,
                        place,
                        Objects.requireNonNull(form.kind()),
                        Objects.requireNonNull(form.year()),
                        form.month());
                redirect.addFlashAttribute("flash", "report.drafted");
                return "redirect:/reports/" + begun.value();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return pastForm(actor, model);
    }

    private String form(String place, Model model) {
        model.addAttribute("step", "beginReports");
        model.addAttribute("check", false);
        model.addAttribute("place", place);
        model.addAttribute("kinds", texts.constants("reportKind", ReportKind.class));
        List<Choice> units = new ArrayList<>();
        units.add(new Choice(place, names.placeOfUnion(place)));
        beginnings.below(place).forEach(below -> units.add(new Choice(below.code(), below.fullName())));
        model.addAttribute("units", units);
        return "unionReport/beginReports";
    }

    private String pastForm(Actor actor, Model model) {
        model.addAttribute("step", "pastReport");
        model.addAttribute("check", false);
        model.addAttribute("place", unit(actor));
        model.addAttribute("kinds", texts.constants("reportKind", ReportKind.class));
        return "unionReport/pastReport";
    }

    private String unit(Actor actor) {
        return shelf.unitOf(actor).orElseThrow(() -> new NotAllowed("no officer of the Youth Union"));
    }

    private String leading(Actor actor) {
        String unit = unit(actor);
        if (UnitId.union(unit).ofCommune()) {
            throw new NotAllowed("the province's Union says who reports");
        }
        return unit;
    }
}
