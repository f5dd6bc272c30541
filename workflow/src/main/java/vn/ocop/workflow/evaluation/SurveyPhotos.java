package vn.ocop.workflow.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** The photos of a site survey: added while its minutes are written, seen by council, advisory group and agency. */
@Component
@Transactional
public class SurveyPhotos {

    /** A photo without its content. */
    public record Info(long id, String name) {}

    interface Store extends JpaRepository<SurveyPhoto, Long> {
        @Query(
                """
                select new vn.ocop.workflow.evaluation.SurveyPhotos$Info(p.id, p.name) from SurveyPhoto p
                where p.evaluationId in (select e.id from Evaluation e where e.dossierId = :dossier) order by p.id""")
        List<Info> of(long dossier);
    }

    static final int AT_MOST = 20;

    private static final int NAME_LENGTH = 200;
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png");
    private static final Set<Role> READERS = Set.of(
            Role.ADVISOR,
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_CHAIR,
            Role.AGENCY_OFFICER,
            Role.APPROVER,
            Role.MANAGER);

    private final Store store;
    private final EvaluationStore evaluations;
    private final Dossiers dossiers;
    private final Clock clock;

    SurveyPhotos(Store store, EvaluationStore evaluations, Dossiers dossiers, Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Adds a photo to the survey; its type is found by its content, whatever its name says. */
    public Info add(OpenTask survey, String name, byte[] content) {
        DossierId dossier = lock(survey);
        String type = type(content);
        if (type == null || !TYPES.contains(type)) {
            throw new Rejected("", "surveySite.photos.type", name);
        }
        if (store.of(dossier.value()).size() >= AT_MOST) {
            throw new Rejected("", "surveySite.photos.many", AT_MOST);
        }
        long evaluation = evaluations.latest(dossier.value()).orElseThrow().id();
        String kept = name.substring(0, Math.min(name.length(), NAME_LENGTH));
        SurveyPhoto photo = store.saveAndFlush(
                new SurveyPhoto(evaluation, kept, type, content, survey.actor().name(), clock.instant()));
        return new Info(photo.id(), kept);
    }

    /** Takes a photo back; false if the survey has no such photo. */
    public boolean remove(OpenTask survey, long photo) {
        DossierId dossier = lock(survey);
        boolean there = store.of(dossier.value()).stream().anyMatch(each -> each.id() == photo);
        if (there) {
            store.deleteById(photo);
        }
        return there;
    }

    private DossierId lock(OpenTask survey) {
        if (!survey.step().equals("surveySite")) {
            throw new IllegalArgumentException("photos are taken at a survey, not at " + survey.step());
        }
        return dossiers.lock(survey).id();
    }

    private static @Nullable String type(byte[] content) {
        try {
            return URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The photos of a dossier's surveys, for whoever has its task. */
    @Transactional(readOnly = true)
    public List<Info> of(DossierId dossier) {
        return store.of(dossier.value());
    }

    /** A photo, if its dossier exists for the person and the person serves the council or the agency of the place. */
    @Transactional(readOnly = true)
    public Optional<SurveyPhoto> see(Actor actor, long id) {
        return store.findById(id).filter(photo -> {
            Evaluation evaluation = evaluations.findById(photo.evaluation()).orElseThrow();
            Dossier dossier = dossiers.see(actor, evaluation.dossier());
            String place = Packages.placeOf(dossier);
            return actor.offices().stream()
                    .anyMatch(office -> READERS.contains(office.role())
                            && (office.unit().code().equals(place)
                                    || office.unit().code().equals(dossier.province())));
        });
    }
}
