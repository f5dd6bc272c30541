package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationStore extends JpaRepository<Evaluation, Long> {

    @EntityGraph(attributePaths = "members")
    Optional<Evaluation> findFirstByDossierIdOrderByIdDesc(long dossierId);

    List<Evaluation> findByDossierIdOrderById(long dossierId);
}
