package vn.ocop.workflow.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.Marks;

/** The products of a session: which may be put on its agenda, how far each has come, the seal over their sheets. */
@Component
@Transactional(readOnly = true)
public class Agendas {

    /**
     * How far a product has come in its session; who has handed in, never what.
     *
     * @param round of scoring, from 1
     * @param members called to score
     * @param handedIn those whose sheet of this round is in
     * @param sheets members of whom a sheet counts, of this round or an earlier one
     * @param confirmed the chair has confirmed the result
     */
    public record Standing(
            DossierId dossier,
            int round,
            List<PersonId> members,
            Set<PersonId> handedIn,
            int sheets,
            boolean confirmed) {}

    /** A member's total of a product, in points. */
    public record Total(DossierId dossier, String product, PersonId member, String name, int points) {}

    private final EvaluationStore evaluations;
    private final ScoreSheets sheets;
    private final Dossiers dossiers;
    private final Evaluations results;
    private final Recusals recusals;

    Agendas(
            EvaluationStore evaluations,
            ScoreSheets sheets,
            Dossiers dossiers,
            Evaluations results,
            Recusals recusals) {
        this.results = results;
        this.recusals = recusals;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.dossiers = dossiers;
    }

    /** The products that wait for a session of the council of a place, the first proposed first. */
    public List<Dossier> waiting(String place) {
        Level level = place.equals(UnitId.CENTRE) ? Level.CENTRE : Level.PROVINCE;
        return evaluations.waiting(level, place);
    }

    /** Locks the products for an agenda; refuses one that does not wait for a session of this place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Dossier> take(String place, List<DossierId> agenda) {
        if (agenda.isEmpty()) {
            throw new Rejected("agenda", "session.agenda.empty");
        }
        if (new HashSet<>(agenda).size() < agenda.size()) {
            throw new Rejected("agenda", "session.agenda.twice");
        }
        Map<DossierId, Dossier> locked =
                lock(agenda).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        Set<DossierId> waiting = waiting(place).stream().map(Dossier::id).collect(Collectors.toSet());
        List<Dossier> taken = agenda.stream()
                .map(id -> Objects.requireNonNull(locked.get(id)))
                .toList();
        for (Dossier dossier : taken) {
            if (!Packages.placeOf(dossier).equals(place)) {
                throw new DossierUnknown(dossier.id());
            }
            if (!waiting.contains(dossier.id())) {
                throw new Rejected("agenda", "session.agenda.notWaiting", dossier.product());
            }
        }
        return taken;
    }

    /** Locks products, always in the same order, so that two transactions never wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Dossier> lock(Collection<DossierId> agenda) {
        return agenda.stream()
                .sorted(Comparator.comparingLong(DossierId::value))
                .map(dossiers::lock)
                .toList();
    }

    /** @param session null to take the products off its agenda */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<DossierId> agenda, @Nullable SessionId session) {
        agenda.forEach(id -> evaluations.latest(id.value()).orElseThrow().put(session));
    }

    /** The session on whose agenda the product is or was last. */
    public Optional<SessionId> sessionOf(DossierId dossier) {
        return evaluations.latest(dossier.value()).flatMap(found -> Optional.ofNullable(found.session()));
    }

    /** The products a session has put off to another one. */
    public List<Dossier> deferred(SessionId session) {
        return evaluations.deferred(session.value());
    }

    /** The products of an agenda that have not been withdrawn, in its order. */
    public List<Dossier> open(List<DossierId> agenda) {
        return all(agenda).stream().filter(dossier -> !dossier.stage().closed()).toList();
    }

    /** All products of an agenda, in its order. */
    public List<Dossier> all(List<DossierId> agenda) {
        Map<DossierId, Dossier> found =
                dossiers.all(agenda).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        return agenda.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    /** How far each product of a session has come. */
    public Map<DossierId, Standing> standings(SessionId session) {
        List<Evaluation> running = evaluations.onAgenda(session.value());
        Map<Long, List<ScoreSheets.HandedIn>> handedIn =
                sheets.handedIn(running.stream().map(Evaluation::id).toList()).stream()
                        .collect(Collectors.groupingBy(ScoreSheets.HandedIn::evaluation));
        Map<DossierId, Standing> standings = new LinkedHashMap<>();
        for (Evaluation evaluation : running) {
            List<PersonId> members = evaluation.members();
            List<ScoreSheets.HandedIn> counting = handedIn.getOrDefault(evaluation.id(), List.of()).stream()
                    .filter(sheet -> members.contains(new PersonId(sheet.person())))
                    .toList();
            standings.put(
                    evaluation.dossier(),
                    new Standing(
                            evaluation.dossier(),
                            evaluation.round(),
                            members,
                            people(counting.stream().filter(sheet -> sheet.round() == evaluation.round())),
                            people(counting.stream()).size(),
                            evaluation.confirmedBy() != null));
        }
        return standings;
    }

    /** The evaluations of a session whose result is rated and waits for the chair's word. */
    public Map<DossierId, Evaluation> rated(SessionId session) {
        return evaluations.onAgenda(session.value()).stream()
                .filter(evaluation -> evaluation.mean() != null && evaluation.confirmedBy() == null)
                .collect(Collectors.toMap(Evaluation::dossier, Function.identity()));
    }

    /** The confirmed evaluations of a session, for its minutes. */
    public Map<DossierId, Evaluation> confirmed(SessionId session) {
        return evaluations.onAgenda(session.value()).stream()
                .filter(evaluation -> evaluation.confirmedBy() != null)
                .collect(Collectors.toMap(Evaluation::dossier, Function.identity()));
    }

    private static Set<PersonId> people(Stream<ScoreSheets.HandedIn> sheets) {
        return sheets.map(sheet -> new PersonId(sheet.person())).collect(Collectors.toSet());
    }

    /** SHA-256 over every sheet of a session: evaluation, round, member, options, total. */
    public String seal(SessionId session) {
        List<Long> ids = evaluations.onAgenda(session.value()).stream()
                .map(Evaluation::id)
                .sorted()
                .toList();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sheets.findByEvaluationIdInOrderByRoundAscIdAsc(ids).stream()
                    .map(Agendas::text)
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ScoreSheet sheet) {
        return sheet.evaluation() + "|" + sheet.round() + "|" + sheet.person() + "|" + options(sheet.marks()) + "|"
                + sheet.total() + "\n";
    }

    private static Map<String, String> options(Marks marks) {
        Map<String, String> options = new TreeMap<>();
        marks.byCriterion()
                .keySet()
                .forEach(key -> options.put(key, marks.option(key).orElse("")));
        return options;
    }

    /**
     * Every total that counts in a session, in the order of the agenda; products a reader is barred from are left out.
     *
     * @throws IllegalStateException while a product has no confirmed result: until then nobody sees totals
     */
    public List<Total> totals(SessionId session, PersonId reader) {
        return proceedings(session).stream()
                .filter(product -> !recusals.isRecused(product.dossier().id(), reader))
                .flatMap(product -> product.result().sheets().stream()
                        .map(sheet -> new Total(
                                product.dossier().id(),
                                product.dossier().product(),
                                sheet.person(),
                                sheet.personName(),
                                sheet.total())))
                .toList();
    }

    /**
     * What the minutes tell of each product of a session that was not withdrawn.
     *
     * @throws IllegalStateException while one has no confirmed result: until then nobody sees results
     */
    public List<Proceedings> proceedings(SessionId session) {
        List<Evaluation> done = evaluations.onAgenda(session.value());
        Map<DossierId, Dossier> products = dossiers
                .all(done.stream().map(Evaluation::dossier).toList())
                .stream()
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
        List<Evaluation> counted = done.stream()
                .filter(found -> found.confirmedBy() != null
                        || !Objects.requireNonNull(products.get(found.dossier()))
                                .stage()
                                .closed())
                .sorted(Comparator.comparing(Evaluation::id))
                .toList();
        if (counted.stream().anyMatch(found -> found.confirmedBy() == null)) {
            throw new IllegalStateException(session + " has products without result");
        }
        return results.proceedings(counted, products);
    }
}
