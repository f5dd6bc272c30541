package vn.ocop.ui.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;

/** What the law leaves open: the rules and time limits of a province, each with its default. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

    private static final int CHARACTERS_AT_MOST = 200;

    /** A rule of a place with the value in force. */
    record Rule(String key, String value, String byDefault, List<Choice> choices) {}

    /** Working days of a step; own is empty where the default holds. */
    record Limit(String step, String own, int byDefault) {}

    private final Settings settings;
    private final Regulations regulations;
    private final Texts texts;
    private final Clock clock;

    SettingsController(Settings settings, Regulations regulations, Texts texts, Clock clock) {
        this.settings = settings;
        this.regulations = regulations;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = UnitId.CENTRE) String place, Model model) {
        requirePlace(place);
        return page(place, null, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @RequestParam String place,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String value,
            Model model,
            RedirectAttributes redirect) {
        requirePlace(place);
        try {
            if (value.length() > CHARACTERS_AT_MOST) {
                throw new Rejected(key, "setting.wrong");
            }
            if (Stream.of(Setting.values()).anyMatch(setting -> setting.key().equals(key))) {
                settings.change(actor, place, Setting.of(key), value);
            } else {
                settings.changeDays(actor, place, key, days(key, value));
            }
        } catch (Rejected e) {
            return page(place, texts.get(e.key(), e.args()), model);
        }
        redirect.addFlashAttribute("flash", "setting.saved");
        redirect.addAttribute("place", place);
        return "redirect:/admin/settings";
    }

    private void requirePlace(String place) {
        if (!place.equals(UnitId.CENTRE) && places().find(place).isEmpty()) {
            throw new NotThere("place " + place);
        }
    }

    private Places places() {
        return Places.on(LocalDate.now(clock));
    }

    private @Nullable Integer days(String step, String value) {
        boolean known =
                limits(UnitId.CENTRE).stream().anyMatch(limit -> limit.step().equals(step));
        if (!known || !value.strip().matches("|\\d{1,3}")) {
            throw new Rejected(step, "setting.wrong");
        }
        return value.isBlank() ? null : Integer.valueOf(value.strip());
    }

    private String page(String place, @Nullable String error, Model model) {
        String province = places().find(place).map(Place::province).orElse(null);
        model.addAttribute("place", place);
        model.addAttribute("within", province == null ? place : province);
        model.addAttribute("communes", places().communesOf(province == null ? place : province));
        model.addAttribute("error", error);
        model.addAttribute("provinces", places().provinces());
        model.addAttribute("rules", province == null ? rules(place) : rules(place, province));
        model.addAttribute("limits", province == null ? limits(place) : List.of());
        return "admin/settings";
    }

    private List<Rule> rules(String place) {
        return settings.of(place).entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue(), settings.byDefault(entry.getKey())))
                .toList();
    }

    /** What a commune may decide for itself; its province's value holds where it does not. */
    private List<Rule> rules(String commune, String province) {
        return Stream.of(Setting.values())
                .filter(Setting::ofCommune)
                .map(setting ->
                        rule(setting, settings.nearest(commune, province, setting), settings.text(province, setting)))
                .toList();
    }

    private Rule rule(Setting setting, String value, String otherwise) {
        return new Rule(
                setting.key(),
                value,
                otherwise,
                setting.choices().stream()
                        .map(choice -> new Choice(choice, texts.get("setting." + setting.key() + "." + choice)))
                        .toList());
    }

    private List<Limit> limits(String place) {
        Map<String, Deadline> deadlines =
                regulations.inForceOn(LocalDate.now(clock)).deadlines();
        return deadlines.values().stream()
                .filter(Deadline::setting)
                .flatMap(deadline -> Stream.ofNullable(deadline.limit())
                        .map(limit -> new Limit(
                                deadline.id(),
                                settings.days(place, deadline.id())
                                        .map(String::valueOf)
                                        .orElse(""),
                                limit.value())))
                .toList();
    }
}
