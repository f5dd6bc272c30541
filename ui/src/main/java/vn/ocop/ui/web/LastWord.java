package vn.ocop.ui.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.kernel.DossierId;

/** Why a task came back: what the one who sent it back wrote. */
@Component
public class LastWord {

    private final Journal journal;

    LastWord(Journal journal) {
        this.journal = journal;
    }

    /** Shows the last remark of that step, if there is one. */
    public void show(DossierId dossier, String step, Model model) {
        show(dossier, Set.of(step), model);
    }

    /** The same where one of several steps may have led here. */
    public void show(DossierId dossier, Set<String> steps, Model model) {
        journal.of(dossier).stream()
                .filter(entry -> steps.contains(entry.step()) && entry.note() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(entry -> model.addAttribute("lastWord", entry));
    }
}
