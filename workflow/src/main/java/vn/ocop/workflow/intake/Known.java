package vn.ocop.workflow.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;

/** What the communes of a sheet know already, read once for each commune. */
final class Known {

    /** A commune's producers by folded name, and those among them nobody has an account for. */
    private record Commune(Map<String, Producer> byName, Map<String, Producer> byNumber, Set<Long> withoutAccount) {}

    private final Producers producers;
    private final PaperRoute papers;
    private final Dossiers dossiers;
    private final Map<String, Commune> communes = new HashMap<>();
    private final Map<Long, Set<String>> products = new HashMap<>();

    Known(Producers producers, PaperRoute papers, Dossiers dossiers) {
        this.producers = producers;
        this.papers = papers;
        this.dossiers = dossiers;
    }

    Optional<Producer> producer(String commune, String name) {
        return Optional.ofNullable(commune(commune).byName().get(Fold.fold(name)));
    }

    Optional<Producer> holderOf(String commune, String registrationNumber) {
        return Optional.ofNullable(commune(commune).byNumber().get(Fold.fold(registrationNumber)));
    }

    boolean hasAccount(Producer producer) {
        return !commune(producer.commune()).withoutAccount().contains(producer.id());
    }

    /** Has the producer an open dossier of that product? */
    boolean isOpen(Producer producer, String product) {
        return products.computeIfAbsent(producer.id(), id -> dossiers.of(id).stream()
                        .filter(dossier -> !dossier.stage().closed())
                        .map(dossier -> Fold.fold(dossier.product()))
                        .collect(Collectors.toCollection(HashSet::new)))
                .contains(Fold.fold(product));
    }

    private Commune commune(String code) {
        return communes.computeIfAbsent(code, key -> {
            List<Producer> all = producers.of(key);
            Map<String, Producer> byName = new HashMap<>();
            Map<String, Producer> byNumber = new HashMap<>();
            for (Producer producer : all) {
                byName.putIfAbsent(Fold.fold(producer.name()), producer);
                String number = producer.details().registrationNumber();
                if (number != null) {
                    byNumber.putIfAbsent(Fold.fold(number), producer);
                }
            }
            return new Commune(
                    byName,
                    byNumber,
                    papers.withoutAccount(key).stream().map(Producer::id).collect(Collectors.toSet()));
        });
    }
}
