package vn.ocop.workflow.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonStore extends JpaRepository<Person, Long> {

    /** Asked with every request, so the offices come along. */
    @EntityGraph(attributePaths = "offices")
    Optional<Person> findByUsername(String username);

    @Query("select p from Person p where p.enabled and :office member of p.offices order by p.id")
    List<Person> holding(String office);

    @Query(
            "select p from Person p where p.id in :ids or exists (select o from p.offices o where o like :pattern) order by p.id")
    List<Person> holdingAny(String pattern, Collection<Long> ids);

    @Query(
            """
            select p from Person p
            where p.enabled and not exists (select 1 from Person q join q.offices o where q = p and o like :pattern)
            order by p.name, p.id""")
    List<Person> notHolding(String pattern);

    @EntityGraph(attributePaths = "offices")
    @Query(
            """
            select p from Person p
            where p.enabled and exists (select o from p.offices o where o in :offices) order by p.name, p.id""")
    List<Person> holdingAny(Collection<String> offices);

    @Query("select distinct o from Person p join p.offices o where p.enabled and o in :offices")
    Set<String> held(Collection<String> offices);

    @Query("select count(p) > 0 from Person p join p.offices o where o like :pattern")
    boolean anyHolding(String pattern);
}
