package vn.ocop.workflow.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PublicCode;
import vn.ocop.workflow.regulation.Regulation;

/** The register of recognised products: what the public searches and checks. */
@Component
@Transactional
public class Certificates {

    /** Rows of a page. */
    public static final int PAGE = 20;

    interface Store extends JpaRepository<Certificate, Long> {
        Optional<Certificate> findByCodeAndPublishedOnIsNotNull(String code);

        Optional<Certificate> findFirstByDossierIdOrderByIdDesc(long dossierId);

        @Query(
                """
                select c from Certificate c where c.publishedOn is not null
                  and (:search = '' or c.search like :search escape '!') and (:stars is null or c.stars = :stars)""")
        Page<Certificate> published(String search, @Nullable Integer stars, Pageable page);
    }

    private final Store store;
    private final Clock clock;

    Certificates(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Published certificates, newest first. */
    @Transactional(readOnly = true)
    public Page<Certificate> published(String search, @Nullable Integer stars, int page) {
        return store.published(
                Fold.pattern(search),
                stars,
                PageRequest.of(
                        PageNumber.within(page), PAGE, Sort.by(Sort.Order.desc("issuedOn"), Sort.Order.desc("id"))));
    }

    /** The certificate behind a code, as the public checks it. */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(String code) {
        return store.findByCodeAndPublishedOnIsNotNull(code);
    }

    @Transactional(readOnly = true)
    public Optional<Certificate> of(DossierId dossier) {
        return store.findFirstByDossierIdOrderByIdDesc(dossier.value());
    }

    /** A certificate for a dossier whose decision was issued; a second call changes nothing. */
    Certificate issue(DossierId dossier, Certificate.Particulars particulars, Regulation regulation) {
        return of(dossier).orElseGet(() -> save(dossier, particulars, validMonths(regulation)));
    }

    /**
     * Enters a result recognised under older rules, so that the register is whole.
     *
     * @param validUntil as that decision says
     */
    public Certificate enterEarlier(Actor officer, Certificate.Particulars particulars, LocalDate validUntil) {
        if (!officer.holds(Role.AGENCY_OFFICER)) {
            throw new NotAllowed("the register is kept by the OCOP agency");
        }
        Certificate certificate = store.save(new Certificate(PublicCode.random(), null, particulars, validUntil));
        certificate.publish(LocalDate.now(clock));
        return certificate;
    }

    private static int validMonths(Regulation regulation) {
        return regulation.certificate().validMonths();
    }

    private Certificate save(DossierId dossier, Certificate.Particulars particulars, int validMonths) {
        return store.save(new Certificate(
                PublicCode.random(),
                dossier,
                particulars,
                particulars.issuedOn().plusMonths(validMonths)));
    }
}
