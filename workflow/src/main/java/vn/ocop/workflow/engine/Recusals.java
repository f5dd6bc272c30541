package vn.ocop.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.PersonId;

/**
 * Who must not take part in which matter: the council's tasks in it do not exist for them. What they do in another office,
 * for the producer or the commune, stays theirs.
 */
@Component
@Transactional(readOnly = true)
public class Recusals {

    interface Store extends JpaRepository<Recused, Recused.Key> {
        @Query("select r.key from Recused r where r.key.subject in :subjects")
        List<Recused.Key> of(Collection<String> subjects);
    }

    private final Store store;

    Recusals(Store store) {
        this.store = store;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recuse(BusinessKey subject, PersonId person) {
        store.save(new Recused(subject, person));
    }

    public boolean isRecused(BusinessKey subject, PersonId person) {
        return store.existsById(new Recused.Key(subject.toString(), person.value()));
    }

    /** The people recused from each of these matters; a matter nobody is recused from is not there. */
    public Map<BusinessKey, Set<PersonId>> of(Collection<? extends BusinessKey> subjects) {
        return store.of(subjects.stream().map(BusinessKey::toString).toList()).stream()
                .collect(Collectors.groupingBy(
                        key -> BusinessKey.of(key.subject()),
                        Collectors.mapping(key -> new PersonId(key.personId()), Collectors.toSet())));
    }
}
