package vn.ocop.workflow.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.support.SupportCases;
import vn.ocop.workflow.support.SupportItem;

/** Who scores a product: the council's members at the dossier's level but those who helped it (Đ7.3b). */
@Component
@Transactional
public class Councils {

    private final EvaluationStore evaluations;
    private final Dossiers dossiers;
    private final People people;
    private final SupportCases support;
    private final ApplicationEventPublisher events;

    Councils(
            EvaluationStore evaluations,
            Dossiers dossiers,
            People people,
            SupportCases support,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.people = people;
        this.support = support;
        this.events = events;
    }

    /** Calls the members; who they are is fixed from here on. */
    public void inviteCouncil(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        Set<Long> helpers = helpers(id);
        List<Person> council = people.holding(Role.COUNCIL_MEMBER, UnitId.council(Packages.placeOf(dossier)));
        List<PersonId> members = council.stream()
                .filter(person -> !helpers.contains(person.id().value()))
                .filter(person ->
                        !person.actor().holds(Role.PRODUCER, dossier.producer().unit()))
                .map(Person::id)
                .toList();
        if (members.isEmpty()) {
            throw new Rejected("", "council.nobody");
        }
        evaluations.latest(id.value()).orElseThrow().invite(members);
        events.publishEvent(Happened.bySystem(id, "inviteCouncil", members.size() + "/" + council.size()));
    }

    /** Whoever supported the product must not score it. */
    private Set<Long> helpers(DossierId id) {
        return support.of(id).stream()
                .flatMap(found -> found.items().stream())
                .map(SupportItem::doneBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The members called to score, by number of the person. */
    @Transactional(readOnly = true)
    public Collection<String> members(DossierId id) {
        return evaluations.latest(id.value()).orElseThrow().members().stream()
                .map(PersonId::toString)
                .toList();
    }
}
