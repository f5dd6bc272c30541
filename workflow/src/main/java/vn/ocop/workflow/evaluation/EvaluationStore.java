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

    /** All evaluations of a dossier with the members called, oldest first. */
    @Query("select distinct e from Evaluation e left join fetch e.members where e.dossierId = :dossier order by e.id")
    List<Evaluation> of(long dossier);

    @Query(
            "select distinct e from Evaluation e left join fetch e.members where e.session = :session and e.deferredOn is null")
    List<Evaluation> onAgenda(long session);

    /** The products a session has put off. */
    @Query("select d from Dossier d, Evaluation e where e.dossierId = d.id and e.session = :session"
            + " and e.deferredOn is not null order by e.id")
    List<Dossier> deferred(long session);

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
