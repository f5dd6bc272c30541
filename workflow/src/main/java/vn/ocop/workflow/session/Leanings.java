package vn.ocop.workflow.session;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;

/**
 * How strict or lenient each member was over the products of a session, for the chair to know and nothing else: the legal
 * result is the plain mean, this view never changes it.
 */
@Component
@Transactional(readOnly = true)
public class Leanings {

    private static final int SHOWN = 2;
    private static final Set<Session.State> SEALED = Set.of(Session.State.CLOSED, Session.State.ENDED);

    /**
     * A member's leaning.
     *
     * @param products in which the member's sheet counts
     * @param deviation mean distance of the member's totals from the means of their products, in points
     */
    public record Leaning(PersonId member, String name, int products, BigDecimal deviation) {}

    /**
     * A product's mean with and without the leanings of its members.
     *
     * @param mean the legal mean, in points
     * @param normalised the mean of the totals, each less its member's leaning, in points
     */
    public record Normalised(DossierId dossier, String product, BigDecimal mean, BigDecimal normalised) {}

    /** Both views. */
    public record View(List<Leaning> leanings, List<Normalised> products) {}

    private final SessionStore store;
    private final Agendas agendas;

    Leanings(SessionStore store, Agendas agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /** For the chair alone, and only once every product of the session has its confirmed result. */
    public Optional<View> seen(Actor chair, SessionId id) {
        return store.findById(id.value())
                .filter(session -> chair.holds(Role.COUNCIL_CHAIR, UnitId.council(session.place())))
                .filter(session -> SEALED.contains(session.state()))
                .map(session -> normalise(agendas.totals(id, chair.id())));
    }

    static View normalise(List<Agendas.Total> totals) {
        Map<DossierId, List<Agendas.Total>> byProduct = new LinkedHashMap<>();
        totals.forEach(total -> byProduct
                .computeIfAbsent(total.dossier(), key -> new ArrayList<>())
                .add(total));
        Map<DossierId, BigDecimal> means = new LinkedHashMap<>();
        byProduct.forEach((dossier, members) -> means.put(
                dossier,
                mean(members.stream()
                        .map(total -> BigDecimal.valueOf(total.points()))
                        .toList())));
        Map<PersonId, List<BigDecimal>> distances = new LinkedHashMap<>();
        Map<PersonId, String> names = new LinkedHashMap<>();
        for (Agendas.Total total : totals) {
            BigDecimal mean = means.getOrDefault(total.dossier(), BigDecimal.ZERO);
            distances
                    .computeIfAbsent(total.member(), key -> new ArrayList<>())
                    .add(BigDecimal.valueOf(total.points()).subtract(mean));
            names.put(total.member(), total.name());
        }
        Map<PersonId, BigDecimal> leaning = new LinkedHashMap<>();
        distances.forEach((member, all) -> leaning.put(member, mean(all)));
        List<Leaning> leanings = new ArrayList<>();
        distances.forEach((member, all) -> leanings.add(new Leaning(
                member,
                names.getOrDefault(member, ""),
                all.size(),
                shown(leaning.getOrDefault(member, BigDecimal.ZERO)))));
        List<Normalised> products = new ArrayList<>();
        byProduct.forEach((dossier, members) -> products.add(new Normalised(
                dossier,
                members.get(0).product(),
                shown(means.getOrDefault(dossier, BigDecimal.ZERO)),
                shown(mean(members.stream()
                        .map(total -> BigDecimal.valueOf(total.points())
                                .subtract(leaning.getOrDefault(total.member(), BigDecimal.ZERO)))
                        .toList())))));
        return new View(leanings, products);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? BigDecimal.ZERO
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
