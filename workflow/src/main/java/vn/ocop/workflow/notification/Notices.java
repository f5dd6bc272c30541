package vn.ocop.workflow.notification;

import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;
import static vn.ocop.processes.Role.MANAGER;
import static vn.ocop.processes.Role.PRODUCER;
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
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;

/** Who is told of what, and the list of notices of each office. */
@Component
public class Notices {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Steps that others wait for, by whom they are told to. */
    private static final Map<String, List<Role>> TOLD = Map.ofEntries(
            Map.entry("screenIdea", List.of(PRODUCER, UNION_OFFICER)),
            Map.entry("receiveDossier", List.of(PRODUCER)),
            Map.entry("checkComponents", List.of(PRODUCER)),
            Map.entry("signProposal", List.of(PRODUCER)),
            Map.entry("checkPackage", List.of(PRODUCER, COMMUNE_OFFICER)),
            Map.entry("remindEarly", List.of(COMMUNE_OFFICER)),
            Map.entry("remindLate", List.of(COMMUNE_OFFICER)),
            Map.entry("escalateOverdue", List.of(COMMUNE_OFFICER, COMMUNE_LEADER, MANAGER)),
            Map.entry("giveConsent", List.of(COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("recordConsent", List.of(PRODUCER, UNION_OFFICER)),
            Map.entry("revokeConsent", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("takeOver", List.of(COMMUNE_OFFICER)),
            Map.entry("withdraw", List.of(COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("notifyResult", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)),
            Map.entry("callMembers", List.of(COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER)),
            Map.entry("openSession", List.of(COUNCIL_SECRETARY, COUNCIL_MEMBER)),
            Map.entry("requestReopening", List.of(COUNCIL_CHAIR)),
            Map.entry("notifyNegative", List.of(PRODUCER, COMMUNE_OFFICER, UNION_OFFICER)));

    interface Store extends JpaRepository<Notice, Long> {
        @Query("select n from Notice n where n.audience in :audiences order by n.id desc")
        Page<Notice> told(Collection<String> audiences, Pageable page);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final Clock clock;

    Notices(Store store, Dossiers dossiers, Sessions sessions, Clock clock) {
        this.store = store;
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
        if (event.subject() instanceof DossierId id) {
            Dossier dossier = dossiers.get(id);
            tell(
                    event,
                    dossier.product(),
                    roles.stream()
                            .filter(role -> role != UNION_OFFICER || dossier.supported())
                            .map(role -> office(role, dossier)));
        } else if (event.subject() instanceof SessionId id) {
            Session session = sessions.get(id);
            UnitId council = UnitId.council(session.place());
            tell(event, session.title(), roles.stream().map(role -> new Office(role, council)));
        }
    }

    private void tell(Happened event, String about, Stream<Office> audiences) {
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

    /** What the person's offices were told, newest first. */
    @Transactional(readOnly = true)
    public Page<Notice> of(Actor actor, int page) {
        return store.told(
                actor.offices().stream().map(Office::toString).toList(), PageRequest.of(PageNumber.within(page), PAGE));
    }
}
