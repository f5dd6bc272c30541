package vn.ocop.workflow.youth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** The register of subjects led by the young, cooperatives first. */
@Component
@Transactional(readOnly = true)
public class YouthSubjects {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a list taken along. */
    private static final int LIST_AT_MOST = 2_000;

    private static final Sort ORDER = Sort.by("ordering", "name", "id");

    /** A subject with its products. */
    public record Entry(YouthSubject subject, List<YouthProduct> products) {}

    interface Store extends Repository<YouthSubject, String> {

        @Query(
                """
                select s from YouthSubject s
                where (:all = true or s.commune in :communes) and (:commune = '' or s.commune = :commune)
                  and (:any = true or s.type in :types)
                  and (:search = '' or s.search like :search escape '!' or exists (
                    select 1 from YouthProduct p where p.subject = s.id and p.search like :search escape '!'))""")
        Page<YouthSubject> visible(
                boolean all,
                Collection<String> communes,
                String commune,
                boolean any,
                Collection<OrganisationType> types,
                String search,
                Pageable page);

        @Query("select p from YouthProduct p where p.subject in :subjects order by p.product, p.id")
        List<YouthProduct> products(Collection<String> subjects);
    }

    private final Store store;
    private final Clock clock;

    YouthSubjects(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Those of the places a person watches.
     *
     * @param commune code, or empty for all
     */
    public Page<Entry> page(Actor actor, String search, @Nullable OrganisationType type, String commune, int page) {
        return visible(actor, search, type, commune, PageRequest.of(PageNumber.within(page), PAGE, ORDER));
    }

    /** The same without pages, to be taken along. */
    public List<Entry> list(Actor actor, String search, @Nullable OrganisationType type, String commune) {
        return visible(actor, search, type, commune, PageRequest.of(0, LIST_AT_MOST, ORDER))
                .getContent();
    }

    private Page<Entry> visible(
            Actor actor, String search, @Nullable OrganisationType type, String commune, PageRequest page) {
        UnionScope scope = UnionScope.watchedBy(actor);
        Page<YouthSubject> subjects = store.visible(
                scope.all(),
                communes(scope),
                commune,
                type == null,
                type == null ? Arrays.asList(OrganisationType.values()) : List.of(type),
                Fold.pattern(search),
                page);
        Map<String, List<YouthProduct>> products = subjects.isEmpty()
                ? Map.of()
                : store.products(subjects.map(YouthSubject::id).getContent()).stream()
                        .collect(Collectors.groupingBy(YouthProduct::subject));
        return subjects.map(subject -> new Entry(subject, products.getOrDefault(subject.id(), List.of())));
    }

    /** A producer knows its commune and not its province. */
    private Set<String> communes(UnionScope scope) {
        Places places = Places.on(LocalDate.now(clock));
        Set<String> communes = new HashSet<>(scope.communesOrNone());
        scope.provinces()
                .forEach(province ->
                        places.communesOf(province).stream().map(Place::code).forEach(communes::add));
        return communes;
    }
}
