package vn.ocop.ui.admin;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.calendar.CalendarKeeper;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.recount.Recount;
import vn.ocop.workflow.recount.Recounts;
import vn.ocop.workflow.regulation.CalendarDay;

/** The working calendar of a year, what was changed in it, and whose due dates that moved. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarController {

    private static final int FIRST_YEAR = 2025;
    private static final int YEARS_AHEAD = 10;
    private static final int RECOUNTS = 5;
    private static final int CHARACTERS_AT_MOST = 400;

    private final CalendarKeeper keeper;
    private final Calendars calendars;
    private final Recounts recounts;
    private final Days days;
    private final Texts texts;

    CalendarController(CalendarKeeper keeper, Calendars calendars, Recounts recounts, Days days, Texts texts) {
        this.keeper = keeper;
        this.calendars = calendars;
        this.recounts = recounts;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return year(actor, year == null ? days.today().getYear() : year, page, null, model);
    }

    /** Nobody means another millennium. */
    private boolean isShown(int year) {
        return year >= FIRST_YEAR && year <= days.today().getYear() + YEARS_AHEAD;
    }

    private String year(Actor actor, int year, int page, @Nullable String error, Model model) {
        if (!isShown(year)) {
            throw new NotThere("calendar of " + year);
        }
        model.addAttribute("year", year);
        model.addAttribute("earlier", isShown(year - 1));
        model.addAttribute("later", isShown(year + 1));
        model.addAttribute("keeps", CalendarKeeper.keeps(actor));
        model.addAttribute("months", Month.of(year, calendars.current(), days.today()));
        model.addAttribute("listed", keeper.days(year));
        model.addAttribute("decided", calendars.current().isDecided(year));
        model.addAttribute("decidedBy", keeper.decidedBy(year).orElse(null));
        model.addAttribute("recounts", recounts.page(0, RECOUNTS).getContent());
        model.addAttribute("changes", keeper.history(page));
        model.addAttribute("error", error);
        return "admin/calendar";
    }

    @GetMapping("/day")
    String day(Actor actor, @RequestParam(required = false) @Nullable LocalDate date, Model model) {
        requireKeeper(actor);
        model.addAttribute(
                Forms.FORM,
                date == null
                        ? DayForm.blank(null)
                        : calendars.current().special(date).map(DayForm::of).orElseGet(() -> DayForm.blank(date)));
        return form(model);
    }

    @PostMapping("/day")
    String enter(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) DayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireKeeper(actor);
        LocalDate date = form.date();
        if (date != null && !isShown(date.getYear())) {
            errors.rejectValue("date", "calendar.date.far");
        }
        if (!errors.hasErrors()) {
            try {
                keeper.enter(actor, form.day());
                return saved(form.day().date().getYear(), redirect);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(model);
    }

    private String form(Model model) {
        model.addAttribute("step", "calendar");
        model.addAttribute("check", false);
        model.addAttribute("kinds", texts.constants("calendar.kind", CalendarDay.Kind.class));
        return "admin/calendarDay";
    }

    @PostMapping("/remove")
    String remove(Actor actor, @RequestParam LocalDate date, Model model, RedirectAttributes redirect) {
        return change(actor, date.getYear(), "calendar.saved", () -> keeper.remove(actor, date), model, redirect);
    }

    @PostMapping("/decide")
    String decide(
            Actor actor,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String source,
            Model model,
            RedirectAttributes redirect) {
        return change(
                actor,
                year,
                "calendar.year.saved",
                () -> keeper.decide(actor, year, source.substring(0, Math.min(source.length(), CHARACTERS_AT_MOST))),
                model,
                redirect);
    }

    @PostMapping("/undecide")
    String undecide(Actor actor, @RequestParam int year, Model model, RedirectAttributes redirect) {
        return change(actor, year, "calendar.year.saved", () -> keeper.undecide(actor, year), model, redirect);
    }

    private String change(
            Actor actor, int year, String flash, Runnable useCase, Model model, RedirectAttributes redirect) {
        if (!isShown(year)) {
            throw new NotThere("calendar of " + year);
        }
        try {
            useCase.run();
        } catch (Rejected e) {
            return year(actor, year, 0, texts.get(e.key(), e.args()), model);
        }
        redirect.addFlashAttribute("flash", flash);
        redirect.addAttribute("year", year);
        return "redirect:/admin/calendar";
    }

    private static String saved(int year, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "calendar.saved");
        redirect.addAttribute("year", year);
        return "redirect:/admin/calendar";
    }

    /** Whose due date moved. */
    @GetMapping("/recounts/{id}")
    String recount(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        Recount recount = recounts.find(id).orElseThrow(() -> new NotThere("recount " + id));
        model.addAttribute("recount", recount);
        model.addAttribute("changes", recounts.changes(recount, page));
        return "admin/recount";
    }

    private static void requireKeeper(Actor actor) {
        if (!CalendarKeeper.keeps(actor)) {
            throw new NotAllowed("the calendar is kept by the central administrator");
        }
    }
}
