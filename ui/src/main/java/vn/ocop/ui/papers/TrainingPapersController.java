package vn.ocop.ui.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.training.Participant;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** Certificates of attendance: a page per person, for one of them or for all. */
@Controller
@RequestMapping("/papers/training/{id}")
class TrainingPapersController {

    private static final String SECRETARY = "Bí thư";

    private final Trainings trainings;
    private final Participants participants;
    private final UnionLetterheads heads;
    private final Names names;
    private final Papers papers;

    TrainingPapersController(
            Trainings trainings, Participants participants, UnionLetterheads heads, Names names, Papers papers) {
        this.trainings = trainings;
        this.participants = participants;
        this.heads = heads;
        this.names = names;
        this.papers = papers;
    }

    /** @param part from 0, where there are too many for one file */
    @GetMapping("/certificates.pdf")
    ResponseEntity<byte[]> all(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") int part) {
        TrainingEvent event = trainings.see(actor, id);
        return print(actor, event, participants.certified(event, part));
    }

    @GetMapping("/certificates/{participant}.pdf")
    ResponseEntity<byte[]> one(Actor actor, @PathVariable long id, @PathVariable long participant) {
        TrainingEvent event = trainings.see(actor, id);
        return print(
                actor,
                event,
                participants.certified(event, participant).stream().toList());
    }

    private ResponseEntity<byte[]> print(Actor actor, TrainingEvent event, List<Participant> people) {
        if (people.isEmpty() || !Participants.readBy(actor, event)) {
            throw new NotThere("certificates of " + event.id());
        }
        LocalDate heldOn = Objects.requireNonNull(event.heldOn());
        String commune = event.commune();
        Map<String, Object> values = new HashMap<>();
        values.put("event", event);
        values.put("details", event.details());
        values.put("union", names.placeOfUnion(event.place()));
        values.put("where", commune == null ? "" : names.address(commune));
        values.put("signs", heads.signs(event.place(), heldOn, SECRETARY));
        values.put("unnumbered", true);
        values.put(
                "people",
                people.stream()
                        .map(person -> Map.of(
                                "who",
                                person,
                                "head",
                                heads.head(event.place(), "GCN", person.certificateNumber(), heldOn)))
                        .toList());
        return papers.answer(new Paper("attendance", "giay-chung-nhan-tham-gia-" + event.id(), values), Format.PDF);
    }
}
