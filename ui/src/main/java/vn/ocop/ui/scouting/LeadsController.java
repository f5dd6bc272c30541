package vn.ocop.ui.scouting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.scouting.Leads;

/** The list of scouted products, and how many of them became ideas. */
@Controller
class LeadsController {

    private final Leads leads;
    private final UnionDesk desk;
    private final Names names;
    private final Texts texts;

    LeadsController(Leads leads, UnionDesk desk, Names names, Texts texts) {
        this.leads = leads;
        this.desk = desk;
        this.names = names;
        this.texts = texts;
    }

    /** What is looked for; nothing said is everything. */
    record Wanted(@Nullable String q, Lead.@Nullable State state, @Nullable String commune) {

        String search() {
            return q == null ? "" : q;
        }

        String place() {
            return commune == null ? "" : commune;
        }
    }

    @GetMapping("/leads")
    String list(Actor actor, Wanted wanted, @RequestParam(defaultValue = "0") int page, Model model) {
        UnionScope scope = desk.watched(actor);
        Map<Lead.State, Long> counts = leads.counts(actor, wanted.search(), wanted.place());
        model.addAttribute("leads", leads.page(actor, wanted.search(), wanted.state(), wanted.place(), page));
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "groups",
                Arrays.stream(Lead.State.values())
                        .map(state -> new Group(
                                state,
                                counts.getOrDefault(state, 0L),
                                "/leads" + query(new Wanted(wanted.q(), state, wanted.commune()))))
                        .toList());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long ideas = counts.getOrDefault(Lead.State.IDEA, 0L);
        model.addAttribute("all", all);
        model.addAttribute("ideas", ideas);
        model.addAttribute("percent", all == 0 ? 0 : Math.round(100.0 * ideas / all));
        model.addAttribute("allHref", "/leads" + query(new Wanted(wanted.q(), null, wanted.commune())));
        model.addAttribute("communes", communes(scope));
        model.addAttribute("mayScout", leads.scouts(actor));
        model.addAttribute("query", query(wanted));
        model.addAttribute("href", "/leads" + query(wanted) + "&");
        return "scouting/leads";
    }

    /** A state with how many are in it, and where they are listed. */
    record Group(Lead.State state, long number, String href) {}

    /** The list as a workbook; whom to talk to only for those who work on it. */
    @GetMapping("/leads.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, Wanted wanted) {
        desk.watched(actor);
        List<String> heads = List.of(
                texts.get("lead.product"),
                texts.get("lead.description"),
                texts.get("lead.commune"),
                texts.get("lead.named"),
                texts.get("lead.scoutedBy"),
                texts.get("lead.scoutedOn"),
                texts.get("lead.contact"),
                texts.get("lead.phone"),
                texts.get("lead.state"),
                texts.get("lead.closedOn"),
                texts.get("lead.closedBy"),
                texts.get("closeLead.reason"));
        List<List<@Nullable Object>> rows = leads.list(actor, wanted.search(), wanted.state(), wanted.place()).stream()
                .map(lead -> row(actor, lead))
                .toList();
        return new TableBook().sheet(texts.get("union.leads"), heads, rows).answer("san-pham-phat-hien");
    }

    private List<@Nullable Object> row(Actor actor, Lead lead) {
        Lead.Sighting seen = lead.seen();
        boolean works = leads.works(actor, lead);
        return Arrays.asList(
                seen.product(),
                seen.description(),
                names.address(lead.commune()),
                seen.placeAsNamed(),
                lead.scoutedBy(),
                seen.scoutedOn(),
                works ? seen.contact() : null,
                works ? seen.phone() : null,
                texts.get("leadState." + lead.state()),
                lead.closedOn(),
                lead.closedBy(),
                lead.closeReason());
    }

    private List<Place> communes(UnionScope scope) {
        return desk.communes(desk.shown(scope, null));
    }

    private static String query(Wanted wanted) {
        return UriComponentsBuilder.newInstance()
                .queryParam("state", wanted.state() == null ? "" : wanted.state())
                .queryParam("commune", "{commune}")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(wanted.place(), wanted.search())
                .toUriString();
    }
}
