package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Set;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;

/**
 * What of a council's work on a product nobody outside the council reads: who scores, discusses and confirms while the
 * session runs, and ever who was barred or excused.
 */
public final class CouncilSecrets {

    private static final Set<String> IN_SESSION =
            Set.of("scoreProduct", "rescoreProduct", "consolidateScores", "confirmResult", "reopenScores");
    private static final Set<String> FOR_THE_COUNCIL = Set.of("recuse", "excuseMember");
    private static final String RELEASED = "releaseResult";
    private static final Set<Role> COUNCIL =
            Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.ADVISOR);

    private CouncilSecrets() {}

    /** The history of a dossier as far as this person reads it, in its order. */
    public static List<JournalEntry> history(Actor reader, Dossier dossier, List<JournalEntry> all) {
        if (ofCouncil(reader, dossier)) {
            return all;
        }
        int released = all.stream()
                .filter(entry -> entry.step().equals(RELEASED))
                .mapToInt(JournalEntry::number)
                .max()
                .orElse(0);
        return all.stream()
                .filter(entry -> !FOR_THE_COUNCIL.contains(entry.step()))
                .filter(entry -> entry.number() < released || !IN_SESSION.contains(entry.step()))
                .toList();
    }

    /** The open tasks of a dossier as far as this person reads them. */
    public static List<WorkItem> open(Actor reader, Dossier dossier, List<WorkItem> all) {
        return ofCouncil(reader, dossier)
                ? all
                : all.stream().filter(item -> !IN_SESSION.contains(item.step())).toList();
    }

    private static boolean ofCouncil(Actor reader, Dossier dossier) {
        String place = Packages.placeOf(dossier);
        return reader.offices().stream()
                .anyMatch(office ->
                        COUNCIL.contains(office.role()) && office.unit().code().equals(place));
    }
}
