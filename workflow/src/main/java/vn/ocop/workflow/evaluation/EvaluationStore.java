package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvaluationStore extends JpaRepository<Evaluation, Long> {

    /** The last one of a dossier, with the members called. */
    @Query(
            """
            select e from Evaluation e left join fetch e.members
            where e.id = (select max(last.id) from Evaluation last where last.dossierId = :dossier)""")
    Optional<Evaluation> latest(long dossier);

    List<Evaluation> findByDossierIdOrderById(long dossierId);
}
