package vn.ocop.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Leanings;

/** Gathers what the page of a session shows, each thing asked for once. */
@Component
class SessionPage {

    private final Boards boards;
    private final Inbox inbox;
    private final Journal journal;
    private final Leanings leanings;
    private final Texts texts;

    SessionPage(Boards boards, Inbox inbox, Journal journal, Leanings leanings, Texts texts) {
        this.leanings = leanings;
        this.boards = boards;
        this.inbox = inbox;
        this.journal = journal;
        this.texts = texts;
    }

    /** The agenda as this person sees it now. */
    List<AgendaRow> agenda(Actor actor, SessionId id, Model model) {
        Boards.Board board = boards.see(actor, id);
        List<DossierId> seen = board.lines().stream()
                .map(Boards.Line::dossier)
                .filter(Objects::nonNull)
                .map(Dossier::id)
                .toList();
        Map<BusinessKey, List<WorkItem>> open =
                inbox.openOf(Stream.concat(seen.stream(), Stream.of(id)).toList());
        List<AgendaRow> rows = board.lines().stream()
                .map(line -> AgendaRow.of(line, tasks(open, line.dossier()), board.names(), actor))
                .toList();
        model.addAttribute("board", board);
        model.addAttribute("sitting", board.session());
        model.addAttribute("rows", rows);
        model.addAttribute(
                "now",
                rows.stream()
                        .filter(row -> row.line() == board.now())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("steps", open.getOrDefault(id, List.of()));
        model.addAttribute(
                "own",
                open.getOrDefault(id, List.of()).stream()
                        .filter(item -> Inbox.isFor(item, actor))
                        .toList());
        return rows;
    }

    private static List<WorkItem> tasks(Map<BusinessKey, List<WorkItem>> open, @Nullable Dossier dossier) {
        return dossier == null ? List.of() : open.getOrDefault(dossier.id(), List.of());
    }

    /** The whole page. */
    String whole(Actor actor, SessionId id, Model model) {
        List<AgendaRow> rows = agenda(actor, id, model);
        model.addAttribute("step", "session");
        model.addAttribute("check", false);
        model.addAttribute("awaited", awaited(rows));
        model.addAttribute("confirmed", confirmed(rows));
        model.addAttribute(
                "confirms",
                rows.stream()
                        .anyMatch(row -> row.own() != null && row.own().step().equals("confirmResult")));
        model.addAttribute("deferrable", deferrable(rows));
        model.addAttribute("minutes", boards.hasMinutes(actor, id));
        leanings.seen(actor, id).ifPresent(view -> model.addAttribute("leanings", view));
        model.addAttribute("secretary", boards.secretaryAt(actor).isPresent());
        model.addAttribute(
                "history",
                journal.of(id).stream()
                        .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                        .toList());
        return "session/session";
    }

    /** Whoever may be excused: a product and a member whose sheet is awaited. */
    private List<Choice> awaited(List<AgendaRow> rows) {
        return rows.stream()
                .filter(row -> row.state().scoring())
                .flatMap(row -> row.awaited().stream()
                        .map(member -> new Choice(
                                Objects.requireNonNull(row.line().dossier()).id() + "-" + member.person(),
                                texts.get(
                                        "excuse.who", member.name(), row.line().number(), product(row)))))
                .toList();
    }

    /** Products that may be put off to another session. */
    private static List<Choice> deferrable(List<AgendaRow> rows) {
        return rows.stream()
                .filter(row -> row.line().dossier() != null && row.state() != AgendaRow.State.WITHDRAWN)
                .map(row -> new Choice(
                        Objects.requireNonNull(row.line().dossier()).id().toString(),
                        row.line().number() + ". " + product(row)))
                .toList();
    }

    /** Products whose sealed sheets may be opened again. */
    private static List<Choice> confirmed(List<AgendaRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == AgendaRow.State.CONFIRMED)
                .map(row -> new Choice(
                        Objects.requireNonNull(row.line().dossier()).id().toString(),
                        row.line().number() + ". " + product(row)))
                .toList();
    }

    private static String product(AgendaRow row) {
        return Objects.requireNonNull(row.line().dossier()).product();
    }
}
