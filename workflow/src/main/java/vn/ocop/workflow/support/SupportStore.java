package vn.ocop.workflow.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.ocop.workflow.support.SupportBoard.Standing;

interface SupportStore extends JpaRepository<SupportCase, Long> {

    @EntityGraph(attributePaths = "items")
    @Query("select c from SupportCase c where c.dossierId = :dossier")
    Optional<SupportCase> withItems(long dossier);

    @EntityGraph(attributePaths = "items")
    @Query("select c from SupportCase c where c.dossierId in :dossiers")
    List<SupportCase> withItems(Collection<Long> dossiers);

    @Query("select i from SupportItem i where i.id = :item")
    SupportItem item(long item);

    /** Numbers of the dossiers whose support a page shows. Whom a dossier exists for is said as in the list of dossiers. */
    @Query(
            """
            select d.id from Dossier d left join SupportCase c on c.dossierId = d.id
            where d.supported = true and cast(d.stage as string) not in ('IDEA', 'REFUSED')
            and (d.consent is not null or d.consentRevoked = false or cast(d.stage as string) = 'SUPPORT')
            and (:all = true or d.province in :provinces or d.commune in :communes)
            and (:place = '' or d.commune = :place or d.province = :place)
            and (:officer = 0 or c.responsibleId = :officer
                or exists (select 1 from SupportCase o join o.items i where o.dossierId = d.id and i.officerId = :officer))
            and (:search = '' or d.search like :search escape '!')
            and (:#{#standing.name()} = 'ALL'
                or :#{#standing.name()} = 'NEW' and c.dossierId is null
                or :#{#standing.name()} = cast(c.state as string)
                or :#{#standing.name()} = 'LATE' and exists (select 1 from SupportCase o join o.items i
                    where o.dossierId = d.id and i.doneOn is null and i.plannedOn < :today))
            order by d.id desc""")
    Page<Long> list(
            boolean all,
            Collection<String> provinces,
            Collection<String> communes,
            String place,
            long officer,
            String search,
            Standing standing,
            LocalDate today,
            Pageable page);

    /** Whoever was responsible, was to carry out an item or wrote down a blocker, by dossier. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select dossier_id, responsible_id from support_case
                    where responsible_id is not null and dossier_id in (:dossiers)
                    union select dossier_id, officer_id from support_item
                    where officer_id is not null and dossier_id in (:dossiers)
                    union select dossier_id, opened_by_id from blocker where dossier_id in (:dossiers)""")
    List<Object[]> helpers(Collection<Long> dossiers);
}
