package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Insiders;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.EvidenceFile.State;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/** The papers of dossiers and their files: brought along by whoever holds the task of preparing them, read by whoever sees the dossier. */
@Component
@Transactional
public class Evidences {

    /** What the system itself asks for: the forms printed, signed and uploaded again; a producer's consent. */
    public static final Set<String> BESIDE_THE_LAW = Set.of("SIGNED01", "SIGNED02", "CONSENT");

    /** Begins the name of what proves an item of support; no paper of the dossier, and none of the council's. */
    private static final String OF_SUPPORT = "SUPPORT-";

    private static final String CARRY_OUT = "carryOutSupport";

    /** At which steps who adds what. */
    private static final Map<String, Document.Stage> STEPS = Map.of(
            "prepareDossier", Document.Stage.PRODUCER,
            "supplementDossier", Document.Stage.PRODUCER,
            "completePackage", Document.Stage.COMMUNE);

    interface Store extends JpaRepository<Evidence, Long> {
        @EntityGraph(attributePaths = "criteria")
        List<Evidence> findByDossierIdAndDocumentNotLikeOrderById(long dossier, String pattern);

        List<Evidence> findByDossierIdAndDocumentStartingWithOrderById(long dossier, String document);
    }

    interface Files extends JpaRepository<EvidenceFile, Long> {
        @Query(
                """
                select f from EvidenceFile f where f.evidenceId in (select e.id from Evidence e where e.dossierId = :dossier)
                order by f.id""")
        List<EvidenceFile> of(long dossier);

        List<EvidenceFile> findByEvidenceIdOrderById(long evidence);
    }

    /** A file with the paper and the dossier it belongs to. */
    public record Seen(Dossier dossier, Evidence evidence, EvidenceFile file) {}

    private final Store store;
    private final Files files;
    private final FileStore contents;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evidences(
            Store store,
            Files files,
            FileStore contents,
            Dossiers dossiers,
            Regulations regulations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.contents = contents;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.events = events;
        this.clock = clock;
    }

    /** What proves an item of support, as a document is named. */
    public static String ofSupportItem(String item) {
        return OF_SUPPORT + item;
    }

    /** Does a document of this name prove support? */
    public static boolean isOfSupport(String document) {
        return document.startsWith(OF_SUPPORT);
    }

    /** All papers of a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(DossierId dossier) {
        return store.findByDossierIdAndDocumentNotLikeOrderById(dossier.value(), OF_SUPPORT + "%");
    }

    /** What proves the support a product got, oldest first; for {@link Insiders}. */
    @Transactional(readOnly = true)
    public List<Evidence> ofSupport(DossierId dossier) {
        return store.findByDossierIdAndDocumentStartingWithOrderById(dossier.value(), OF_SUPPORT);
    }

    /** The papers of one document, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(DossierId dossier, String document) {
        return (isOfSupport(document) ? ofSupport(dossier) : of(dossier))
                .stream().filter(paper -> paper.document().equals(document)).toList();
    }

    /** The files in force and those in quarantine, by the paper's id. */
    @Transactional(readOnly = true)
    public Map<Long, List<EvidenceFile>> files(DossierId dossier) {
        return files.of(dossier.value()).stream()
                .filter(file -> file.state() == State.CURRENT || file.quarantined())
                .collect(Collectors.groupingBy(EvidenceFile::evidence));
    }

    /** The files of every state, by the paper's id, oldest first. */
    @Transactional(readOnly = true)
    public Map<Long, List<EvidenceFile>> everyFile(DossierId dossier) {
        return files.of(dossier.value()).stream().collect(Collectors.groupingBy(EvidenceFile::evidence));
    }

    /** A file and all it replaced, newest first. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> versions(long file) {
        EvidenceFile newest = files.findById(file).orElseThrow(() -> new EvidenceUnknown(file));
        Map<Long, EvidenceFile> all = files.findByEvidenceIdOrderById(newest.evidence()).stream()
                .collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
        return Stream.iterate(
                        newest,
                        version -> version != null,
                        version -> version.replaces() == null ? null : all.get(version.replaces()))
                .toList();
    }

    /** May papers of this kind be added or changed at this task? */
    @Transactional(readOnly = true)
    public boolean changes(OpenTask task, String document) {
        return mayChange(dossiers.get(task.dossier()), task, document);
    }

    private boolean mayChange(Dossier dossier, OpenTask task, String document) {
        if (task.step().equals(CARRY_OUT)) {
            return task.item() != null && document.equals(ofSupportItem(task.item()));
        }
        Document.Stage stage = STEPS.get(task.step());
        boolean ofLaw = regulations.byKey(dossier.regulation()).documents().stream()
                .anyMatch(each -> each.id().equals(document) && each.stage() == stage);
        return ofLaw || (stage == Document.Stage.PRODUCER && BESIDE_THE_LAW.contains(document));
    }

    /** A paper of this kind, with nothing known of it yet; linked to the criteria the law says it is evidence for. */
    public Evidence add(OpenTask task, String document) {
        Dossier dossier = dossiers.lock(task);
        if (!mayChange(dossier, task, document)) {
            throw new IllegalArgumentException(document + " is not brought along at " + task.step());
        }
        Set<String> criteria = regulations.byKey(dossier.regulation()).documents().stream()
                .filter(each -> each.id().equals(document))
                .flatMap(each -> each.criteria().stream())
                .collect(Collectors.toSet());
        return store.saveAndFlush(new Evidence(dossier.id(), document, Particulars.NONE, criteria));
    }

    /** What the paper states, and the criteria it is evidence for. */
    public Evidence describe(OpenTask task, long evidence, Particulars particulars, Set<String> criteria) {
        Evidence paper = lock(task, evidence);
        LocalDate issued = particulars.issuedOn();
        LocalDate expires = particulars.expiresOn();
        if (issued != null && issued.isAfter(dossiers.today())) {
            throw new Rejected("issuedOn", "evidence.issuedOn.future");
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            throw new Rejected("expiresOn", "evidence.expiresOn.before");
        }
        paper.describe(particulars, criteria);
        return paper;
    }

    /**
     * Adds an uploaded file to a paper; one that is there already is not added again.
     *
     * @param replaces the file it is a newer version of; that one is superseded unless the new one goes to quarantine
     */
    public EvidenceFile addFile(OpenTask task, long evidence, Upload upload, @Nullable Long replaces) {
        Evidence paper = lock(task, evidence);
        if (!contents.exists(upload.sha256())) {
            throw new IllegalStateException("content is gone: " + upload.sha256());
        }
        Optional<EvidenceFile> sentBefore = files.findByEvidenceIdOrderById(paper.id()).stream()
                .filter(file -> file.state() == State.CURRENT || file.quarantined())
                .filter(file -> file.sha256().equals(upload.sha256()))
                .findFirst();
        if (sentBefore.isPresent()) {
            return sentBefore.get();
        }
        if (replaces != null) {
            EvidenceFile replaced = fileOf(paper, replaces);
            if (upload.suspicion() == null) {
                replaced.enter(State.SUPERSEDED);
            }
        }
        EvidenceFile file = files.saveAndFlush(
                new EvidenceFile(paper.id(), upload, task.actor().name(), clock.instant(), replaces));
        if (file.quarantined()) {
            String note = file.name() + (file.suspected() == null ? "" : ": " + file.suspected());
            events.publishEvent(new Happened(paper.dossier(), task.actor(), null, "suspectFile", null, note));
        }
        return file;
    }

    /** Takes a file out of the dossier; its row stays. */
    public EvidenceFile removeFile(OpenTask task, long evidence, long file) {
        EvidenceFile removed = fileOf(lock(task, evidence), file);
        removed.enter(State.REMOVED);
        return removed;
    }

    /** The paper, under its dossier's lock. */
    private Evidence lock(OpenTask task, long evidence) {
        Dossier dossier = dossiers.lock(task);
        return store.findById(evidence)
                .filter(paper -> paper.dossier().equals(dossier.id()) && mayChange(dossier, task, paper.document()))
                .orElseThrow(() -> new EvidenceUnknown(evidence));
    }

    private EvidenceFile fileOf(Evidence paper, long file) {
        return files.findById(file)
                .filter(each -> each.evidence() == paper.id() && each.state() == State.CURRENT)
                .orElseThrow(() -> new EvidenceUnknown(file));
    }

    /** A file, if its dossier exists for the person; quarantined and removed ones can be seen, but not opened. */
    @Transactional(readOnly = true)
    public Seen see(Actor actor, DossierId dossier, long file) {
        Dossier seen = dossiers.see(actor, dossier);
        EvidenceFile found = files.findById(file).orElseThrow(() -> new EvidenceUnknown(file));
        return store.findById(found.evidence())
                .filter(paper -> paper.dossier().equals(dossier))
                .filter(paper -> !isOfSupport(paper.document()) || Insiders.include(actor, seen))
                .map(paper -> new Seen(seen, paper, found))
                .orElseThrow(() -> new EvidenceUnknown(file));
    }

    /** The content of a file in force or superseded; for callers who have asked {@link #see}. */
    @Transactional(readOnly = true)
    public InputStream open(EvidenceFile file) throws IOException {
        if (file.state() != State.CURRENT && file.state() != State.SUPERSEDED) {
            throw new EvidenceUnknown(file.id());
        }
        return contents.open(file.sha256());
    }

    /** The files in force whose content is no longer what was uploaded. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> verify(DossierId dossier) throws IOException {
        List<EvidenceFile> broken = new ArrayList<>();
        for (EvidenceFile file :
                files(dossier).values().stream().flatMap(Collection::stream).toList()) {
            if (!contents.exists(file.sha256()) || !hash(file).equals(file.sha256())) {
                broken.add(file);
            }
        }
        return broken;
    }

    private String hash(EvidenceFile file) throws IOException {
        try (Hashing content = new Hashing(contents.open(file.sha256()))) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.result().sha256();
        }
    }

    /**
     * Takes papers along to a new dossier of the same product.
     *
     * @param validOn papers that expire before this day stay behind
     * @return what stayed behind
     */
    public List<Evidence> copy(DossierId from, DossierId to, LocalDate validOn) {
        Map<Long, List<EvidenceFile>> all = files(from);
        List<Evidence> behind = new ArrayList<>();
        for (Evidence paper : of(from)) {
            if (!paper.validOn(validOn)) {
                behind.add(paper);
                continue;
            }
            long copy = store.saveAndFlush(new Evidence(to, paper.document(), paper.particulars(), paper.criteria()))
                    .id();
            all.getOrDefault(paper.id(), List.of()).stream()
                    .filter(file -> file.state() == State.CURRENT)
                    .forEach(file -> files.save(new EvidenceFile(copy, file)));
        }
        return behind;
    }
}
