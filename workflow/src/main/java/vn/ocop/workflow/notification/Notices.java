package vn.ocop.workflow.notification;

import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;
import static vn.ocop.processes.Role.MANAGER;
import static vn.ocop.processes.Role.PRODUCER;
import static vn.ocop.processes.Role.UNION_LEADER;
import static vn.ocop.processes.Role.UNION_OFFICER;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.DueDates;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Addressed;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.unionreport.UnionReport;
import vn.ocop.workflow.unionreport.UnionReports;

/** Who is told of what, and the list of notices of each office. */
@Component
public class Notices {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final String LATE = "tellReportLate";

    /** Steps that others wait for, by whom they are told to. */
    private static final Map<String, List<Role>> TOLD = Map.ofEntries(
            Map.entry("screenIdea", List.of(PRODUCER, UNION_OFFICER)),
            Map.entry("receiveDossier", List.of(PRODUCER)),
            Map.entry("checkComponents", List.of(PRODUCER)),
            Map.entry("allowSecondRequest", List.of(PRODUCER, COMMUNE_OFFICER)),
            Map.entry("apologise", List.of(COMMUNE_LEADER)),
            Map.entry("signApology", List.of(PRODUCER, COMMUNE_OFFICER)),
            Map.entry("signProposal", List.of(PRODUCER)),
            Map.entry("checkPackage", List.of(PRODUCER, COMMUNE_OFFICER)),
            Map.entry("remindEarly", List.of(COMMUNE_OFFICER)),
            Map.entry("remindLate", List.of(COMMUNE_OFFICER)),
            Map.entry("escalateOverdue", List.of(COMMUNE_OFFICER, COMMUNE_LEADER, MANAGER)),
            Map.entry("moveDueDate", List.of(PRODUCER)),
            Map.entry("giveConsent", List.of(COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("recordConsent", List.of(PRODUCER, UNION_OFFICER)),
            Map.entry("revokeConsent", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("takeOver", List.of(COMMUNE_OFFICER)),
            Map.entry("withdraw", List.of(COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("requestSupport", List.of(UNION_OFFICER)),
            Map.entry("openBlocker", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("notifyResult", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("callMembers", List.of(COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER)),
            Map.entry("openSession", List.of(COUNCIL_SECRETARY, COUNCIL_MEMBER)),
            Map.entry("requestReopening", List.of(COUNCIL_CHAIR)),
            Map.entry(LATE, List.of(UNION_OFFICER, UNION_LEADER)),
            Map.entry("acceptReport", List.of(UNION_OFFICER, UNION_LEADER)),
            Map.entry("notifyNegative", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)));

    private static final List<String> KEPT_BACK = List.of("requestRound.AGAIN", "secondRequest.REFUSED");

    interface Store extends JpaRepository<Notice, Long> {
        /** Who is barred from a matter reads nothing of it as one of the council. */
        @Query("select n from Notice n where n.audience in :audiences and (n.audience not like '%@council:%'"
                + " or not exists (select r from Recused r where r.key.subject = n.subject and r.key.personId = :person))"
                + " order by n.id desc")
        Page<Notice> told(Collection<String> audiences, long person, Pageable page);
    }

    /** Told to all who have an open task of the dossier or session, too. */
    private static final String MOVED = "moveDueDate";

    private final Store store;
    private final DueDates dueDates;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final UnionReports reports;
    private final Clock clock;

    Notices(Store store, DueDates dueDates, Dossiers dossiers, Sessions sessions, UnionReports reports, Clock clock) {
        this.reports = reports;
        this.store = store;
        this.dueDates = dueDates;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Happened event) {
        List<Role> roles = TOLD.get(event.step());
        if (roles == null) {
            return;
        }
        Stream<String> holders =
                event.step().equals(MOVED) ? dueDates.audiences(event.subject()).stream() : Stream.empty();
        if (event.subject() instanceof DossierId id) {
            Dossier dossier = dossiers.get(id);
            Stream<Office> offices = roles.stream()
                    .filter(role -> role != UNION_OFFICER || dossier.supported() || dossier.openToUnion())
                    .filter(role -> role != PRODUCER || !keptBack(event))
                    .map(role -> office(role, dossier));
            tell(event, dossier.product(), Stream.concat(holders, offices.map(Office::toString)));
        } else if (event.subject() instanceof SessionId id) {
            Session session = sessions.get(id);
            UnitId council = UnitId.council(session.place());
            Stream<Office> offices = roles.stream()
                    .filter(role -> role.body() == Role.Body.COUNCIL)
                    .map(role -> new Office(role, council));
            tell(event, session.title(), Stream.concat(holders, offices.map(Office::toString)));
        } else if (event.subject() instanceof ReportId id) {
            UnionReport report = reports.get(id);
            Stream<Office> offices = roles.stream()
                    .filter(role -> role.body() == Role.Body.UNION)
                    .flatMap(role -> units(report, event).map(unit -> new Office(role, unit)));
            tell(event, report.title(), Stream.concat(holders, offices.map(Office::toString)));
        }
    }

    /** That a report is late is for the level above, too. */
    private static Stream<UnitId> units(UnionReport report, Happened event) {
        Stream<UnitId> above = event.step().equals(LATE) ? Stream.ofNullable(report.above()) : Stream.empty();
        return Stream.concat(Stream.of(report.unit()), above);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Addressed event) {
        store.save(new Notice(
                Inbox.personal(event.person()),
                event.subject(),
                event.about(),
                event.step(),
                null,
                event.note(),
                clock.instant()));
    }

    /** A second request that waits for leave, or gets none, is not for the producer. */
    private static boolean keptBack(Happened event) {
        String outcome = event.outcome() == null ? "" : event.outcome();
        return KEPT_BACK.stream().anyMatch(outcome::endsWith);
    }

    private void tell(Happened event, String about, Stream<String> audiences) {
        audiences
                .distinct()
                .forEach(audience -> store.save(new Notice(
                        audience,
                        event.subject(),
                        about,
                        event.step(),
                        event.outcome(),
                        event.note(),
                        clock.instant())));
    }

    /** What no history tells: that a task is due, or over time. */
    void remind(WorkItem task, Stream<String> audiences, String step, String note) {
        tell(Happened.bySystem(task.subject(), step, note), task.product(), audiences);
    }

    private static Office office(Role role, Dossier dossier) {
        UnitId unit =
                switch (role.body()) {
                    case PRODUCER -> dossier.producer().unit();
                    case UNION -> UnitId.union(dossier.commune());
                    case COUNCIL -> UnitId.council(dossier.province());
                    case ADMINISTRATION ->
                        UnitId.administration(role == MANAGER ? dossier.province() : dossier.commune());
                };
        return new Office(role, unit);
    }

    /** What the person, or the person's offices, were told, newest first. */
    @Transactional(readOnly = true)
    public Page<Notice> of(Actor actor, int page) {
        List<String> audiences = Stream.concat(
                        Stream.of(Inbox.personal(actor.id())),
                        actor.offices().stream().map(Office::toString))
                .toList();
        return store.told(audiences, actor.id().value(), PageRequest.of(PageNumber.within(page), PAGE));
    }
}
