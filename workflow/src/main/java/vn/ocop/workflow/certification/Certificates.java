package vn.ocop.workflow.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PublicCode;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;
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

        @Query(
                """
                select c from Certificate c where c.publishedOn is not null and c.youthLed = true
                  and :today between c.issuedOn and c.validUntil and (:province = '' or c.province = :province)
                  and (:search = '' or c.search like :search escape '!') and (:stars is null or c.stars = :stars)""")
        Page<Certificate> ofTheYoung(
                LocalDate today, String search, @Nullable Integer stars, String province, Pageable page);

        @Query(
                """
                select distinct c.province from Certificate c where c.publishedOn is not null and c.youthLed = true
                  and :today between c.issuedOn and c.validUntil and c.province is not null order by c.province""")
        List<String> provincesOfTheYoung(LocalDate today);

        boolean existsByProductAndProducerAndDecisionNumberAndIssuedOn(
                String product, String producer, String decisionNumber, LocalDate issuedOn);
    }

    private final Store store;
    private final ClosedPeriods periods;
    private final Clock clock;

    Certificates(Store store, ClosedPeriods periods, Clock clock) {
        this.store = store;
        this.periods = periods;
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

    /**
     * Valid published certificates of producers led by the young, most stars first.
     *
     * @param province code, or empty for all
     */
    @Transactional(readOnly = true)
    public Page<Certificate> ofTheYoung(String search, @Nullable Integer stars, String province, int page) {
        return store.ofTheYoung(
                today(),
                Fold.pattern(search),
                stars,
                province,
                PageRequest.of(
                        PageNumber.within(page),
                        PAGE,
                        Sort.by(Sort.Order.desc("stars"), Sort.Order.desc("issuedOn"), Sort.Order.desc("id"))));
    }

    /** Codes of the provinces they come from. */
    @Transactional(readOnly = true)
    public List<String> provincesOfTheYoung() {
        return store.provincesOfTheYoung(today());
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
    Certificate issue(
            DossierId dossier,
            Certificate.Particulars particulars,
            Certificate.Background background,
            Regulation regulation) {
        return of(dossier)
                .orElseGet(() -> save(
                        dossier,
                        particulars,
                        background,
                        particulars
                                .issuedOn()
                                .plusMonths(regulation.certificate().validMonths())));
    }

    /**
     * Enters a result recognised under older rules, so that the register is whole.
     *
     * @param validUntil as that decision says
     */
    public Certificate enterEarlier(
            Actor officer,
            Certificate.Particulars particulars,
            Certificate.Background background,
            LocalDate validUntil) {
        if (!officer.holds(Role.AGENCY_OFFICER)) {
            throw new NotAllowed("the register is kept by the OCOP agency");
        }
        String province = province(background);
        if (Stream.of(province, UnitId.CENTRE)
                .noneMatch(place -> officer.holds(Role.AGENCY_OFFICER, UnitId.administration(place)))) {
            throw new Rejected("address", "earlier.address.elsewhere");
        }
        LocalDate issuedOn = particulars.issuedOn();
        if (issuedOn.isAfter(today())) {
            throw new Rejected("issuedOn", "issueDecision.issuedOn.future");
        }
        if (validUntil.isBefore(issuedOn)) {
            throw new Rejected("validUntil", "earlier.validUntil.before");
        }
        if (store.existsByProductAndProducerAndDecisionNumberAndIssuedOn(
                particulars.product(), particulars.producer(), particulars.decisionNumber(), issuedOn)) {
            throw new Rejected("product", "earlier.product.twice");
        }
        if (background.youthLed()) {
            periods.requireOpen(background.commune(), province, issuedOn, "issuedOn"); // the Union counts it
        }
        Certificate certificate = save(null, particulars, background, validUntil);
        certificate.publish(today());
        return certificate;
    }

    private Certificate save(
            @Nullable DossierId dossier,
            Certificate.Particulars particulars,
            Certificate.Background background,
            LocalDate validUntil) {
        return store.save(new Certificate(
                PublicCode.random(), dossier, particulars, background, province(background), validUntil));
    }

    private String province(Certificate.Background background) {
        return Places.on(today()).provinceCode(background.commune());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
