package vn.ocop.workflow.figures;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Rejected;

/**
 * Periods whose report was sent: nothing that counts in them may be added or changed, or the figures would no longer be
 * those that were sent. A report that is returned opens its period again.
 */
@Component
@Transactional(readOnly = true)
public class ClosedPeriods {

    private final EntityManager database;

    ClosedPeriods(EntityManager database) {
        this.database = database;
    }

    /**
     * Refuses a day in a period that the place's Union, or its province's, has reported.
     *
     * @param field where the day was typed
     * @param day on which something happened that counts
     */
    public void requireOpen(String place, String province, LocalDate day, String field) {
        List<?> closing = database.createNativeQuery(
                        """
                        select r.from_on, r.until_on from union_report r
                        where r.place in (:place, :province) and r.state in ('SENT', 'ACCEPTED')
                        and :day between r.from_on and r.until_on order by r.from_on desc, r.until_on""")
                .setParameter("place", place)
                .setParameter("province", province)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
        if (!closing.isEmpty()) {
            Object[] period = (Object[]) closing.get(0);
            throw new Rejected(field, "period.closed", day(period[0]), day(period[1]));
        }
    }

    /** A native query answers with the driver's own kind of day. */
    private static LocalDate day(Object answered) {
        return answered instanceof Date date ? date.toLocalDate() : (LocalDate) answered;
    }
}
