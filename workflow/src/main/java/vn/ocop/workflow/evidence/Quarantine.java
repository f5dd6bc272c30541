package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evidence.EvidenceFile.State;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Files that look dangerous: kept, opened by nobody, until the administrator of the place releases or deletes them with a
 * reason. Every step is in the dossier's history.
 */
@Component
@Transactional
public class Quarantine {

    interface Store extends JpaRepository<EvidenceFile, Long> {
        @Query(
                """
                select new vn.ocop.workflow.evidence.Quarantine$Held(f, e.document, d) from EvidenceFile f
                  join Evidence e on e.id = f.evidenceId join Dossier d on d.id = e.dossierId
                where f.state = vn.ocop.workflow.evidence.EvidenceFile.State.QUARANTINED order by f.id desc""")
        List<Held> all();

        @Query(
                """
                select new vn.ocop.workflow.evidence.Quarantine$Held(f, e.document, d) from EvidenceFile f
                  join Evidence e on e.id = f.evidenceId join Dossier d on d.id = e.dossierId
                where f.id = :id and f.state = vn.ocop.workflow.evidence.EvidenceFile.State.QUARANTINED""")
        List<Held> held(long id);

        @Query(
                """
                select count(f) > 0 from EvidenceFile f where f.sha256 = :sha256
                  and (f.state <> vn.ocop.workflow.evidence.EvidenceFile.State.REMOVED or f.suspicion is null)""")
        boolean needs(String sha256);
    }

    /** A file in quarantine and where it belongs. */
    public record Held(EvidenceFile file, String document, Dossier dossier) {}

    private static final int REASON_LENGTH = 1000;

    private final Store store;
    private final Uploads uploads;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    Quarantine(Store store, Uploads uploads, Dossiers dossiers, ApplicationEventPublisher events) {
        this.store = store;
        this.uploads = uploads;
        this.dossiers = dossiers;
        this.events = events;
    }

    /** What an administrator has to decide, newest first. */
    @Transactional(readOnly = true)
    public List<Held> of(Actor administrator) {
        return store.all().stream()
                .filter(held -> answersFor(administrator, held.dossier()))
                .toList();
    }

    private static boolean answersFor(Actor actor, Dossier dossier) {
        return List.of(UnitId.CENTRE, dossier.province(), dossier.commune()).stream()
                .anyMatch(place -> actor.holds(Role.ADMINISTRATOR, UnitId.administration(place)));
    }

    /** The file is harmless; from now on it is opened like any other. */
    public void release(Actor administrator, long file, String reason) throws IOException {
        Held held = find(administrator, file, reason);
        uploads.examine(held.file());
        takeIn(held.file());
        tell(held, administrator, "releaseFile", reason);
    }

    /** The file is dangerous: it is gone, its row stays. */
    public void delete(Actor administrator, long file, String reason) {
        Held held = find(administrator, file, reason);
        held.file().enter(State.REMOVED);
        tell(held, administrator, "deleteFile", reason);
    }

    private Held find(Actor administrator, long file, String reason) {
        Held held = find(file);
        if (!answersFor(administrator, held.dossier())) {
            throw new EvidenceUnknown(file);
        }
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new Rejected("reason", "quarantine.reason.missing");
        }
        return held;
    }

    /** Only now the file takes the place of the one it replaces. */
    private void takeIn(EvidenceFile file) {
        file.enter(State.CURRENT);
        Long replaced = file.replaces();
        if (replaced != null) {
            store.findById(replaced)
                    .filter(each -> each.state() == State.CURRENT)
                    .ifPresent(each -> each.enter(State.SUPERSEDED));
        }
    }

    /** Under the dossier's lock. */
    private Held find(long file) {
        Held before = store.held(file).stream().findFirst().orElseThrow(() -> new EvidenceUnknown(file));
        dossiers.lock(before.dossier().id());
        return store.held(file).stream().findFirst().orElseThrow(() -> new EvidenceUnknown(file));
    }

    private void tell(Held held, Actor actor, String useCase, String why) {
        String note = held.file().name() + ": " + why.strip();
        events.publishEvent(new Happened(held.dossier().id(), actor, null, useCase, null, note));
    }

    /** The files the scanner could not be asked about. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> unscanned() {
        return store.all().stream()
                .map(Held::file)
                .filter(file -> file.suspicion() == Suspicion.NOT_SCANNED)
                .toList();
    }

    /** What the scanner says of a file it could not be asked about before. */
    void settle(long file, Finding finding) {
        Held held = find(file);
        if (finding.suspicion() == null) {
            takeIn(held.file());
            events.publishEvent(Happened.bySystem(
                    held.dossier().id(), "clearFile", held.file().name()));
        } else if (finding.suspicion() == Suspicion.MALWARE) {
            held.file().suspect(finding.suspicion(), finding.suspected());
            String note = held.file().name() + ": " + finding.suspected();
            events.publishEvent(Happened.bySystem(held.dossier().id(), "suspectFile", note));
        }
    }

    /** Does any dossier, or its history, need this content? */
    @Transactional(readOnly = true)
    public boolean needs(String sha256) {
        return store.needs(sha256);
    }
}
