package vn.ocop.workflow.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.PlannedItems;
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.SupportType;

/** The support cases of the Youth Union: needs, referral, plan, carrying out, readiness. */
@Component
@Transactional
public class SupportCases implements PlannedItems {

    private final SupportStore store;
    private final Dossiers dossiers;
    private final People people;
    private final Regulations regulations;
    private final ClosedPeriods periods;
    private final Engine engine;

    SupportCases(
            SupportStore store,
            Dossiers dossiers,
            People people,
            Regulations regulations,
            ClosedPeriods periods,
            Engine engine) {
        this.store = store;
        this.dossiers = dossiers;
        this.people = people;
        this.regulations = regulations;
        this.periods = periods;
        this.engine = engine;
    }

    public void assessNeeds(OpenTask task, SupportNeed need, Assessment found) {
        Dossier dossier = dossiers.lock(task);
        check(dossier, found);
        SupportCase support = ofOrNew(dossier);
        support.assess(
                found, need == SupportNeed.NONE ? null : required(found.needs(), "needs", "assessNeeds.needs.missing"));
        switch (need) {
            case SUPPORT -> {
                dossier.refer(false);
                support.goOn();
            }
            case REFER ->
                support.refer(required(found.referralReason(), "referralReason", "assessNeeds.referralReason.missing"));
            case NONE -> ready(dossier, support);
        }
        engine.complete(task, need == SupportNeed.REFER ? found.referralReason() : found.needs(), need);
    }

    /** What is named weak or missing must be of the product's own sheet and documents. */
    private void check(Dossier dossier, Assessment found) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        Set<String> criteria = regulation.sheet(dossier.requireProductSet()).leaves().stream()
                .map(Criterion::key)
                .collect(Collectors.toSet());
        if (!criteria.containsAll(found.criteria())) {
            throw new Rejected("weakCriteria", "assessNeeds.weakCriteria.unknown");
        }
        Set<String> documents =
                regulation.documents().stream().map(Document::id).collect(Collectors.toSet());
        if (!documents.containsAll(found.documents())) {
            throw new Rejected("missingDocuments", "assessNeeds.missingDocuments.unknown");
        }
        Integer stars = found.targetStars();
        if (stars != null && !regulation.frame().recognisedStars().contains(stars)) {
            throw new Rejected("targetStars", "assessNeeds.targetStars.unknown");
        }
    }

    /** The first round leads to the dossier; support beside a dossier does not move it. */
    private void ready(Dossier dossier, SupportCase support) {
        support.ready(dossiers.today());
        if (dossier.stage() == Stage.SUPPORT) {
            dossier.enter(Stage.PREPARATION);
        }
    }

    /** The provincial Union takes the case over, or returns it with advice. */
    public void answerReferral(OpenTask task, ReferralAnswer answer, String words) {
        Dossier dossier = dossiers.lock(task);
        ofOrNew(dossier).answerReferral(required(words, "words", "answerReferral.words.missing"));
        dossier.refer(answer == ReferralAnswer.TAKEN);
        engine.complete(task, words, answer);
    }

    /** The officers among whom a plan chooses: those of the commune's Union, or of the province's where it took over. */
    @Transactional(readOnly = true)
    public List<Person> officers(Dossier dossier) {
        return people.holding(
                Role.UNION_OFFICER, UnitId.union(dossier.referred() ? dossier.province() : dossier.commune()));
    }

    /**
     * Chooses the support types to carry out now, each with officer and date.
     *
     * @param responsible who follows the case
     */
    public void planSupport(OpenTask task, PersonId responsible, List<Planned> planned) {
        Dossier dossier = dossiers.lock(task);
        Map<PersonId, String> officers = officers(dossier).stream().collect(Collectors.toMap(Person::id, Person::name));
        String name = officers.get(responsible);
        if (name == null) {
            throw new Rejected("responsible", "planSupport.responsible.unknown");
        }
        if (planned.isEmpty()) {
            throw new Rejected("items", "planSupport.items.missing");
        }
        Set<String> types = regulations.byKey(dossier.regulation()).supportTypes().stream()
                .map(SupportType::id)
                .collect(Collectors.toSet());
        List<SupportItem> items = planned.stream()
                .map(item -> {
                    if (!types.contains(item.type())) {
                        throw new Rejected("items", "planSupport.type.unknown", item.type());
                    }
                    PersonId officer = item.officer() == null ? responsible : item.officer();
                    String theirs = officers.get(officer);
                    if (theirs == null) {
                        throw new Rejected("officer[" + item.type() + "]", "planSupport.officer.unknown");
                    }
                    return new SupportItem(item, officer, theirs);
                })
                .toList();
        ofOrNew(dossier).plan(responsible, name, items);
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
        return store.item(Long.parseLong(item)).plannedOn();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> officer(String item) {
        return Optional.ofNullable(store.item(Long.parseLong(item)).officerId());
    }

    /**
     * Records what was done and what came of it.
     *
     * @param results as typed, by id of the support type's field
     * @param words what came of it, in words
     */
    public void carryOutSupport(OpenTask task, LocalDate doneOn, Map<String, String> results, String words) {
        Dossier dossier = dossiers.lock(task);
        if (doneOn.isAfter(dossiers.today())) {
            throw new Rejected("doneOn", "carryOutSupport.doneOn.future");
        }
        periods.requireOpen(dossier.commune(), dossier.province(), doneOn, "doneOn");
        item(task)
                .carryOut(
                        doneOn,
                        readResults(task, results),
                        required(words, "result", "carryOutSupport.result.missing"),
                        task.actor().id().value());
        engine.complete(task, words);
    }

    /** The results as they would be kept; refuses at its field what cannot be meant. */
    @Transactional(readOnly = true)
    public Map<String, Result> readResults(OpenTask task, Map<String, String> typed) {
        SupportType type = type(dossiers.get(task.dossier()), item(task));
        return new ResultReader(type, dossiers.today()).read(typed);
    }

    /** What an item of support is. */
    public SupportType type(Dossier dossier, SupportItem item) {
        return regulations.byKey(dossier.regulation()).supportType(item.type());
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
            ready(dossier, ofOrNew(dossier));
        }
        engine.complete(task, remark, readiness);
    }

    @Transactional(readOnly = true)
    public Optional<SupportCase> of(DossierId id) {
        return store.withItems(id.value()).map(SupportCase::whole);
    }

    /** The case of a dossier that is locked; the first time it is opened. */
    SupportCase ofOrNew(Dossier dossier) {
        return store.withItems(dossier.id().value())
                .orElseGet(() -> store.save(new SupportCase(dossier.id(), dossiers.today())));
    }

    private static String required(@Nullable String text, String field, String key) {
        if (text == null || text.isBlank()) {
            throw new Rejected(field, key);
        }
        return text.strip();
    }
}
