package vn.ocop.workflow.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnionScope;

/** The cases of support that somebody of the Union sees: how far each is, and what is late. */
@Component
@Transactional(readOnly = true)
public class SupportBoard {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a spreadsheet; a province supports some hundreds of products. */
    private static final int AT_MOST = 5000;

    /** How a case stands, as a list is narrowed by it. */
    public enum Standing {
        ALL,
        /** Accepted, needs not assessed yet. */
        NEW,
        RUNNING,
        LATE,
        REFERRED,
        READY
    }

    /**
     * What is looked for.
     *
     * @param place code of a commune or province, or empty for all
     * @param officer responsible or carrying something out; null for anybody
     * @param search part of a product's, producer's name or product code; accents do not matter
     */
    public record Wanted(Standing standing, String place, @Nullable PersonId officer, String search) {}

    /**
     * @param support null while the needs were not assessed
     * @param open what the Union has to do next, oldest first
     */
    public record Line(Dossier dossier, @Nullable SupportCase support, List<WorkItem> open) {}

    private final SupportStore store;
    private final Dossiers dossiers;
    private final Inbox inbox;

    SupportBoard(SupportStore store, Dossiers dossiers, Inbox inbox) {
        this.store = store;
        this.dossiers = dossiers;
        this.inbox = inbox;
    }

    /** A page, newest first. */
    public Page<Line> page(UnionScope scope, Wanted wanted, int page) {
        return lines(scope, wanted, PageRequest.of(PageNumber.within(page), PAGE));
    }

    /** Everything that is looked for, newest first. */
    public List<Line> all(UnionScope scope, Wanted wanted) {
        return lines(scope, wanted, PageRequest.of(0, AT_MOST)).getContent();
    }

    private Page<Line> lines(UnionScope scope, Wanted wanted, PageRequest page) {
        PersonId officer = wanted.officer();
        Page<Long> numbers = store.list(
                scope.all(),
                scope.provincesOrNone(),
                scope.communesOrNone(),
                wanted.place(),
                officer == null ? 0 : officer.value(),
                Fold.pattern(wanted.search()),
                wanted.standing(),
                dossiers.today(),
                page);
        List<DossierId> ids = numbers.getContent().stream().map(DossierId::new).toList();
        Map<DossierId, Dossier> products =
                dossiers.all(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        Map<DossierId, SupportCase> cases = store.withItems(numbers.getContent()).stream()
                .collect(Collectors.toMap(SupportCase::dossier, Function.identity()));
        Map<BusinessKey, List<WorkItem>> open = inbox.openOf(ids);
        return numbers.map(number -> {
            DossierId id = new DossierId(number);
            List<WorkItem> ofUnion = open.getOrDefault(id, List.of()).stream()
                    .filter(item -> item.office().role() == Role.UNION_OFFICER)
                    .sorted(Comparator.comparing(WorkItem::createdAt))
                    .toList();
            return new Line(Objects.requireNonNull(products.get(id)), cases.get(id), ofUnion);
        });
    }
}
