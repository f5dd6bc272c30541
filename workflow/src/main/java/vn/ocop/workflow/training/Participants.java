package vn.ocop.workflow.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.unionreport.UnionNumbers;

/** Who signed up for a class or event, who came, and the certificates they get. */
@Component
@Transactional
public class Participants {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Certificates in one file. */
    public static final int FILE = 100;

    /** What the page to sign up says. */
    public enum SignUp {
        OPEN,
        CLOSED,
        FULL,
        /** Held, cancelled, or its days are over. */
        OVER
    }

    /**
     * How many are on a list.
     *
     * @param attended of them came
     * @param certified of those have a certificate
     */
    public record Count(long total, long attended, long certified) {

        /** An empty list. */
        public static final Count NONE = new Count(0, 0, 0);
    }

    private final ParticipantStore store;
    private final Trainings trainings;
    private final UnionNumbers numbers;
    private final Clock clock;

    Participants(ParticipantStore store, Trainings trainings, UnionNumbers numbers, Clock clock) {
        this.store = store;
        this.trainings = trainings;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The names are for the Union of the place and those above it, not for everybody who reads the figures. */
    public static boolean readBy(Actor actor, TrainingEvent event) {
        return UnionScope.of(actor).sees(event.place(), event.province());
    }

    /** An officer puts somebody on the list. */
    public void add(Actor actor, long event, Attendee who, boolean attended) {
        trainings.lockOpen(actor, event);
        put(event, who, null, attended);
    }

    /** Takes somebody off the list who should not be there. */
    public void remove(Actor actor, long event, long participant) {
        trainings.lockOpen(actor, event);
        Participant found = store.findByIdAndEventId(participant, event).orElseThrow(() -> new TrainingUnknown(event));
        requireNotCertified(found);
        store.delete(found);
        store.flush();
        requireAttended(event);
    }

    /**
     * Who came, of a part of the list.
     *
     * @param shown those the officer saw
     * @param attended of them those who came
     */
    public void mark(Actor actor, long event, Set<Long> shown, Set<Long> attended) {
        trainings.lockOpen(actor, event);
        store.findAllById(shown).stream()
                .filter(participant -> participant.event() == event)
                .forEach(participant -> mark(participant, attended.contains(participant.id())));
        store.flush();
        requireAttended(event);
    }

    private static void mark(Participant participant, boolean came) {
        if (!came) {
            requireNotCertified(participant);
        }
        participant.attend(came);
    }

    /** What a certificate says stays so. */
    static void requireNotCertified(Participant participant) {
        if (participant.certificateNumber() != null) {
            throw new Rejected("", "training.participant.certified", participant.name());
        }
    }

    /** Somebody signs up without an account and agrees that the data are used for this class or event. */
    public void signUp(String code, Attendee who) {
        TrainingEvent found = trainings.coded(code).orElseThrow(() -> new TrainingUnknown(0));
        TrainingEvent event = trainings.lock(found.id());
        SignUp state = signUp(event);
        if (state != SignUp.OPEN) {
            throw new Rejected("", "training.signUp." + state);
        }
        put(event.id(), who, LocalDate.now(clock), false);
    }

    /** May people sign up now? */
    @Transactional(readOnly = true)
    public SignUp signUp(TrainingEvent event) {
        if (event.state() != TrainingEvent.State.PLANNED || event.endsOn().isBefore(LocalDate.now(clock))) {
            return SignUp.OVER;
        }
        if (!event.signUpOpen()) {
            return SignUp.CLOSED;
        }
        Integer capacity = event.capacity();
        return capacity != null && store.countByEventId(event.id()) >= capacity ? SignUp.FULL : SignUp.OPEN;
    }

    private void put(long event, Attendee who, @Nullable LocalDate consentOn, boolean attended) {
        if (who.name().isBlank()) {
            throw new Rejected("name", "participant.name.missing");
        }
        Integer year = who.birthYear();
        if (year != null && !Attendee.bornIn(year, LocalDate.now(clock))) {
            throw new Rejected("birthYear", "participant.birthYear.wrong");
        }
        String phone = who.phone();
        if (phone != null && !Attendee.isPhone(phone)) {
            throw new Rejected("phone", "participant.phone.wrong");
        }
        if (store.existsByEventIdAndIdentity(event, who.identity())) {
            throw new Rejected("name", "participant.twice");
        }
        store.save(new Participant(event, who, clock.instant(), consentOn, attended));
    }

    /** A class that was held does not lose the last of those who came. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireAttended(long event) {
        TrainingEvent held = trainings.lock(event);
        if (held.state() == TrainingEvent.State.HELD
                && held.kind().taught()
                && !store.existsByEventIdAndAttendedTrue(event)) {
            throw new Rejected("", "training.nobody");
        }
    }

    /** A certificate number for everybody who came and has none; the same list again changes nothing. */
    public void issueCertificates(Actor actor, long id) {
        TrainingEvent event = trainings.lockOpen(actor, id);
        if (event.state() != TrainingEvent.State.HELD) {
            throw new Rejected("", "training.certificates.notHeld");
        }
        List<Participant> all = attended(id);
        if (all.isEmpty()) {
            throw new Rejected("", "training.nobody");
        }
        all.stream()
                .filter(participant -> participant.certificateNumber() == null)
                .forEach(participant -> participant.certify(numbers.next(event.place(), "GCN")));
    }

    @Transactional(readOnly = true)
    public Page<Participant> page(TrainingEvent event, int page) {
        return store.findByEventIdOrderById(event.id(), PageRequest.of(PageNumber.within(page), PAGE));
    }

    @Transactional(readOnly = true)
    public List<Participant> all(TrainingEvent event) {
        return store.findByEventIdOrderById(event.id());
    }

    /**
     * Those who have a certificate, in the order of the list.
     *
     * @param part from 0, where there are more than go into one file
     */
    @Transactional(readOnly = true)
    public List<Participant> certified(TrainingEvent event, int part) {
        return store.findByEventIdAndCertificateNumberNotNullOrderById(
                event.id(), PageRequest.of(PageNumber.within(part), FILE));
    }

    /** One of them, if there is such. */
    @Transactional(readOnly = true)
    public Optional<Participant> certified(TrainingEvent event, long participant) {
        return store.findByIdAndEventId(participant, event.id()).filter(found -> found.certificateNumber() != null);
    }

    private List<Participant> attended(long event) {
        return store.findByEventIdAndAttendedTrueOrderById(event);
    }

    /** By number of the event; an event without anybody is not there. */
    @Transactional(readOnly = true)
    public Map<Long, Count> counts(Collection<TrainingEvent> events) {
        return events.isEmpty()
                ? Map.of()
                : store.counts(events.stream().map(TrainingEvent::id).toList()).stream()
                        .collect(Collectors.toMap(
                                ParticipantStore.Count::getEvent,
                                count -> new Count(count.getTotal(), count.getAttended(), count.getCertified())));
    }
}
