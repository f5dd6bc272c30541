package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.SupplementRequest.State;
import vn.ocop.workflow.engine.SubjectContext;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Producer;

/** Tells the engine in which unit a task of a dossier is done, and until when. */
@Component
class Context implements SubjectContext<DossierId> {

    /** The one step that is always the provincial Union's. */
    private static final String ANSWER_REFERRAL = "answerReferral";

    /** The step that is shared out among the advisory group. */
    private static final String REVIEW_DOSSIER = "reviewDossier";

    /** The steps whose last day the request itself may say. */
    private static final Set<String> SUPPLEMENTS = Set.of("supplementDossier", "completePackage");

    private final DossierStore store;
    private final Supplements.Store supplements;
    private final Limits limits;
    private final Reviewers reviewers;

    Context(DossierStore store, Supplements.Store supplements, Limits limits, @Lazy Reviewers reviewers) {
        this.supplements = supplements;
        this.reviewers = reviewers;
        this.store = store;
        this.limits = limits;
    }

    @Override
    public Class<DossierId> subjects() {
        return DossierId.class;
    }

    @Override
    public Card card(DossierId id) {
        Dossier dossier = get(id);
        Producer producer = dossier.producer();
        return new Card(
                dossier.product(),
                producer.name(),
                dossier.commune(),
                dossier.province(),
                dossier.productSet(),
                dossier.productCode(),
                dossier.batch(),
                dossier.supported());
    }

    @Override
    public Office office(DossierId id, String step, Role role) {
        Dossier dossier = get(id);
        String code =
                switch (role) {
                    case PRODUCER -> Long.toString(dossier.producer().id());
                    case COMMUNE_OFFICER, COMMUNE_LEADER -> dossier.commune();
                    case UNION_OFFICER, UNION_LEADER ->
                        dossier.referred() || step.equals(ANSWER_REFERRAL) ? dossier.province() : dossier.commune();
                    case AGENCY_OFFICER,
                            ADVISOR,
                            COUNCIL_MEMBER,
                            COUNCIL_SECRETARY,
                            COUNCIL_CHAIR,
                            APPROVER,
                            MANAGER,
                            ADMINISTRATOR -> dossier.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province();
                };
        return new Office(role, new UnitId(role.body(), code));
    }

    @Override
    public Set<Office> assistants(DossierId id, Role role) {
        return role == Role.PRODUCER ? get(id).assistants() : Set.of();
    }

    @Override
    public Optional<PersonId> first(DossierId id, String step) {
        return step.equals(REVIEW_DOSSIER) ? reviewers.next(get(id)) : Optional.empty();
    }

    @Override
    public @Nullable LocalDate due(DossierId id, String step, LocalDate from) {
        Dossier dossier = get(id);
        LocalDate asked = SUPPLEMENTS.contains(step)
                ? supplements.findByDossierIdOrderById(id.value()).stream()
                        .filter(request -> request.state() == State.SENT && request.answeredOn() == null)
                        .map(SupplementRequest::until)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null)
                : null;
        return asked == null ? limits.due(dossier, step, from) : asked;
    }

    private Dossier get(DossierId id) {
        return store.findById(id.value()).orElseThrow(() -> new DossierUnknown(id));
    }
}
