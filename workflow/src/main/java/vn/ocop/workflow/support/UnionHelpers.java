package vn.ocop.workflow.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Helpers;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** Who followed a product's case, was to carry out its support or wrote down what blocks it. */
@Component
class UnionHelpers implements Helpers {

    private final SupportStore store;

    UnionHelpers(SupportStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DossierId, Set<PersonId>> of(Collection<DossierId> dossiers) {
        List<Long> ids = dossiers.stream().map(DossierId::value).toList();
        return store.helpers(ids).stream()
                .collect(Collectors.groupingBy(
                        row -> new DossierId(number(row[0])),
                        Collectors.mapping(row -> new PersonId(number(row[1])), Collectors.toSet())));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
