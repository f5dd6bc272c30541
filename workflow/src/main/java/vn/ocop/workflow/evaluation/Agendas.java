package vn.ocop.workflow.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
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
     * @param confirmed the chair has confirmed the result
     */
    public record Standing(
            DossierId dossier, int round, List<PersonId> members, Set<PersonId> handedIn, boolean confirmed) {}

    private final EvaluationStore evaluations;
    private final ScoreSheets sheets;
    private final Dossiers dossiers;

    Agendas(EvaluationStore evaluations, ScoreSheets sheets, Dossiers dossiers) {
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
        Map<DossierId, Dossier> locked = new HashMap<>();
        agenda.stream()
                .sorted(Comparator.comparingLong(DossierId::value))
                .forEach(id -> locked.put(id, dossiers.lock(id)));
        Set<DossierId> waiting = waiting(place).stream().map(Dossier::id).collect(Collectors.toSet());
        for (DossierId id : agenda) {
            if (!waiting.contains(id)) {
                throw new Rejected(
                        "agenda", "session.agenda.notWaiting", dossiers.get(id).product());
            }
        }
        return agenda.stream().map(id -> dossiers.get(id)).toList();
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
        Map<Long, Map<Integer, Set<PersonId>>> handedIn = new HashMap<>();
        for (ScoreSheets.HandedIn sheet :
                sheets.handedIn(running.stream().map(Evaluation::id).toList())) {
            handedIn.computeIfAbsent(sheet.evaluation(), key -> new HashMap<>())
                    .computeIfAbsent(sheet.round(), key -> new HashSet<>())
                    .add(new PersonId(sheet.person()));
        }
        Map<DossierId, Standing> standings = new LinkedHashMap<>();
        for (Evaluation evaluation : running) {
            Map<Integer, Set<PersonId>> rounds = handedIn.getOrDefault(evaluation.id(), Map.of());
            standings.put(
                    evaluation.dossier(),
                    new Standing(
                            evaluation.dossier(),
                            evaluation.round(),
                            evaluation.members(),
                            rounds.getOrDefault(evaluation.round(), Set.of()),
                            evaluation.confirmedBy() != null));
        }
        return standings;
    }

    /** The confirmed evaluations of a session, for its minutes. */
    public Map<DossierId, Evaluation> confirmed(SessionId session) {
        return evaluations.onAgenda(session.value()).stream()
                .filter(evaluation -> evaluation.confirmedBy() != null)
                .collect(Collectors.toMap(Evaluation::dossier, Function.identity()));
    }

    /** Number of members whose sheet counts, by product of a session. */
    public Map<DossierId, Integer> sheets(SessionId session) {
        List<Evaluation> running = evaluations.onAgenda(session.value());
        Map<Long, Set<Long>> people = new HashMap<>();
        sheets.handedIn(running.stream().map(Evaluation::id).toList())
                .forEach(sheet -> people.computeIfAbsent(sheet.evaluation(), key -> new HashSet<>())
                        .add(sheet.person()));
        return running.stream()
                .collect(Collectors.toMap(Evaluation::dossier, found -> people.getOrDefault(found.id(), Set.of())
                        .size()));
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

    /** A member of the product's council falls out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void excuse(DossierId dossier, PersonId member) {
        evaluations.latest(dossier.value()).orElseThrow().excuse(member);
    }
}
