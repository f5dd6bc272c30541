package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.session.Call;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Meeting;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;

/** The council meets as often as the demonstration needs it. */
@Component
public class Meetings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(" d/M/yyyy");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Sessions sessions;
    private final Hall hall;
    private final Councils councils;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Cast cast;
    private final People people;
    private final Inbox inbox;
    private final Settings settings;
    private final Calendars calendars;
    private final Clock clock;

    Meetings(
            Sessions sessions,
            Hall hall,
            Councils councils,
            Agendas agendas,
            Evaluations evaluations,
            Dossiers dossiers,
            Cast cast,
            People people,
            Inbox inbox,
            Settings settings,
            Calendars calendars,
            Clock clock) {
        this.sessions = sessions;
        this.hall = hall;
        this.councils = councils;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.cast = cast;
        this.people = people;
        this.inbox = inbox;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Does what the council must do next for a dossier that has no task; false if it waits for no council. */
    boolean goOn(DossierId dossier) {
        var evaluation = evaluations.latest(dossier).orElse(null);
        if (evaluation == null || evaluation.readyOn() == null || evaluation.releasedOn() != null) {
            return false;
        }
        SessionId session = evaluation.session();
        if (session == null) {
            open(call(List.of(dossier)));
            return true;
        }
        return switch (sessions.get(session).state()) {
            case CALLED -> {
                open(session);
                yield true;
            }
            case OPEN, CLOSED -> finish(session);
            case ENDED, CANCELLED -> false;
        };
    }

    /** Has the product been proposed to a council that has not been called for it? */
    boolean waits(DossierId dossier) {
        return evaluations
                .latest(dossier)
                .filter(evaluation -> evaluation.readyOn() != null && evaluation.session() == null)
                .isPresent();
    }

    /** Calls the council for these products, all of one place. */
    public SessionId call(List<DossierId> products) {
        return call(products, Words.SESSION + " ngày" + DAY.format(day(place(products))));
    }

    SessionId call(List<DossierId> products, String title) {
        String place = place(products);
        return sessions.call(
                cast.actor(Role.COUNCIL_SECRETARY, place),
                place,
                new Call(title, new Meeting(day(place), MORNING, Words.VENUE), products));
    }

    private String place(List<DossierId> products) {
        return Packages.placeOf(dossiers.get(products.get(0)));
    }

    /** The first day by which everybody can have read the papers. */
    private LocalDate day(String place) {
        return calendars.current().add(LocalDate.now(clock), settings.whole(place, Setting.SESSION_LEAD));
    }

    /** Everybody but the substitutes is there, has declared, and the chair opens. */
    public void open(SessionId id) {
        open(
                id,
                councils.get(sessions.get(id).council()).seats().stream()
                        .filter(holder -> holder.seat() != Seat.SUBSTITUTE)
                        .map(SeatHolder::person)
                        .collect(Collectors.toSet()));
    }

    /** These people are there and have declared, and the chair opens. */
    public void open(SessionId id, Set<PersonId> present) {
        sessions.openSession(task(id, "openSession"), Opening.OPENED, present, null);
        declare(id);
    }

    /** Everybody but the substitutes declares to have no tie to anybody. */
    public void declare(SessionId id) {
        Session session = sessions.get(id);
        Council council = councils.get(session.council());
        Map<DossierId, String> none = new HashMap<>();
        agendas.open(session.agenda()).stream().map(Dossier::id).forEach(dossier -> none.put(dossier, ""));
        council.seats().stream()
                .filter(holder -> holder.seat() != Seat.SUBSTITUTE)
                .forEach(holder -> hall.declare(actor(holder), id, none));
    }

    /** Closes and signs once every product has its result. */
    public boolean finish(SessionId id) {
        Set<DossierId> open = agendas.open(sessions.get(id).agenda()).stream()
                .map(Dossier::id)
                .collect(Collectors.toSet());
        boolean finished = agendas.standings(id).values().stream()
                .filter(standing -> open.contains(standing.dossier()))
                .allMatch(Agendas.Standing::confirmed);
        if (finished) {
            if (sessions.get(id).state() == Session.State.OPEN) {
                sessions.closeSession(task(id, "closeSession"));
            }
            sessions.signMinutes(task(id, "signMinutes"));
        }
        return finished;
    }

    /** The open task of a session, opened by the first who may do it. */
    public OpenTask task(SessionId id, String step) {
        return inbox.openOf(id).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .map(item -> {
                    Actor actor = people.holding(
                                    item.office().role(), item.office().unit())
                            .get(0)
                            .actor();
                    return inbox.open(actor, step, item.taskId());
                })
                .orElseThrow(() -> new IllegalStateException(step + " is not open in " + id));
    }

    private Actor actor(SeatHolder holder) {
        return people.find(holder.person()).orElseThrow().actor();
    }
}
