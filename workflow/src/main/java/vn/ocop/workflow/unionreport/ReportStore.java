package vn.ocop.workflow.unionreport;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReportStore extends JpaRepository<UnionReport, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from UnionReport r where r.id = :id")
    Optional<UnionReport> lock(long id);

    /** Those of the same places that are about any of these days. */
    @Query("select r from UnionReport r where r.place in :places and r.kind in :kinds"
            + " and r.fromOn <= :until and r.untilOn >= :from order by r.fromOn")
    List<UnionReport> about(Collection<String> places, Collection<ReportKind> kinds, LocalDate from, LocalDate until);

    /** Those that wait for their period, and go on from there by themselves. */
    @Query("select r from UnionReport r where r.place in :places and r.kind in :kinds and r.recurring = true"
            + " and r.state = AWAITED")
    List<UnionReport> awaited(Collection<String> places, Collection<ReportKind> kinds);

    /** Those of a province, its own first, whose period ends in a span. */
    @Query("select r from UnionReport r where r.province = :province and r.kind = :kind"
            + " and r.untilOn between :from and :until order by r.place, r.untilOn")
    List<UnionReport> ofProvince(String province, ReportKind kind, LocalDate from, LocalDate until);

    /** Those of the centre and of all provinces, without their communes. */
    @Query("select r from UnionReport r where r.province = r.place and r.kind = :kind"
            + " and r.untilOn between :from and :until order by r.place, r.untilOn")
    List<UnionReport> ofProvinces(ReportKind kind, LocalDate from, LocalDate until);

    @Query("select r from UnionReport r where r.place in :places and r.kind = :kind"
            + " and r.untilOn between :from and :until order by r.place, r.untilOn")
    List<UnionReport> of(Collection<String> places, ReportKind kind, LocalDate from, LocalDate until);

    @Query("select count(r) > 0 from UnionReport r where r.place = :place and r.number = :number and r.id <> :but")
    boolean numbered(String place, String number, long but);
}
