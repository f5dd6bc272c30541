package vn.ocop.workflow.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** Requests to supplement a dossier, at every level in the same way. */
@Component
@Transactional
public class Supplements {

    interface Store extends JpaRepository<SupplementRequest, Long> {
        List<SupplementRequest> findByDossierIdOrderById(long dossierId);

        Optional<SupplementRequest> findFirstByDossierIdAndAnsweredOnIsNullOrderByIdDesc(long dossierId);
    }

    private final Store store;
    private final Dossiers dossiers;

    Supplements(Store store, Dossiers dossiers) {
        this.store = store;
        this.dossiers = dossiers;
    }

    /** Asks in writing; reasons are required. */
    public void request(Dossier dossier, Actor by, String reasons) {
        if (reasons.isBlank()) {
            throw new Rejected("reasons", "supplement.reasons.missing");
        }
        store.save(new SupplementRequest(
                dossier.id().value(), dossier.level(), reasons.strip(), by.name(), dossiers.today()));
    }

    /** Answers the open request. */
    public void answer(Dossier dossier, Actor by, String answer) {
        if (answer.isBlank()) {
            throw new Rejected("answer", "supplement.answer.missing");
        }
        store.findFirstByDossierIdAndAnsweredOnIsNullOrderByIdDesc(dossier.id().value())
                .ifPresent(open -> open.answer(answer.strip(), by.name(), dossiers.today()));
    }

    @Transactional(readOnly = true)
    public List<SupplementRequest> of(DossierId dossier) {
        return store.findByDossierIdOrderById(dossier.value());
    }
}
