package vn.ocop.workflow.scouting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Helpers;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** Who saw a product before it was one of the programme's; does not score it. */
@Component
class Scouts implements Helpers {

    interface Store extends Repository<Lead, Long> {
        @Query("select l.dossierId, l.scout from Lead l where l.dossierId in :dossiers")
        List<Object[]> of(Collection<Long> dossiers);
    }

    private final Store store;

    Scouts(Store store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DossierId, Set<PersonId>> of(Collection<DossierId> dossiers) {
        return store.of(dossiers.stream().map(DossierId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        row -> new DossierId((Long) row[0]),
                        Collectors.mapping(row -> new PersonId((Long) row[1]), Collectors.toSet())));
    }
}
