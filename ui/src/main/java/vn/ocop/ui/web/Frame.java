package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.session.Boards;

/** What the layout of every page shows: who is signed in for which unit, the tabs, the other language. */
@ControllerAdvice
class Frame {

    /** The person in the bar. */
    record Me(String name, String unit) {}

    record Tab(String id, String href) {}

    record Language(String code, String name, String href) {}

    private final SignedIn signedIn;
    private final Texts texts;
    private final Names names;
    private final Days days;
    private final Addresses addresses;
    private final Guides guides;

    Frame(SignedIn signedIn, Texts texts, Names names, Days days, Addresses addresses, Guides guides) {
        this.addresses = addresses;
        this.guides = guides;
        this.signedIn = signedIn;
        this.texts = texts;
        this.names = names;
        this.days = days;
    }

    @ModelAttribute
    void furnish(HttpServletRequest request, Model model) {
        model.addAttribute("texts", texts);
        model.addAttribute("names", names);
        model.addAttribute("days", days);
        model.addAttribute("addresses", addresses);
        model.addAttribute("guides", guides);
        Actor actor = signedIn.actor().orElse(null);
        if (actor != null) {
            model.addAttribute("me", new Me(actor.name(), units(actor)));
        }
        model.addAttribute("tabs", tabs(actor));
        model.addAttribute("otherLanguage", otherLanguage());
    }

    private String units(Actor actor) {
        return actor.offices().stream()
                .map(Office::unit)
                .distinct()
                .map(names::unit)
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private static List<Tab> tabs(@Nullable Actor actor) {
        List<Tab> tabs = new ArrayList<>();
        if (actor != null) {
            tabs.add(new Tab("inbox", "/inbox"));
            tabs.add(new Tab("dossiers", "/dossiers"));
            if (actor.holds(Role.PRODUCER) || actor.unitsAs(Role.UNION_OFFICER).anyMatch(UnitId::ofCommune)) {
                tabs.add(new Tab("registerIdea", "/ideas/new"));
            }
            if (actor.unitsAs(Role.COMMUNE_OFFICER).anyMatch(UnitId::ofCommune)) {
                tabs.add(new Tab("enterDossier", "/dossiers/new"));
            }
            if (!UnionScope.watchedBy(actor).isEmpty()) {
                tabs.add(new Tab("union", "/union"));
            }
            if (Boards.concern(actor)) {
                tabs.add(new Tab("sessions", "/sessions"));
            }
            if (!Councils.places(actor).isEmpty()) {
                tabs.add(new Tab("councils", "/councils"));
            }
            tabs.add(new Tab("notices", "/notices"));
        }
        tabs.add(new Tab("products", "/products"));
        tabs.add(new Tab("rating", "/rating"));
        tabs.add(new Tab("lookup", "/lookup"));
        if (actor != null && actor.holds(Role.ADMINISTRATOR)) {
            tabs.add(new Tab("admin", "/admin/people"));
        }
        return tabs;
    }

    /** The same page in the other language. */
    private Language otherLanguage() {
        boolean english = texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String code = english ? "vi" : "en";
        String href = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("lang", code)
                .build()
                .toUriString();
        return new Language(code, english ? "Tiếng Việt" : "English", href);
    }
}
