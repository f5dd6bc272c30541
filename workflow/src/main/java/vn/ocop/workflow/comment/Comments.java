package vn.ocop.workflow.comment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.comment.Comment.Mention;
import vn.ocop.workflow.comment.Comment.Reach;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Addressed;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** The comments on dossiers. Whoever takes no part in those of a dossier reads none and is asked nothing. */
@Component
@Transactional
public class Comments {

    /** Comments of a page. */
    public static final int PAGE = 20;

    /** Characters of a comment. */
    public static final int LENGTH = 2000;

    /** People asked by name in one comment. */
    public static final int MENTIONS = 10;

    interface Store extends JpaRepository<Comment, Long> {
        List<Comment> findByDossierIdAndReachInAndIdLessThanOrderByIdDesc(
                long dossierId, Collection<Reach> reach, long before, Limit limit);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final Recusals recusals;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            Store store,
            Dossiers dossiers,
            Recusals recusals,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.recusals = recusals;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The comments on a dossier as one person reads them.
     *
     * @param reach how far this person reads
     * @param comments a page, oldest first; without another wish the latest
     * @param older the page before ends before this number; null if there is none
     * @param people whom this person may ask by name
     */
    public record Talk(Reach reach, List<Comment> comments, @Nullable Long older, List<Person> people) {}

    /**
     * What this person, for whom the dossier exists, reads; empty for whoever takes no part.
     *
     * @param before number of the comment before which the page ends; null for the latest
     */
    @Transactional(readOnly = true)
    public Optional<Talk> talk(Actor actor, Dossier dossier, @Nullable Long before) {
        Set<PersonId> barred = barred(dossier);
        return reach(actor, dossier, barred).map(reach -> {
            List<Comment> latest = store.findByDossierIdAndReachInAndIdLessThanOrderByIdDesc(
                    dossier.id().value(), shown(reach), before == null ? Long.MAX_VALUE : before, Limit.of(PAGE + 1));
            List<Comment> page = new ArrayList<>(latest.subList(0, Math.min(PAGE, latest.size())));
            Collections.reverse(page);
            Long older = latest.size() > PAGE ? Long.valueOf(page.get(0).id()) : null;
            return new Talk(reach, page, older, others(actor, dossier, barred));
        });
    }

    private List<Person> others(Actor actor, Dossier dossier, Set<PersonId> barred) {
        return people.holdingAny(Readers.offices(dossier)).stream()
                .filter(person -> !person.id().equals(actor.id()))
                .filter(person -> reach(person.actor(), dossier, barred).isPresent())
                .toList();
    }

    /**
     * @param reach who shall read it; a producer writes nothing the producer does not read
     * @param mentioned who shall be told of it; each must be able to read it
     */
    public void comment(Actor author, DossierId id, Reach reach, String text, Set<PersonId> mentioned) {
        Dossier dossier = dossiers.see(author, id);
        Set<PersonId> barred = barred(dossier);
        if (!shown(requireReach(author, dossier, barred)).contains(reach)) {
            throw new Rejected("reach", "comment.reach.wrong");
        }
        if (text.isBlank()) {
            throw new Rejected("text", "comment.text.missing");
        }
        if (text.length() > LENGTH) {
            throw new Rejected("text", "tooLong", LENGTH);
        }
        List<Person> asked = asked(others(author, dossier, barred), dossier, reach, mentioned);
        Comment comment = store.save(new Comment(
                id,
                author,
                reach,
                text.strip(),
                asked.stream()
                        .map(person -> new Mention(person.id().value(), person.name()))
                        .toList(),
                clock.instant()));
        asked.forEach(person -> events.publishEvent(
                new Addressed(comment.dossier(), person.id(), dossier.product(), "mention", author.name())));
    }

    private static List<Person> asked(List<Person> others, Dossier dossier, Reach reach, Set<PersonId> mentioned) {
        List<Person> asked = others.stream()
                .filter(person -> mentioned.contains(person.id()))
                .filter(person -> Readers.reach(person.actor(), dossier)
                        .filter(theirs -> shown(theirs).contains(reach))
                        .isPresent())
                .toList();
        if (mentioned.size() > MENTIONS || asked.size() < mentioned.size()) {
            throw new Rejected("mention", "comment.mention.wrong", MENTIONS);
        }
        return asked;
    }

    /** Takes back what one wrote oneself; that it was there stays to be seen. */
    public void withdrawComment(Actor author, DossierId id, long number) {
        Dossier dossier = dossiers.see(author, id);
        requireReach(author, dossier, barred(dossier));
        Comment comment = store.findById(number)
                .filter(found -> found.dossier().equals(id) && found.author().equals(author.id()))
                .orElseThrow(() -> new NotAllowed("not their own comment"));
        if (comment.withdrawnAt() == null) {
            comment.withdraw(clock.instant());
        }
    }

    private static Reach requireReach(Actor actor, Dossier dossier, Set<PersonId> barred) {
        return reach(actor, dossier, barred).orElseThrow(() -> new NotAllowed("takes no part in the comments"));
    }

    private static Optional<Reach> reach(Actor actor, Dossier dossier, Set<PersonId> barred) {
        return barred.contains(actor.id()) ? Optional.empty() : Readers.reach(actor, dossier);
    }

    private Set<PersonId> barred(Dossier dossier) {
        return recusals.of(List.of(dossier.id())).getOrDefault(dossier.id(), Set.of());
    }

    private static Set<Reach> shown(Reach reach) {
        return reach == Reach.PRODUCER ? EnumSet.of(Reach.PRODUCER) : EnumSet.allOf(Reach.class);
    }
}
