package vn.ocop.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WorkOffers extends JpaRepository<WorkOffer, WorkOffer.Key> {

    @Query("select count(o) > 0 from WorkOffer o where o.key.taskId = :task and o.key.audience in :audiences")
    boolean offeredTo(String task, Collection<String> audiences);

    @Query("select distinct o.key.audience from WorkOffer o where o.key.taskId in"
            + " (select w.taskId from WorkItem w where w.subject = :subject and w.doneAt is null)")
    List<String> of(String subject);

    @Query("select o.key.audience from WorkOffer o where o.key.taskId = :task")
    Set<String> audiences(String task);

    @Modifying
    @Query("delete from WorkOffer o where o.key.taskId = :task")
    void withdraw(String task);

    @Modifying
    @Query("delete from WorkOffer o where o.key.taskId = :task and o.key.audience not in :audiences")
    void keepOnly(String task, Collection<String> audiences);
}
