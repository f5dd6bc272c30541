package vn.ocop.workflow.engine;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkItems extends JpaRepository<WorkItem, String> {

    String OFFERED = "w.taskId in (select o.key.taskId from WorkOffer o where o.key.audience in :audiences)"
            + " and (w.office not like '%@council:%' or not exists (select r from Recused r"
            + " where r.key.subject = w.subject and r.key.personId = :person))";
    String MATCHES = " and (:search = '' or w.search like :search escape '!')"
            + " and (w.dueOn between :from and :until or (w.dueOn is null and :undated = true))";

    @Query("select w from WorkItem w where w.holder = :person and " + OFFERED + MATCHES)
    Page<WorkItem> heldBy(
            long person,
            Collection<String> audiences,
            String search,
            LocalDate from,
            LocalDate until,
            boolean undated,
            Pageable page);

    @Query("select w from WorkItem w where w.holder is null and " + OFFERED + MATCHES)
    Page<WorkItem> unheld(
            long person,
            Collection<String> audiences,
            String search,
            LocalDate from,
            LocalDate until,
            boolean undated,
            Pageable page);

    @Query("select w from WorkItem w where " + OFFERED + MATCHES)
    Page<WorkItem> offered(
            long person,
            Collection<String> audiences,
            String search,
            LocalDate from,
            LocalDate until,
            boolean undated,
            Pageable page);

    /** Open tasks by whether somebody holds them, me or another: three numbers in one statement. */
    @Query(
            """
            select count(w),
                   coalesce(sum(case when w.holder = :person then 1 else 0 end), 0),
                   coalesce(sum(case when w.holder is null then 1 else 0 end), 0)
            from WorkItem w where\s"""
                    + OFFERED)
    List<Object[]> counts(Collection<String> audiences, long person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.taskId = :task")
    Optional<WorkItem> lock(String task);

    @Query("select min(w.subject) from WorkItem w where w.doneAt is null and w.subject > :after"
            + " and (:province = '' or w.province = :province)")
    @Nullable
    String nextSubject(String after, String province);

    @Query(
            "select w from WorkItem w where w.doneAt is null and w.dueOn is not null and w.taskId > :task order by w.taskId")
    List<WorkItem> dueAfter(String task, Limit limit);

    /** The open tasks of a step that a person holds, most urgent first. */
    @Query("select w from WorkItem w where w.holder = :person and w.step = :step and w.doneAt is null"
            + " and not exists (select r from Recused r where r.key.subject = w.subject and r.key.personId = :person)"
            + " order by w.dueOn, w.createdAt, w.taskId")
    List<WorkItem> held(long person, String step, Limit limit);

    /** Number of open tasks of a step that each of these people holds. */
    @Query(
            """
            select w.holder, count(w) from WorkItem w
            where w.step = :step and w.doneAt is null and w.holder in :people group by w.holder""")
    List<Object[]> load(String step, Collection<Long> people);

    /** Who has done a task of what, in which office. */
    record Done(String subject, String office, long person) {}

    @Query(
            """
            select distinct new vn.ocop.workflow.engine.WorkItems$Done(w.subject, w.office, w.holder) from WorkItem w
            where w.subject in :subjects and w.doneAt is not null and w.fallenAway = false""")
    List<Done> doneBy(Collection<String> subjects);

    @Query("select w from WorkItem w where w.subject = :subject and w.doneAt is null order by w.createdAt")
    List<WorkItem> openOf(String subject);

    @Query("select w from WorkItem w where w.subject = :subject and w.doneAt is not null and w.fallenAway = false"
            + " order by w.doneAt, w.createdAt")
    List<WorkItem> doneOf(String subject);

    @Query("select w from WorkItem w where w.subject in :subjects and w.doneAt is null order by w.createdAt")
    List<WorkItem> openOfAll(Collection<String> subjects);
}
