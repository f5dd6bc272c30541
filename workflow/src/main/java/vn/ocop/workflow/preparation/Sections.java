package vn.ocop.workflow.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * Registration and self-assessment prepared section by section, in any order, left and resumed; whoever saves a section has
 * the task. Nothing of it is handed in before {@link Preparations} does so.
 */
@Component
@Transactional
public class Sections {

    interface SelfAssessments extends JpaRepository<SelfAssessment, Long> {}

    /** How far a section is. */
    public enum Status {
        DONE,
        /** Something was typed and not saved. */
        BEGUN,
        TO_DO,
        /** Something else has to be done first. */
        NOT_YET,
        /** Helps, and nothing waits for it. */
        OPTIONAL
    }

    /** A line of the list of sections. */
    public record Entry(Section section, Status status) {

        /** Has it to be done before the forms can be handed in? */
        public boolean holdsBack() {
            return status == Status.BEGUN || status == Status.TO_DO;
        }
    }

    /** The tasks in which sections are filled in. */
    private static final Set<String> STEPS = Set.of("prepareDossier", "supplementDossier");

    private final Dossiers dossiers;
    private final Producers producers;
    private final SelfAssessments store;
    private final Regulations regulations;
    private final Inbox inbox;
    private final Drafts drafts;

    Sections(
            Dossiers dossiers,
            Producers producers,
            SelfAssessments store,
            Regulations regulations,
            Inbox inbox,
            Drafts drafts) {
        this.dossiers = dossiers;
        this.producers = producers;
        this.store = store;
        this.regulations = regulations;
        this.inbox = inbox;
        this.drafts = drafts;
    }

    /** Particulars of the producer, for all its products. */
    public Section saveSubject(OpenTask task, ProducerDetails details) {
        return save(task, Section.SUBJECT, (dossier, forms) -> {
            if (details.foundedOn() != null && details.foundedOn().isAfter(dossiers.today())) {
                throw new Rejected("foundedOn", "subject.foundedOn.future");
            }
            producers.describe(dossier.producer().id(), details);
            dossier.rework(dossier.idea()); // it is found by the producer's name
        });
    }

    /** @param samples that come with the dossier; none are taken where the product set has none */
    public Section saveRegistration(OpenTask task, String product, Registration kind, int samples) {
        return save(task, Section.REGISTRATION, (dossier, forms) -> {
            Idea idea = dossier.idea();
            dossier.rework(new Idea(product, idea.description(), idea.materials(), idea.story()));
            dossier.register(kind);
            forms.register(sheet(dossier).samples() == 0 ? 0 : samples);
        });
    }

    public Section saveProfile(OpenTask task, Profile profile) {
        if (profile.held().contains(Profile.Held.OTHER_RIGHT) && profile.otherRight() == null) {
            throw new Rejected("otherRight", "profile.otherRight.missing");
        }
        return save(task, Section.PROFILE, (dossier, forms) -> forms.present(profile));
    }

    public Section saveResults(OpenTask task, BusinessResults results) {
        return save(task, Section.RESULTS, (dossier, forms) -> forms.report(results));
    }

    public Section saveSince(OpenTask task, SinceRecognition since) {
        return save(task, Section.SINCE, (dossier, forms) -> forms.update(since));
    }

    /** Unticked criteria are allowed and count 0. */
    public Section saveScores(OpenTask task, Marks marks) {
        return save(task, Section.SCORES, (dossier, forms) -> {
            Preparations.check(sheet(dossier), marks);
            forms.score(marks);
        });
    }

    public Section savePlan(OpenTask task, Plan plan) {
        return save(task, Section.PLAN, (dossier, forms) -> forms.plan(plan));
    }

    private Section save(OpenTask task, Section section, BiConsumer<Dossier, SelfAssessment> change) {
        requirePreparing(task);
        Dossier dossier = dossiers.lock(task);
        inbox.claim(task.actor(), task.id());
        long id = dossier.id().value();
        change.accept(dossier, store.findById(id).orElseGet(() -> store.save(new SelfAssessment(id))));
        drafts.discard(task, section.key());
        return section;
    }

    /** The forms of an earlier dossier as a working copy, where the scoring sheet still is the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(Dossier from, Dossier to) {
        boolean sameSheet =
                from.regulation().equals(to.regulation()) && Objects.equals(from.productSet(), to.productSet());
        filled(from.id())
                .map(forms -> forms.copyFor(to.id().value(), sameSheet))
                .ifPresent(store::save);
    }

    /**
     * Sections belong to the tasks in which dossiers are prepared and to no other.
     *
     * @throws TaskUnknown for any other task
     */
    public static OpenTask requirePreparing(OpenTask task) {
        if (!STEPS.contains(task.step())) {
            throw new TaskUnknown(task.id());
        }
        return task;
    }

    /** What is filled in so far; empty before anything was saved. */
    @Transactional(readOnly = true)
    public Optional<SelfAssessment> filled(DossierId id) {
        return store.findById(id.value());
    }

    /** The sections of this registration with how far each is, in order. */
    @Transactional(readOnly = true)
    public List<Entry> list(OpenTask task) {
        Dossier dossier = dossiers.get(requirePreparing(task).dossier());
        SelfAssessment forms = filled(dossier.id())
                .orElseGet(() -> new SelfAssessment(dossier.id().value()));
        Set<String> begun = drafts.begun(task);
        boolean allDone = complete(dossier, forms);
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.SINCE || asksForChanges(dossier))
                .map(section -> new Entry(
                        section,
                        begun.contains(section.key()) ? Status.BEGUN : status(section, dossier, forms, allDone)))
                .toList();
    }

    private static Status status(Section section, Dossier dossier, SelfAssessment forms, boolean allDone) {
        return switch (section) {
            case DOCUMENTS -> forms.samples() == null ? Status.NOT_YET : Status.OPTIONAL;
            case SIGNED -> allDone ? Status.OPTIONAL : Status.NOT_YET;
            default -> done(section, dossier, forms) ? Status.DONE : Status.TO_DO;
        };
    }

    /** The sections without which there is no dossier, as far as they are still to be done. */
    private static List<Section> left(Dossier dossier, SelfAssessment forms) {
        return Arrays.stream(Section.values())
                .filter(section -> !done(section, dossier, forms))
                .toList();
    }

    static boolean complete(Dossier dossier, SelfAssessment forms) {
        return left(dossier, forms).isEmpty();
    }

    private static boolean done(Section section, Dossier dossier, SelfAssessment forms) {
        Profile profile = forms.profile();
        BusinessResults results = forms.results();
        SinceRecognition since = forms.since();
        Plan plan = forms.plan();
        return switch (section) {
            case SUBJECT -> dossier.producer().details().complete();
            case REGISTRATION -> forms.samples() != null;
            case PROFILE -> profile != null && profile.complete();
            case RESULTS -> results != null && results.complete();
            case SINCE -> !asksForChanges(dossier) || since != null && since.complete(dossier.kind());
            case SCORES -> forms.scored();
            case PLAN -> plan != null && plan.complete();
            case DOCUMENTS, SIGNED -> true;
        };
    }

    private static boolean asksForChanges(Dossier dossier) {
        return dossier.kind() != Registration.FIRST_TIME;
    }

    /**
     * The forms, complete, and marked as handed in.
     *
     * @throws Rejected while a section is still to be done
     */
    FilledForms handIn(OpenTask task, Dossier dossier) {
        SelfAssessment forms = filled(dossier.id()).orElseThrow(() -> new Rejected("", "sections.left"));
        if (!complete(dossier, forms)) {
            throw new Rejected("", "sections.left");
        }
        Set<String> begun = drafts.begun(task);
        if (Arrays.stream(Section.values()).map(Section::key).anyMatch(begun::contains)) {
            throw new Rejected("", "sections.begun");
        }
        forms.handIn(dossiers.today());
        return forms(dossier, forms);
    }

    /** The forms, once every section is done. */
    @Transactional(readOnly = true)
    public Optional<FilledForms> complete(Dossier dossier) {
        return filled(dossier.id())
                .filter(forms -> left(dossier, forms).isEmpty())
                .map(forms -> forms(dossier, forms));
    }

    private static FilledForms forms(Dossier dossier, SelfAssessment forms) {
        return new FilledForms(
                dossier.product(),
                dossier.kind(),
                dossier.requireProductSet(),
                Objects.requireNonNull(forms.samples()),
                dossier.producer().details(),
                Objects.requireNonNull(forms.profile()),
                Objects.requireNonNull(forms.results()),
                asksForChanges(dossier) ? forms.since() : null,
                forms.marks(),
                Objects.requireNonNull(forms.plan()));
    }

    private ScoringSheet sheet(Dossier dossier) {
        return regulations.byKey(dossier.regulation()).sheet(dossier.requireProductSet());
    }
}
