package vn.ocop.workflow.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Reviewers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Dossiers are shared out evenly: to those of the advisory group who know the product set and are not barred, first to
 * whoever reviewed the dossier before, then to whoever has least to do. Whoever gets one may put it back on the pile.
 */
@Component
@Transactional(readOnly = true)
class SharedReviews implements Reviewers {

    private static final String REVIEW = "reviewDossier";

    private final Councils councils;
    private final Recusals recusals;
    private final Inbox inbox;

    SharedReviews(Councils councils, Recusals recusals, Inbox inbox) {
        this.councils = councils;
        this.recusals = recusals;
        this.inbox = inbox;
    }

    @Override
    public Optional<PersonId> next(Dossier dossier) {
        String place = dossier.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province();
        List<SeatHolder> group =
                councils.current(Seat.Kind.ADVISORY, place).map(Council::seats).orElse(List.of());
        if (group.size() < 2) {
            return Optional.empty();
        }
        Set<PersonId> barred = recusals.of(List.of(dossier.id())).getOrDefault(dossier.id(), Set.of());
        List<SeatHolder> able = group.stream()
                .filter(advisor -> !barred.contains(advisor.person()))
                .toList();
        List<SeatHolder> expert = able.stream()
                .filter(advisor -> advisor.sets().isEmpty() || advisor.sets().contains(dossier.productSet()))
                .toList();
        List<PersonId> choice = (expert.isEmpty() ? able : expert)
                .stream().map(SeatHolder::person).toList();
        Set<PersonId> before =
                inbox.doneBy(List.of(dossier.id()), Set.of(Role.ADVISOR)).getOrDefault(dossier.id(), Set.of());
        Map<PersonId, Long> load = inbox.load(REVIEW, choice);
        return choice.stream()
                .min(Comparator.comparing((PersonId person) -> !before.contains(person))
                        .thenComparing(person -> load.getOrDefault(person, 0L))
                        .thenComparing(PersonId::value));
    }
}
