package vn.ocop.workflow.evaluation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ScoreSheets extends JpaRepository<ScoreSheet, Long> {

    /** That a sheet is in, and nothing of what it says. */
    record HandedIn(long evaluation, long person, int round) {}

    @Query(
            """
            select new vn.ocop.workflow.evaluation.ScoreSheets$HandedIn(s.evaluationId, s.personId, s.round)
            from ScoreSheet s where s.evaluationId in :evaluations""")
    List<HandedIn> handedIn(Collection<Long> evaluations);

    List<ScoreSheet> findByEvaluationIdInOrderByRoundAscIdAsc(Collection<Long> evaluations);
}
