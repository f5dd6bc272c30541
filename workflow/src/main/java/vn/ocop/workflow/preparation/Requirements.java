package vn.ocop.workflow.preparation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Decisions;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What a dossier needs, as the decision table {@code documents} of its regulation says. */
@Component
public class Requirements {

    private final Regulations regulations;
    private final Decisions decisions;

    Requirements(Regulations regulations, Decisions decisions) {
        this.regulations = regulations;
        this.decisions = decisions;
    }

    /** The papers the producer brings along: first those that must be there. */
    public List<Requirement> ofProducer(Dossier dossier) {
        return of(
                        regulations.byKey(dossier.regulation()),
                        dossier.requireProductSet(),
                        dossier.kind(),
                        dossier.producer().details().type())
                .stream()
                .filter(requirement -> requirement.document().stage() == Document.Stage.PRODUCER)
                .toList();
    }

    /** All papers on the way of such a dossier, in the order of the table. */
    public List<Requirement> of(
            Regulation regulation, int productSet, Registration registration, OrganisationType organisation) {
        return decisions
                .collect(
                        regulation.key(),
                        "documents",
                        () -> regulation.decision("documents"),
                        Map.of(
                                "productSet", productSet,
                                "registration", registration.name(),
                                "organisationType", organisation.name()))
                .stream()
                .map(row -> requirement(regulation, row))
                .toList();
    }

    private static Requirement requirement(Regulation regulation, Map<String, Object> row) {
        return new Requirement(
                regulation.document(String.valueOf(row.get("document"))),
                Requirement.Need.valueOf(String.valueOf(row.get("need"))),
                Boolean.TRUE.equals(row.get("knockOut")),
                Boolean.TRUE.equals(row.get("condition")),
                row.get("stars") instanceof Number stars ? stars.intValue() : 0);
    }

    /** May a producer of this kind register products of this set (Đ2.3)? */
    public boolean eligible(Dossier dossier) {
        return eligible(
                regulations.byKey(dossier.regulation()),
                dossier.requireProductSet(),
                dossier.producer().details().type());
    }

    /** The same where there is no dossier yet. */
    public boolean eligible(Regulation regulation, int productSet, OrganisationType organisation) {
        return Boolean.TRUE.equals(decisions
                .decide(
                        regulation.key(),
                        "eligibility",
                        () -> regulation.decision("eligibility"),
                        Map.of("productSet", productSet, "organisationType", organisation.name()))
                .get("eligible"));
    }
}
