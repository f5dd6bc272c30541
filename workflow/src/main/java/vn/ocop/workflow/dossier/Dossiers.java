package vn.ocop.workflow.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Message;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/** All dossiers: finding them, seeing them, moving them between levels, withdrawing them. */
@Component
@Transactional
public class Dossiers {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a register; a commune receives a hundred a year, a province some thousands. */
    private static final int REGISTER_AT_MOST = 5000;

    private final DossierStore store;
    private final Engine engine;
    private final Clock clock;

    Dossiers(DossierStore store, Engine engine, Clock clock) {
        this.store = store;
        this.engine = engine;
        this.clock = clock;
    }

    /** The dossiers that exist for a person, newest first. */
    @Transactional(readOnly = true)
    public Page<Dossier> page(Actor actor, String search, @Nullable Stage stage, int page) {
        String pattern = Fold.pattern(search);
        Specification<Dossier> wanted = Visibility.to(actor);
        if (!pattern.isEmpty()) {
            wanted = wanted.and((d, query, cb) -> cb.like(d.get("search"), pattern, '!'));
        }
        if (stage != null) {
            wanted = wanted.and((d, query, cb) -> cb.equal(d.get("stage"), stage));
        }
        return store.findAll(wanted, PageRequest.of(PageNumber.within(page), PAGE, Sort.by(Sort.Direction.DESC, "id")));
    }

    /** A dossier, if it exists for the person. */
    @Transactional(readOnly = true)
    public Dossier see(Actor actor, DossierId id) {
        return store.findOne(visible(actor, id)).orElseThrow(() -> new DossierUnknown(id));
    }

    /** Does the dossier exist for the person? */
    @Transactional(readOnly = true)
    public boolean sees(Actor actor, DossierId id) {
        return store.exists(visible(actor, id));
    }

    private static Specification<Dossier> visible(Actor actor, DossierId id) {
        return Visibility.to(actor).and((d, query, cb) -> cb.equal(d.get("id"), id.value()));
    }

    /** For use cases that have checked the person's task; pages ask {@link #see}. */
    @Transactional(readOnly = true)
    public Dossier get(DossierId id) {
        return store.withProducer(id.value()).orElseThrow(() -> new DossierUnknown(id));
    }

    /** For the public look-up, which asks for more than the code: a look-up code, product code or slip number. */
    @Transactional(readOnly = true)
    public Optional<Dossier> coded(String code) {
        return store.coded(code);
    }

    /** Takes the dossier for the rest of the transaction; whoever acts on it too waits and then sees the result. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(DossierId id) {
        return store.lock(id.value()).orElseThrow(() -> new DossierUnknown(id));
    }

    /** The same for a task of the dossier, which must still be open for its actor: the first thing its use case does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(OpenTask task) {
        Dossier dossier = lock(task.dossier());
        engine.requireOpen(task);
        return dossier;
    }

    /** The producer, or who acts for them, withdraws before the decision; the reason is kept. */
    public void withdraw(Actor actor, DossierId id, String reason) {
        Dossier dossier = lock(id);
        if (!mayWithdraw(actor, dossier)) {
            if (!store.exists(visible(actor, id))) {
                throw new DossierUnknown(id);
            }
            throw new NotAllowed("only the producer withdraws");
        }
        if (reason.isBlank()) {
            throw new Rejected("reason", "withdraw.reason.missing");
        }
        if (dossier.stage().closed() || dossier.decided()) {
            throw new Rejected("", "withdraw.tooLate");
        }
        dossier.explainClosing(reason.strip());
        engine.tell(
                new Happened(id, actor, behalf(actor, dossier), "withdraw", null, reason.strip()),
                Message.DOSSIER_WITHDRAWN);
    }

    /** Is this person one who may withdraw, and is it not too late? */
    public boolean canWithdraw(Actor actor, Dossier dossier) {
        return mayWithdraw(actor, dossier) && !dossier.stage().closed() && !dossier.decided();
    }

    private static boolean mayWithdraw(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit()) || dossier.assistedBy(actor);
    }

    /** The producer's name if somebody acts for them, for the history. */
    static @Nullable String behalf(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit())
                ? null
                : dossier.producer().name();
    }

    /** The journey has ended by withdrawal. */
    public void closeWithdrawn(DossierId id) {
        Dossier dossier = lock(id);
        dossier.close(Stage.WITHDRAWN, today(), dossier.closeReason());
    }

    public void forwardToProvince(DossierId id) {
        lock(id).lieAt(Level.PROVINCE);
    }

    public void forwardToCentre(DossierId id) {
        lock(id).lieAt(Level.CENTRE);
    }

    /** A central result below five stars comes back; the province says what to do with it (Đ7.4g). */
    public void takeCentralResultBack(DossierId id) {
        lock(id).lieAt(Level.PROVINCE);
    }

    /** For use cases about several dossiers, with their producers. */
    @Transactional(readOnly = true)
    public List<Dossier> all(Collection<DossierId> ids) {
        return store.withProducers(ids.stream().map(DossierId::value).toList());
    }

    /** What is being evaluated or decided at a province, or at the centre, in the order of locking. */
    @Transactional(readOnly = true)
    public List<Dossier> lyingAt(String place) {
        return store.lying(place.equals(UnitId.CENTRE) ? Stage.CENTRE : Stage.PROVINCE, place);
    }

    /** What the person's places received from one day to another, in the order of receipt. */
    @Transactional(readOnly = true)
    public List<Dossier> received(Actor actor, LocalDate from, LocalDate until) {
        Specification<Dossier> received =
                (dossier, query, cb) -> cb.between(dossier.get("receipt").get("on"), from, until);
        return store.findAll(
                        Visibility.to(actor).and(received),
                        PageRequest.of(0, REGISTER_AT_MOST, Sort.by("receipt.on", "id")))
                .getContent();
    }

    /** The other products of a producer, oldest first. */
    @Transactional(readOnly = true)
    public List<Dossier> of(long producer) {
        return store.findByProducerIdOrderById(producer);
    }

    Dossier save(Dossier dossier) {
        return store.saveAndFlush(dossier);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
