package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;

interface EvaluationStore extends JpaRepository<Evaluation, Long> {

    /** The evaluation that runs, or the last one, with the members called. */
    @Query(
            """
            select e from Evaluation e left join fetch e.members
            where e.id = (select max(last.id) from Evaluation last where last.dossierId = :dossier)""")
    Optional<Evaluation> latest(long dossier);

    List<Evaluation> findByDossierIdOrderById(long dossierId);

    @Query("select distinct e from Evaluation e left join fetch e.members where e.session = :session")
    List<Evaluation> onAgenda(long session);

    /** The products proposed to the council of a place and on no agenda yet, the first proposed first. */
    @Query(
            """
            select d from Dossier d join fetch d.producer, Evaluation e
            where e.dossierId = d.id and e.readyOn is not null and e.session is null and e.confirmedOn is null
              and e.level = d.level and d.level = :level and (:place = 'VN' or d.province = :place)
              and d.stage in (vn.ocop.workflow.dossier.Stage.PROVINCE, vn.ocop.workflow.dossier.Stage.CENTRE)
            order by e.readyOn, d.id""")
    List<Dossier> waiting(Level level, String place);
}
