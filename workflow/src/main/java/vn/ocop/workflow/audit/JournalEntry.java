package vn.ocop.workflow.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Happened;

/** One thing that happened to a dossier or in a session. Never changed; its hash covers it and the entry before. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

    static final String BEGINNING = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;

    @Column(name = "seq")
    private int number;

    private Instant happenedAt;
    private @Nullable Long personId;
    private @Nullable String personName;
    private @Nullable String onBehalfOf;
    private String step;
    private @Nullable String outcome;
    private @Nullable String note;
    private String previousHash;
    private String hash;

    protected JournalEntry() {}

    JournalEntry(@Nullable JournalEntry previous, Happened event, Instant now) {
        Actor actor = event.actor();
        subject = event.subject().toString();
        number = previous == null ? 1 : previous.number + 1;
        happenedAt = now.truncatedTo(ChronoUnit.MILLIS); // as the databases keep it, so that the hash can be checked
        personId = actor == null ? null : actor.id().value();
        personName = actor == null ? null : actor.name();
        onBehalfOf = event.onBehalfOf();
        step = event.step();
        outcome = event.outcome();
        note = event.note();
        previousHash = previous == null ? BEGINNING : previous.hash;
        hash = computeHash();
    }

    final String computeHash() {
        String content = String.join(
                "\u001f",
                previousHash,
                subject,
                Integer.toString(number),
                happenedAt.toString(),
                String.valueOf(personId),
                String.valueOf(personName),
                String.valueOf(onBehalfOf),
                step,
                String.valueOf(outcome),
                String.valueOf(note));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean follows(@Nullable JournalEntry previous) {
        return previousHash.equals(previous == null ? BEGINNING : previous.hash)
                && number == (previous == null ? 1 : previous.number + 1)
                && hash.equals(computeHash());
    }

    public int number() {
        return number;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Who did it; null for the system. */
    public @Nullable String personName() {
        return personName;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    public String step() {
        return step;
    }

    /** As {@code gateway.CONSTANT}. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }
}
