package vn.ocop.ui.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.training.EventFilter;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** The classes and events of the Union: on a page, as a workbook. */
@Controller
class TrainingListController {

    private final Trainings trainings;
    private final Participants participants;
    private final SupportTypes types;
    private final UnionDesk desk;
    private final Names names;
    private final Texts texts;

    TrainingListController(
            Trainings trainings,
            Participants participants,
            SupportTypes types,
            UnionDesk desk,
            Names names,
            Texts texts) {
        this.trainings = trainings;
        this.participants = participants;
        this.types = types;
        this.desk = desk;
        this.names = names;
        this.texts = texts;
    }

    /** What is looked for; empty is any. */
    record Wanted(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            TrainingEvent.@Nullable Kind kind,
            TrainingEvent.@Nullable State state,
            @Nullable String commune,
            @Nullable String q) {

        EventFilter filter() {
            return new EventFilter(from, until, kind, state, Forms.blankToNull(commune), Forms.orEmpty(q));
        }

        public boolean any() {
            return from == null
                    && until == null
                    && kind == null
                    && state == null
                    && Forms.orEmpty(commune).isEmpty()
                    && Forms.orEmpty(q).isEmpty();
        }
    }

    @GetMapping("/training")
    String list(Actor actor, Wanted wanted, @RequestParam(defaultValue = "0") int page, Model model) {
        UnionScope scope = desk.watched(actor);
        Page<TrainingEvent> events = trainings.page(scope, wanted.filter(), page);
        model.addAttribute("events", events);
        model.addAttribute("counts", participants.counts(events.getContent()));
        model.addAttribute("nobody", Participants.Count.NONE);
        model.addAttribute("wanted", wanted);
        model.addAttribute("kinds", texts.constants("trainingKind", TrainingEvent.Kind.class));
        model.addAttribute("states", texts.constants("trainingState", TrainingEvent.State.class));
        model.addAttribute("communes", desk.communes(scope, desk.shown(scope, null)));
        model.addAttribute("wide", scope.all() || !scope.provinces().isEmpty());
        model.addAttribute("mayPlan", actor.holds(Role.UNION_OFFICER));
        model.addAttribute("query", query(wanted));
        return "training/trainings";
    }

    private static String query(Wanted wanted) {
        return UriComponentsBuilder.newInstance()
                .queryParam("from", wanted.from() == null ? "" : wanted.from())
                .queryParam("until", wanted.until() == null ? "" : wanted.until())
                .queryParam("kind", wanted.kind() == null ? "" : wanted.kind())
                .queryParam("state", wanted.state() == null ? "" : wanted.state())
                .queryParam("commune", "{commune}")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(Forms.orEmpty(wanted.commune()), Forms.orEmpty(wanted.q()))
                .toUriString();
    }

    @GetMapping("/training.xlsx")
    ResponseEntity<byte[]> book(Actor actor, Wanted wanted) {
        List<TrainingEvent> events = trainings.all(desk.watched(actor), wanted.filter());
        Map<Long, Participants.Count> counts = participants.counts(events);
        List<String> heads = List.of(
                texts.get("training.title"),
                texts.get("training.kind"),
                texts.get("training.type"),
                texts.get("training.unit"),
                texts.get("training.startsOn"),
                texts.get("training.endsOn"),
                texts.get("training.commune"),
                texts.get("trainings.state"),
                texts.get("holdTraining.heldOn"),
                texts.get("trainings.listed"),
                texts.get("trainings.came"),
                texts.get("holdTraining.reach"),
                texts.get("training.budget"),
                texts.get("training.officer"));
        return new TableBook()
                .sheet(
                        texts.get("union.training"),
                        heads,
                        events.stream()
                                .map(event -> cells(event, counts.getOrDefault(event.id(), Participants.Count.NONE)))
                                .toList())
                .answer("tap-huan-su-kien");
    }

    private List<@Nullable Object> cells(TrainingEvent event, Participants.Count count) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(event.title());
        cells.add(texts.get("trainingKind." + event.kind()));
        cells.add(types.name(event.type()));
        cells.add(names.placeOfUnion(event.place()));
        cells.add(event.startsOn());
        cells.add(event.endsOn());
        cells.add(event.commune() == null ? null : names.address(event.commune()));
        cells.add(texts.get("trainingState." + event.state()));
        cells.add(event.heldOn());
        cells.add(count.total());
        cells.add(count.attended());
        cells.add(event.reach());
        cells.add(event.budget());
        cells.add(event.officer());
        return cells;
    }
}
