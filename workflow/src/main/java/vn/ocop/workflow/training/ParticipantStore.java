package vn.ocop.workflow.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantStore extends JpaRepository<Participant, Long> {

    /** How many are on the list of an event, and how many came. */
    interface Count {
        long getEvent();

        long getTotal();

        long getAttended();

        long getCertified();
    }

    Page<Participant> findByEventIdOrderById(long event, Pageable page);

    List<Participant> findByEventIdOrderById(long event);

    List<Participant> findByEventIdAndAttendedTrueOrderById(long event);

    List<Participant> findByEventIdAndCertificateNumberNotNullOrderById(long event, Pageable page);

    Optional<Participant> findByIdAndEventId(long id, long event);

    boolean existsByEventIdAndAttendedTrue(long event);

    boolean existsByEventIdAndIdentity(long event, String identity);

    long countByEventId(long event);

    @Query(
            """
            select p.eventId as event, count(p) as total, sum(case when p.attended then 1 else 0 end) as attended,
            count(p.certificateNumber) as certified
            from Participant p where p.eventId in :events group by p.eventId""")
    List<Count> counts(Collection<Long> events);
}
