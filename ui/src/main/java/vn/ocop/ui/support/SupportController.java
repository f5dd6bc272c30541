package vn.ocop.ui.support;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.support.SupportBoard;
import vn.ocop.workflow.support.SupportBoard.Line;
import vn.ocop.workflow.support.SupportBoard.Standing;
import vn.ocop.workflow.support.SupportBoard.Wanted;
import vn.ocop.workflow.support.SupportCase;
import vn.ocop.workflow.support.SupportItem;

/** The cases of support: how far each is, who follows it, what is late. */
@Controller
class SupportController {

    private final SupportBoard board;
    private final UnionDesk desk;
    private final People people;
    private final Names names;
    private final Days days;
    private final Texts texts;

    SupportController(SupportBoard board, UnionDesk desk, People people, Names names, Days days, Texts texts) {
        this.board = board;
        this.desk = desk;
        this.people = people;
        this.names = names;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping("/support")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Long officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        UnionScope scope = desk.watched(actor);
        String shown = desk.shown(scope, place);
        Wanted wanted = wanted(standing, shown, officer, q);
        model.addAttribute("cases", board.page(scope, wanted, page));
        model.addAttribute("wanted", wanted);
        model.addAttribute("place", shown);
        model.addAttribute("communes", desk.communes(desk.province(shown)));
        model.addAttribute("today", days.today());
        model.addAttribute("referral", (Referrals) SupportController::referral);
        model.addAttribute("standings", texts.constants("supportStanding", Standing.class));
        model.addAttribute("officers", officers(shown));
        String query = query(wanted, shown);
        model.addAttribute("href", "/support" + query + "&");
        model.addAttribute("book", "/support.xlsx" + query);
        return "support/support";
    }

    @GetMapping("/support.xlsx")
    ResponseEntity<byte[]> book(
            Actor actor,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Long officer,
            @RequestParam(defaultValue = "") String q) {
        UnionScope scope = desk.watched(actor);
        List<Line> lines = board.all(scope, wanted(standing, desk.shown(scope, place), officer, q));
        return new TableBook()
                .sheet(
                        texts.get("union.support"),
                        heads(),
                        lines.stream().map(this::row).toList())
                .answer("ho-tro-san-pham");
    }

    private List<String> heads() {
        return Stream.of(
                        "dossiers.product",
                        "inbox.producer",
                        "dossiers.place",
                        "support.responsible",
                        "support.stars",
                        "support.opened",
                        "support.items",
                        "support.itemsDone",
                        "support.itemsLate",
                        "support.budget",
                        "support.referral",
                        "support.next")
                .map(texts::get)
                .toList();
    }

    private List<@Nullable Object> row(Line line) {
        SupportCase support = line.support();
        String referral = referral(line);
        return Arrays.<@Nullable Object>asList(
                line.dossier().product(),
                line.dossier().producer().name(),
                names.commune(line.dossier().commune()),
                support == null ? null : support.responsible(),
                support == null ? null : support.targetStars(),
                support == null ? null : support.openedOn(),
                support == null ? 0 : support.items().size(),
                support == null ? 0 : support.done(),
                support == null ? 0 : support.late(days.today()),
                support == null
                        ? 0
                        : support.items().stream()
                                .map(SupportItem::budget)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                referral == null ? "" : texts.get("support.referral." + referral),
                line.open().stream()
                        .findFirst()
                        .map(item -> texts.get(item.step() + ".title"))
                        .orElse(""));
    }

    /** How a line of the list tells the way of a case to the province. */
    interface Referrals {
        @Nullable
        String of(Line line);
    }

    private static @Nullable String referral(Line line) {
        SupportCase support = line.support();
        if (support == null || support.referralReason() == null) {
            return null;
        }
        if (support.state() == SupportCase.State.REFERRED) {
            return "WAITING";
        }
        return line.dossier().referred() ? "TAKEN" : "RETURNED";
    }

    private static Wanted wanted(Standing standing, String place, @Nullable Long officer, String search) {
        return new Wanted(
                standing,
                place.equals(UnitId.CENTRE) ? "" : place,
                officer == null ? null : new PersonId(officer),
                search.strip());
    }

    /** Officers of the place shown, and of the province that may have taken over. */
    private List<Choice> officers(String place) {
        List<Office> offices = Stream.of(place, desk.province(place))
                .distinct()
                .map(code -> new Office(Role.UNION_OFFICER, UnitId.union(code)))
                .toList();
        return people.holdingAny(offices).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    private static String query(Wanted wanted, String place) {
        PersonId officer = wanted.officer();
        return UriComponentsBuilder.newInstance()
                .queryParam("standing", wanted.standing())
                .queryParam("place", place)
                .queryParam("officer", officer == null ? "" : officer)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(wanted.search())
                .toUriString();
    }
}
