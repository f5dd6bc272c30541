package vn.ocop.workflow.evaluation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScoreSheets extends JpaRepository<ScoreSheet, Long> {

    List<ScoreSheet> findByEvaluationIdInOrderByRoundAscIdAsc(Collection<Long> evaluations);
}
