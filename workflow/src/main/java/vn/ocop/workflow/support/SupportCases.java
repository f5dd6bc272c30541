package vn.ocop.workflow.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.ItemDates;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Regulations;

/** The support cases of the Youth Union: needs, referral, plan, carrying out, readiness. */
@Component
@Transactional
public class SupportCases implements ItemDates {

    interface Store extends JpaRepository<SupportCase, Long> {
        @EntityGraph(attributePaths = "items")
        @Query("select c from SupportCase c where c.dossierId = :dossier")
        Optional<SupportCase> withItems(long dossier);

        @Query("select i.plannedOn from SupportItem i where i.id = :item")
        LocalDate plannedOn(long item);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Engine engine;
    private final Clock clock;

    SupportCases(Store store, Dossiers dossiers, Regulations regulations, Engine engine, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * @param needs what the product lacks; required unless nothing is needed
     * @param referralReason why the provincial Union must help; required to refer
     */
    public void assessNeeds(OpenTask task, SupportNeed need, @Nullable String needs, @Nullable String referralReason) {
        Dossier dossier = dossiers.lock(task);
        SupportCase support = ofOrNew(dossier);
        if (need != SupportNeed.NONE) {
            support.assess(required(needs, "needs", "assessNeeds.needs.missing"));
        }
        switch (need) {
            case SUPPORT -> dossier.refer(false);
            case REFER ->
                support.refer(required(referralReason, "referralReason", "assessNeeds.referralReason.missing"));
            case NONE -> dossier.enter(Stage.PREPARATION);
        }
        store.save(support);
        engine.complete(task, need == SupportNeed.REFER ? referralReason : needs, need);
    }

    /** The provincial Union takes the case over, or returns it with advice. */
    public void answerReferral(OpenTask task, ReferralAnswer answer, String words) {
        Dossier dossier = dossiers.lock(task);
        ofOrNew(dossier).answerReferral(required(words, "words", "answerReferral.words.missing"));
        dossier.refer(answer == ReferralAnswer.TAKEN);
        engine.complete(task, words, answer);
    }

    /** Chooses the support types to carry out now, each with officer and date. */
    public void planSupport(OpenTask task, String responsible, List<SupportItem> items) {
        Dossier dossier = dossiers.lock(task);
        if (items.isEmpty()) {
            throw new Rejected("items", "planSupport.items.missing");
        }
        var known = regulations.byKey(dossier.regulation());
        for (SupportItem item : items) {
            if (known.supportTypes().stream().noneMatch(type -> type.id().equals(item.type()))) {
                throw new Rejected("items", "planSupport.type.unknown", item.type());
            }
        }
        ofOrNew(dossier).plan(responsible, items);
        store.flush(); // the items' numbers are the elements of the multi-instance that starts now
        engine.complete(task, null);
    }

    /** The items to carry out now, by number. */
    @Transactional(readOnly = true)
    public Collection<String> openItems(DossierId id) {
        return store.withItems(id.value()).stream()
                .flatMap(support -> support.open().stream())
                .map(item -> Long.toString(item.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate plannedOn(String item) {
        return store.plannedOn(Long.parseLong(item));
    }

    public void carryOutSupport(OpenTask task, LocalDate doneOn, String result) {
        dossiers.lock(task);
        if (doneOn.isAfter(LocalDate.now(clock))) {
            throw new Rejected("doneOn", "carryOutSupport.doneOn.future");
        }
        item(task)
                .carryOut(
                        doneOn,
                        required(result, "result", "carryOutSupport.result.missing"),
                        task.actor().id().value());
        engine.complete(task, result);
    }

    /** The item of support a task is about. */
    @Transactional(readOnly = true)
    public SupportItem item(OpenTask task) {
        return store.withItems(task.dossier().value()).orElseThrow().items().stream()
                .filter(item -> Long.toString(item.id()).equals(task.item()))
                .findFirst()
                .orElseThrow();
    }

    public void confirmReadiness(OpenTask task, Readiness readiness, @Nullable String remark) {
        Dossier dossier = dossiers.lock(task);
        if (readiness == Readiness.READY) {
            dossier.enter(Stage.PREPARATION);
        }
        engine.complete(task, remark, readiness);
    }

    @Transactional(readOnly = true)
    public Optional<SupportCase> of(DossierId id) {
        return store.withItems(id.value());
    }

    private SupportCase ofOrNew(Dossier dossier) {
        long id = dossier.id().value();
        return store.withItems(id).orElseGet(() -> store.save(new SupportCase(id)));
    }

    private static String required(@Nullable String text, String field, String key) {
        if (text == null || text.isBlank()) {
            throw new Rejected(field, key);
        }
        return text.strip();
    }
}
