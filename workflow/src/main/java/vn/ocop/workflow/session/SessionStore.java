package vn.ocop.workflow.session;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionStore extends JpaRepository<Session, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> lock(long id);

    /** With agenda and attendance. */
    @Query("select s from Session s left join fetch s.agenda left join fetch s.present where s.id = :id")
    Optional<Session> whole(long id);

    /** Sessions with the product on their agenda that were not cancelled, the latest first. */
    @Query(
            """
            select s.id from Session s join s.agenda a
            where a.dossierId = :dossier and s.place in :places and s.state <> CANCELLED
            order by s.id desc""")
    List<Long> on(long dossier, Collection<String> places);

    @Query("select s from Session s where s.place in :places order by s.heldOn desc, s.id desc")
    Page<Session> at(Collection<String> places, Pageable page);
}
