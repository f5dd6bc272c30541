package vn.ocop.workflow.recount;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.calendar.CalendarChanged;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.SettingChanged;

/** Orders the counting of due dates when what they are counted by has changed, and shows what came of it. */
@Component
public class Recounts {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Counting waits so long after the last change: every server has read the new calendar, and several changes are one. */
    static final Duration SETTLED = Duration.ofMinutes(1);

    interface Store extends JpaRepository<Recount, Long> {
        Optional<Recount> findFirstByFinishedAtIsNullAndOrderedAtLessThanEqualOrderById(Instant settled);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select r from Recount r where r.id = :id")
        Optional<Recount> lock(long id);

        @Query("select r from Recount r where r.finishedAt is null and r.lastSubject = ''"
                + " and coalesce(r.place, '') = :place and r.reason = :reason")
        Optional<Recount> notBegun(String place, Recount.Reason reason);

        Page<Recount> findAllByOrderByIdDesc(Pageable page);
    }

    interface Changes extends JpaRepository<DueChange, Long> {
        Page<DueChange> findByRecountIdOrderById(long recount, Pageable page);
    }

    private final Store store;
    private final Changes changes;
    private final Clock clock;

    Recounts(Store store, Changes changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CalendarChanged changed) {
        if (changed.counts()) {
            order(Recount.Reason.CALENDAR, null, changed.actor());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SettingChanged changed) {
        Setting setting = changed.setting();
        if (setting == Setting.SWAPPED_SATURDAY) {
            order(Recount.Reason.CALENDAR, null, changed.actor());
        } else if (setting == null
                || setting == Setting.REMINDER_EARLY
                || setting == Setting.REMINDER_LATE
                || setting == Setting.ESCALATION_AFTER) {
            order(Recount.Reason.SETTING, changed.place(), changed.actor());
        }
    }

    private void order(Recount.Reason reason, @Nullable String place, Actor by) {
        store.notBegun(place == null ? "" : place, reason)
                .ifPresentOrElse(
                        waiting -> waiting.postpone(clock.instant()),
                        () -> store.save(new Recount(reason, place, by.name(), clock.instant())));
    }

    /** Those that were ordered, the latest first. */
    @Transactional(readOnly = true)
    public Page<Recount> page(int page, int size) {
        return store.findAllByOrderByIdDesc(PageRequest.of(PageNumber.within(page), size));
    }

    @Transactional(readOnly = true)
    public Optional<Recount> find(long id) {
        return store.findById(id);
    }

    /** Whose due date moved, and from when to when. */
    @Transactional(readOnly = true)
    public Page<DueChange> changes(Recount recount, int page) {
        return changes.findByRecountIdOrderById(recount.id(), PageRequest.of(PageNumber.within(page), PAGE));
    }

    /** The oldest that is not finished and no longer waits. */
    @Transactional(readOnly = true)
    Optional<Long> due() {
        return store.findFirstByFinishedAtIsNullAndOrderedAtLessThanEqualOrderById(
                        clock.instant().minus(SETTLED))
                .map(Recount::id);
    }

    /** Takes one for the rest of the transaction, if no other server has finished it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Recount> lock(long id) {
        return store.lock(id).filter(recount -> recount.finishedAt() == null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(DueChange change) {
        changes.save(change);
    }
}
