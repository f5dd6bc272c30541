package vn.ocop.workflow.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Serials;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** The slips of a dossier: which may be handed out now, handing them out, reading them. */
@Component
@Transactional
public class Slips {

    interface Store extends JpaRepository<Slip, Long> {
        List<Slip> findByDossierIdOrderById(long dossierId);
    }

    private static final int REASON_AT_MOST = 2000;

    private final Store store;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final SlipTemplates templates;
    private final SlipFacts facts;
    private final Serials serials;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Slips(
            Store store,
            Dossiers dossiers,
            Supplements supplements,
            SlipTemplates templates,
            SlipFacts facts,
            Serials serials,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.templates = templates;
        this.facts = facts;
        this.serials = serials;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The slips of a dossier a person may read, oldest first; the council reads none. */
    @Transactional(readOnly = true)
    public List<Slip> of(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        return store.findByDossierIdOrderById(id.value()).stream()
                .filter(slip -> mayRead(actor, dossier, slip))
                .toList();
    }

    /** One of them; for whom it is not, it does not exist. */
    @Transactional(readOnly = true)
    public Slip see(Actor actor, long id) {
        return store.findById(id)
                .filter(slip ->
                        dossiers.sees(actor, slip.dossier()) && mayRead(actor, dossiers.get(slip.dossier()), slip))
                .orElseThrow(() -> new SlipUnknown(id));
    }

    private static boolean mayRead(Actor actor, Dossier dossier, Slip slip) {
        boolean office = List.of(dossier.commune(), dossier.province(), UnitId.CENTRE).stream()
                .map(UnitId::administration)
                .anyMatch(unit ->
                        actor.offices().stream().anyMatch(held -> held.unit().equals(unit)));
        boolean producer = actor.holds(Role.PRODUCER, dossier.producer().unit())
                || actor.holds(Role.UNION_OFFICER, UnitId.union(dossier.commune()));
        return office || (producer && !slip.draft() && !slip.kind().internal());
    }

    /** What the person may hand out for the dossier now. */
    @Transactional(readOnly = true)
    public Set<SlipKind> offered(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        Set<SlipKind> offered = EnumSet.noneOf(SlipKind.class);
        if (atDesk(actor, dossier)) {
            for (SlipKind kind : SlipKind.values()) {
                if (fits(kind, dossier)) {
                    offered.add(kind);
                }
            }
        }
        return offered;
    }

    private static boolean atDesk(Actor actor, Dossier dossier) {
        return actor.holds(Role.COMMUNE_OFFICER, UnitId.administration(dossier.commune()));
    }

    private boolean fits(SlipKind kind, Dossier dossier) {
        if (dossier.receipt() == null || (kind.ofOneStop() && !oneStop(dossier))) {
            return false;
        }
        long before = store.findByDossierIdOrderById(dossier.id().value()).stream()
                .filter(slip -> slip.kind() == kind)
                .count();
        return switch (kind) {
            case REGISTRATION, RECEIPT -> before == 0;
            case SUPPLEMENT ->
                before
                        < supplements.of(dossier.id()).stream()
                                .filter(request -> request.level() == Level.COMMUNE)
                                .count();
            case REFUSAL -> before == 0 && dossier.stage() == Stage.OUT_OF_SCOPE;
            case STOPPING -> before == 0 && dossier.stage() == Stage.WITHDRAWN;
            case APOLOGY -> before == 0 && late(dossier);
            case CONTROL -> true;
        };
    }

    /** Does the place run its dossiers through a one-stop desk? */
    private boolean oneStop(Dossier dossier) {
        return Boolean.parseBoolean(settings.nearest(dossier.commune(), dossier.province(), Setting.ONE_STOP));
    }

    /** The commune should have proposed the product before today, and the clock does not stand still. */
    private boolean late(Dossier dossier) {
        LocalDate due = dossier.dueOn();
        return dossier.stage() == Stage.COMMUNE
                && due != null
                && dossier.pausedOn() == null
                && dossiers.today().isAfter(due);
    }

    /** Hands a slip out: numbered, kept, and told in the history. An apology is the leader's, see {@link #sign}. */
    public Slip issue(Actor actor, DossierId id, SlipKind kind) {
        Dossier dossier = desk(actor, id, kind);
        if (kind == SlipKind.APOLOGY) {
            throw new NotAllowed("an apology is drafted, then signed");
        }
        SlipWords words = templates.inForce(dossier.province(), kind, dossiers.today());
        String number = number(words, dossier);
        SlipContent content = facts.content(words, dossier, number, actor.name(), null, Map.of());
        Slip slip = store.save(new Slip(id, words.version(), content, clock.instant()));
        slip.issue(content, actor.name(), clock.instant());
        tell(actor, "issueSlip", id, number);
        return slip;
    }

    /** Locks the dossier for an officer of its desk who hands out what fits. */
    private Dossier desk(Actor actor, DossierId id, SlipKind kind) {
        dossiers.see(actor, id);
        Dossier dossier = dossiers.lock(id);
        if (!atDesk(actor, dossier)) {
            throw new NotAllowed("slips are handed out by the commune's desk");
        }
        if (!fits(kind, dossier)) {
            throw new Rejected("", "slip.notNow");
        }
        return dossier;
    }

    /** The officer drafts an apology with the day to which the commune asks to extend. */
    public Slip apologise(Actor actor, DossierId id, String reason, @Nullable LocalDate newDueOn) {
        Dossier dossier = desk(actor, id, SlipKind.APOLOGY);
        if (reason.isBlank() || reason.length() > REASON_AT_MOST) {
            throw new Rejected("reason", "apologise.reason.missing");
        }
        if (newDueOn == null || !newDueOn.isAfter(dossiers.today())) {
            throw new Rejected("newDueOn", "apologise.newDueOn.missing");
        }
        SlipWords words = templates.inForce(dossier.province(), SlipKind.APOLOGY, dossiers.today());
        Map<String, String> said = Map.of("reason", reason.strip(), "newDueOn", SlipFacts.written(newDueOn));
        SlipContent content = facts.content(words, dossier, null, actor.name(), null, said);
        Slip slip = store.save(new Slip(id, words.version(), content, clock.instant()));
        tell(actor, "apologise", id, reason.strip());
        return slip;
    }

    /** May the person sign this draft? */
    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, Slip slip) {
        return slip.draft() && leads(actor, dossiers.get(slip.dossier()));
    }

    private static boolean leads(Actor actor, Dossier dossier) {
        return actor.holds(Role.COMMUNE_LEADER, UnitId.administration(dossier.commune()));
    }

    /** The leader signs the apology: it gets number and day, and the producer is told. */
    public Slip sign(Actor actor, long id) {
        Slip slip = see(actor, id);
        Dossier dossier = dossiers.lock(slip.dossier());
        if (!leads(actor, dossier)) {
            throw new NotAllowed("an apology is signed by the commune's leader");
        }
        if (!slip.draft()) {
            throw new Rejected("", "slip.notNow");
        }
        SlipContent draft = slip.content();
        SlipWords words = templates.inForce(dossier.province(), slip.kind(), dossiers.today());
        String number = number(words, dossier);
        slip.issue(draft.signed(number, dossiers.today(), actor.name()), actor.name(), clock.instant());
        tell(actor, "signApology", dossier.id(), number);
        return slip;
    }

    /** The dossier's own number, or the next of the commune's year for this form. */
    private String number(SlipWords words, Dossier dossier) {
        String symbol = words.symbol();
        if (symbol == null) {
            return dossier.receipt() == null ? "" : dossier.receipt().slip();
        }
        int year = dossiers.today().getYear();
        int serial = serials.next("slip-" + symbol + "/" + dossier.commune() + "/" + year);
        return "%03d/%s-%s-%d".formatted(serial, symbol, dossier.commune(), year);
    }

    private void tell(Actor actor, String useCase, DossierId id, String note) {
        events.publishEvent(new Happened(id, actor, null, useCase, null, note));
    }
}
