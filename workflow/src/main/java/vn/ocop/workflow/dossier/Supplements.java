package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.dossier.SupplementRequest.State;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/** Requests to supplement a dossier, at every level in the same way: one list, answered item by item. */
@Component
@Transactional
public class Supplements {

    interface Store extends JpaRepository<SupplementRequest, Long> {
        @EntityGraph(attributePaths = "items")
        List<SupplementRequest> findByDossierIdOrderById(long dossierId);
    }

    private static final int NOTE_AT_MOST = 4000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Store store;
    private final Dossiers dossiers;
    private final Limits limits;
    private final Regulations regulations;

    Supplements(Store store, Dossiers dossiers, Limits limits, Regulations regulations) {
        this.store = store;
        this.dossiers = dossiers;
        this.limits = limits;
        this.regulations = regulations;
    }

    /**
     * Asks in writing.
     *
     * @param reasons in words; required where no item says what is wanted
     * @param wanted rows as typed; the field of what is refused carries the row's number
     * @return what was asked, as the history tells it
     */
    public String request(Dossier dossier, Actor by, String reasons, List<Wanted> wanted) {
        return ask(dossier, by, reasons, wanted, State.SENT);
    }

    /** The same, but nobody is asked before a manager gives leave. */
    public String hold(Dossier dossier, Actor by, String reasons, List<Wanted> wanted) {
        return ask(dossier, by, reasons, wanted, State.HELD);
    }

    private String ask(Dossier dossier, Actor by, String reasons, List<Wanted> wanted, State state) {
        List<SupplementItem> items = items(dossier, wanted);
        if (reasons.isBlank() && items.isEmpty()) {
            throw new Rejected("reasons", "supplement.reasons.missing");
        }
        SupplementRequest request = store.save(new SupplementRequest(
                dossier.id().value(), dossier.level(), state, reasons.strip(), items, by.name(), dossiers.today()));
        return told(dossier, request);
    }

    private List<SupplementItem> items(Dossier dossier, List<Wanted> wanted) {
        LocalDate usual = lastDay(dossier);
        List<SupplementItem> items = new ArrayList<>();
        for (int row = 0; row < wanted.size(); row++) {
            Wanted item = wanted.get(row);
            if (item.blank()) {
                continue;
            }
            LocalDate until = item.until() == null ? usual : item.until();
            if (item.wrong().isBlank()) {
                throw new Rejected("wrong[" + row + "]", "supplement.wrong.missing");
            }
            if (item.document() != null && document(dossier, item.document()).isEmpty()) {
                throw new Rejected("document[" + row + "]", "supplement.document.unknown");
            }
            if (until.isBefore(dossiers.today())) {
                throw new Rejected("until[" + row + "]", "supplement.until.past");
            }
            items.add(new SupplementItem(item.document(), item.wrong().strip(), until));
        }
        return items;
    }

    /** The last day of a supplement asked for today, where the request says no other. */
    public LocalDate lastDay(Dossier dossier) {
        String step = dossier.level() == Level.COMMUNE ? "supplementDossier" : "completePackage";
        LocalDate due = limits.due(dossier, step, dossiers.today());
        return due == null ? dossiers.today() : due;
    }

    private Optional<Document> document(Dossier dossier, @Nullable String id) {
        return regulations.byKey(dossier.regulation()).documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    private String told(Dossier dossier, SupplementRequest request) {
        Stream<String> items = request.items().stream()
                .map(item -> document(dossier, item.document())
                                .map(document -> document.name().vi() + ": ")
                                .orElse("")
                        + item.wrong() + " (" + DAY.format(item.until()) + ")");
        return note(Stream.concat(Stream.of(request.reasons()), items));
    }

    private static String note(Stream<String> lines) {
        String text = lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return text.length() <= NOTE_AT_MOST ? text : text.substring(0, NOTE_AT_MOST - 1) + "…";
    }

    /** Has somebody of this level been asked before? */
    public boolean askedBefore(Dossier dossier) {
        return of(dossier.id()).stream().anyMatch(request -> request.level() == dossier.level());
    }

    /** A manager lets the held request go out, or keeps it back. */
    public void decide(Dossier dossier, Actor by, boolean allowed, String reason) {
        held(dossier.id())
                .orElseThrow(() -> new IllegalStateException("nothing waits for leave"))
                .decide(allowed ? State.SENT : State.REFUSED, reason, by.name(), dossiers.today());
    }

    /** What is written so far to single items of the open request; blank words take an answer back. */
    public void write(Dossier dossier, Actor by, Map<Long, String> answers) {
        open(dossier.id()).stream().flatMap(request -> request.items().stream()).forEach(item -> Optional.ofNullable(
                        answers.get(item.id()))
                .ifPresent(words -> item.answer(words.strip(), by.name(), dossiers.today())));
    }

    /** The same while the task to answer is open. */
    public void write(Map<Long, String> answers, OpenTask task) {
        write(dossiers.lock(task), task.actor(), answers);
    }

    /**
     * Answers the open request: every item, or in words where there are none.
     *
     * @return the answer, as the history tells it
     */
    public String answer(Dossier dossier, Actor by, String answer) {
        SupplementRequest request = open(dossier.id()).orElse(null);
        List<SupplementItem> items = request == null ? List.of() : request.items();
        if (items.isEmpty() && answer.isBlank()) {
            throw new Rejected("answer", "supplement.answer.missing");
        }
        if (items.stream().anyMatch(item -> item.answer() == null)) {
            throw new Rejected("", "supplement.items.open");
        }
        if (request != null) {
            request.answer(answer.strip(), by.name(), dossiers.today());
        }
        return note(Stream.concat(
                Stream.of(answer.strip()), items.stream().map(item -> item.wrong() + " → " + item.answer())));
    }

    /** The request that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<SupplementRequest> open(DossierId dossier) {
        return of(dossier).stream()
                .filter(request -> request.answeredOn() == null)
                .reduce((earlier, later) -> later);
    }

    /** The request that waits for a manager's leave. */
    @Transactional(readOnly = true)
    public Optional<SupplementRequest> held(DossierId dossier) {
        return all(dossier).filter(request -> request.state() == State.HELD).findFirst();
    }

    /** What was asked, oldest first; what a manager keeps back was not. */
    @Transactional(readOnly = true)
    public List<SupplementRequest> of(DossierId dossier) {
        return all(dossier).filter(request -> request.state() == State.SENT).toList();
    }

    private Stream<SupplementRequest> all(DossierId dossier) {
        return store.findByDossierIdOrderById(dossier.value()).stream();
    }
}
