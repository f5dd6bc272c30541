package vn.ocop.ui.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskNotYours;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.ScoringSheet;

/** A member's open sheets as a workbook, and what comes back of them as drafts to be checked and sent. */
@Component
class OfflineSheets {

    private static final String STEP = "scoreProduct";

    /**
     * What became of one sheet of an uploaded workbook.
     *
     * @param total points as the server counts them, null if the sheet was refused
     * @param unticked criteria without tick
     * @param problem why it was refused, in the reader's language
     */
    record Outcome(
            String product, @Nullable String task, @Nullable Integer total, int unticked, @Nullable String problem) {}

    private final Inbox inbox;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Evaluations evaluations;
    private final Conflicts conflicts;
    private final TaskDesk desk;
    private final Texts texts;

    OfflineSheets(
            Inbox inbox,
            Dossiers dossiers,
            Preparations preparations,
            Evaluations evaluations,
            Conflicts conflicts,
            TaskDesk desk,
            Texts texts) {
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.evaluations = evaluations;
        this.conflicts = conflicts;
        this.desk = desk;
        this.texts = texts;
    }

    /** The sheets that are the member's to fill now; none of a product for which the member has not declared. */
    List<WorkItem> open(Actor member) {
        List<WorkItem> held = inbox.held(member, STEP, BookReader.SHEETS_AT_MOST);
        Map<DossierId, Conflict> declared =
                conflicts.of(member.id(), held.stream().map(WorkItem::dossier).toList());
        return held.stream()
                .filter(item -> declared.containsKey(item.dossier()))
                .toList();
    }

    byte[] book(Actor member) {
        return SheetBook.of(open(member).stream()
                .map(item -> sheet(inbox.open(member, STEP, item.taskId())))
                .toList());
    }

    private SheetOfTask sheet(OpenTask task) {
        Dossier dossier = dossiers.get(task.dossier());
        ScoringSheet sheet = preparations.sheet(dossier);
        Marks self = preparations
                .selfAssessment(task.dossier())
                .map(SelfAssessment::marks)
                .orElse(null);
        Marks advised =
                evaluations.latest(task.dossier()).map(Evaluation::recommended).orElse(null);
        return new SheetOfTask(
                task,
                dossier.product(),
                dossier.version(),
                sheet,
                Line.of(dossier, sheet, task.actor().name(), self, advised));
    }

    /** Keeps every sheet that can be taken as a draft; the others say why not, and nothing of them is kept. */
    List<Outcome> take(Actor member, byte[] file) throws WorkbookRefused {
        BookReader reader = BookReader.open(file);
        List<Outcome> outcomes = new ArrayList<>();
        for (BookReader.Entry entry : reader.entries()) {
            outcomes.add(take(member, reader, entry));
        }
        return outcomes;
    }

    private Outcome take(Actor member, BookReader reader, BookReader.Entry entry) {
        try {
            SheetOfTask expected = sheet(inbox.open(member, STEP, entry.task()));
            FilledSheet filled = reader.read(entry, expected);
            Marks marks = Forms.marks(filled.options(), filled.notes());
            if (!expected.sheet().check(marks).isEmpty()) {
                throw new WorkbookRefused("offline.mixedVariants");
            }
            desk.saveDraft(expected.task(), typed(filled));
            return new Outcome(
                    expected.product(),
                    entry.task(),
                    expected.sheet().total(marks).total(),
                    expected.sheet().leaves().size() - filled.options().size(),
                    null);
        } catch (WorkbookRefused refused) {
            return new Outcome(entry.tab(), null, null, 0, texts.get(refused.key(), refused.args()));
        } catch (TaskTaken taken) {
            return new Outcome(entry.tab(), null, null, 0, texts.get("offline.taken." + taken.how()));
        } catch (TaskUnknown | TaskNotYours unknown) {
            return new Outcome(entry.tab(), null, null, 0, texts.get("offline.notYours"));
        }
    }

    /** As the form on the screen would have sent it. */
    private static MultiValueMap<String, String> typed(FilledSheet filled) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        filled.options().forEach((criterion, option) -> typed.add("option[" + criterion + "]", option));
        filled.notes().forEach((criterion, note) -> typed.add("note[" + criterion + "]", note));
        typed.add("remark", filled.remark());
        return typed;
    }

    /** The draft of a task as a sheet, if one was kept. */
    Optional<FilledSheet> draft(OpenTask task) {
        return desk.draft(task).map(typed -> {
            FilledSheet filled = new FilledSheet(
                    new HashMap<>(), new HashMap<>(), String.join("", typed.getOrDefault("remark", List.of())));
            typed.forEach((name, values) -> {
                String value = values.isEmpty() ? "" : values.get(0);
                if (name.startsWith("option[")) {
                    filled.options().put(name.substring("option[".length(), name.length() - 1), value);
                } else if (name.startsWith("note[")) {
                    filled.notes().put(name.substring("note[".length(), name.length() - 1), value);
                }
            });
            return filled;
        });
    }

    /** Hands in the draft of a sheet that came back, as the member has seen it listed. */
    void send(Actor member, String taskId) {
        OpenTask task = inbox.open(member, STEP, taskId);
        draft(task)
                .ifPresent(filled -> evaluations.scoreProduct(
                        task,
                        Forms.marks(filled.options(), filled.notes()),
                        Set.of(),
                        Forms.blankToNull(filled.remark())));
    }
}
