package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Beginning;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulations;

/** How every dossier begins, whichever way: bound to the decision in force, and no product has two that are open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Beginnings {

    private final Dossiers dossiers;
    private final Producers producers;
    private final Regulations regulations;
    private final Engine engine;

    Beginnings(Dossiers dossiers, Producers producers, Regulations regulations, Engine engine) {
        this.dossiers = dossiers;
        this.producers = producers;
        this.regulations = regulations;
        this.engine = engine;
    }

    /**
     * A dossier that begins with its preparation; the journey begins.
     *
     * @param idea what the product is
     * @param useCase by which name the history tells it
     */
    public Dossier beginDossier(
            Actor actor,
            Producer producer,
            Idea idea,
            int productSet,
            Registration kind,
            Origin origin,
            String useCase) {
        Dossier dossier = create(producer, idea, false, origin);
        if (!regulations.byKey(dossier.regulation()).sheets().containsKey(productSet)) {
            throw new Rejected("productSet", "screenIdea.productSet.unknown");
        }
        dossier.beginPreparation(productSet, kind);
        engine.start(dossier.id(), actor, Dossiers.behalf(actor, dossier), useCase, Beginning.DOSSIER);
        return dossier;
    }

    /** The row of a new dossier; its journey is still to be started. */
    Dossier create(Producer producer, Idea idea, boolean wantsSupport, Origin origin) {
        refuseTwice(producer, idea.product());
        LocalDate today = dossiers.today();
        Places places = Places.on(today);
        return dossiers.save(new Dossier(
                idea,
                producer,
                places.provinceOf(places.commune(producer.commune())).code(),
                regulations.inForceOn(today).key(),
                wantsSupport,
                origin,
                today));
    }

    /** Under the producer's lock, so that two who begin at the same moment do not both find nothing. */
    private void refuseTwice(Producer producer, String product) {
        producers.lock(producer.id());
        String name = Fold.fold(product);
        dossiers.of(producer.id()).stream()
                .filter(known ->
                        !known.stage().closed() && Fold.fold(known.product()).equals(name))
                .findFirst()
                .ifPresent(known -> {
                    throw new Rejected("product", "beginning.product.open", known.product());
                });
    }
}
