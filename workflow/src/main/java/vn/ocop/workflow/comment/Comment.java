package vn.ocop.workflow.comment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** What somebody wrote about a dossier. Never edited; withdrawn, its place and author stay. */
@Entity
@Table(name = "dossier_comment")
public class Comment {

    /** Who reads a comment: the officials who see the dossier, or its producer too. */
    public enum Reach {
        OFFICIALS,
        PRODUCER
    }

    /** Somebody who was asked by name. */
    @Embeddable
    public record Mention(@Column(name = "person_id") long person, @Column(name = "person_name") String name) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;
    private long authorId;
    private String authorName;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(length = Comments.LENGTH)
    private String content;

    private Instant writtenAt;
    private @Nullable Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    private List<Mention> mentions = new ArrayList<>();

    protected Comment() {}

    Comment(DossierId dossier, Actor author, Reach reach, String content, Collection<Mention> mentions, Instant now) {
        this.dossierId = dossier.value();
        this.authorId = author.id().value();
        this.authorName = author.name();
        this.reach = reach;
        this.content = content;
        this.writtenAt = now;
        this.mentions.addAll(mentions);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public PersonId author() {
        return new PersonId(authorId);
    }

    public String authorName() {
        return authorName;
    }

    public Reach reach() {
        return reach;
    }

    /** Null once it is withdrawn. */
    public @Nullable String text() {
        return withdrawnAt == null ? content : null;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
