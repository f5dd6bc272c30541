package vn.ocop.workflow.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.SupplementRequest;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.CouncilSecrets;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.lookup.Standing.Asked;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/**
 * Answers who asks without an account. A code nobody has and digits that are wrong are one answer, found in the same way, so
 * that nobody learns which codes there are.
 */
@Component
@Transactional(readOnly = true)
public class Lookups {

    /** Digits of the phone number that are asked for. */
    public static final int DIGITS = 4;

    /** Reads what everybody may read. */
    private static final Actor PUBLIC = new Actor(new PersonId(0), "", Set.of());

    /** What the digits are compared with where there is no phone number: nothing that is four digits. */
    private static final List<String> NO_PHONE = List.of("----");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Regulations regulations;
    private final Inbox inbox;

    Lookups(Dossiers dossiers, Supplements supplements, Regulations regulations, Inbox inbox) {
        this.supplements = supplements;
        this.regulations = regulations;
        this.dossiers = dossiers;
        this.inbox = inbox;
    }

    /**
     * @param code product code, number of the receipt slip, or the code printed on it
     * @param digits the last four digits of the phone number the producer gave
     */
    public Optional<Standing> find(String code, String digits) {
        Optional<Dossier> found = dossiers.coded(code.strip());
        List<String> known = found.map(
                        dossier -> endings(dossier.producer().details().phone()))
                .orElse(NO_PHONE);
        boolean right =
                known.stream().map(ending -> same(ending, digits.strip())).reduce(false, Boolean::logicalOr);
        return right && FOUR_DIGITS.matcher(digits.strip()).matches() ? found.map(this::standing) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** How the numbers of a line such as "0912.345.678 / 0987 654 321" end. */
    private static List<String> endings(String phones) {
        List<String> endings = Arrays.stream(phones.split("[/,;]"))
                .map(number -> number.replaceAll("\\D", ""))
                .filter(number -> number.length() >= DIGITS)
                .map(number -> number.substring(number.length() - DIGITS))
                .toList();
        return endings.isEmpty() ? NO_PHONE : endings;
    }

    private Standing standing(Dossier dossier) {
        if (dossier.stage().closed()) {
            return Standing.closed(dossier.product(), dossier.stage(), dossier.closedOn());
        }
        WorkItem next = CouncilSecrets.open(PUBLIC, dossier, inbox.openOf(dossier.id())).stream()
                .findFirst()
                .orElse(null);
        boolean producersTurn = next != null && next.office().role() == Role.PRODUCER;
        return new Standing(
                dossier.product(),
                dossier.stage(),
                next == null ? null : next.step(),
                producersTurn,
                producersTurn
                        ? null
                        : next == null ? council(dossier) : next.office().unit(),
                next == null ? null : next.dueOn(),
                dossier.stage() == Stage.COMMUNE ? dossier.dueOn() : null,
                producersTurn ? asked(dossier) : List.of(),
                null);
    }

    private List<Asked> asked(Dossier dossier) {
        List<Document> documents = regulations.byKey(dossier.regulation()).documents();
        return supplements.open(dossier.id()).map(SupplementRequest::items).orElse(List.of()).stream()
                .map(item -> new Asked(
                        documents.stream()
                                .filter(document -> document.id().equals(item.document()))
                                .findFirst()
                                .map(Document::name)
                                .orElse(null),
                        item.until()))
                .toList();
    }

    /** While nobody outside the hall sees a task, the council has the dossier. */
    private static UnitId council(Dossier dossier) {
        return UnitId.council(dossier.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province());
    }
}
