package vn.ocop.workflow.dossier;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DossierStore extends JpaRepository<Dossier, Long>, JpaSpecificationExecutor<Dossier> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> lock(long id);

    @Query("select d from Dossier d join fetch d.producer left join fetch d.consent where d.id = :id")
    Optional<Dossier> withProducer(long id);

    @Query(
            """
            select d from Dossier d join fetch d.producer
            where d.lookupCode = upper(:code) or d.productCode = :code or d.receipt.slip = :code""")
    Optional<Dossier> coded(String code);

    @Query("select d from Dossier d join fetch d.producer where d.id in :ids")
    List<Dossier> withProducers(Collection<Long> ids);

    @Query(
            """
            select d from Dossier d join fetch d.producer
            where d.stage = :stage and (:place = 'VN' or d.province = :place) order by d.id""")
    List<Dossier> lying(Stage stage, String place);

    @Override
    @EntityGraph(attributePaths = "producer")
    Page<Dossier> findAll(@Nullable Specification<Dossier> spec, Pageable pageable);

    @Override
    @EntityGraph(attributePaths = {"producer", "consent"})
    Optional<Dossier> findOne(Specification<Dossier> spec);

    List<Dossier> findByProducerIdOrderById(long producer);
}
