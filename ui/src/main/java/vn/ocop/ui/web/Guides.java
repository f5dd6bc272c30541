package vn.ocop.ui.web;

import org.springframework.stereotype.Component;
import vn.ocop.workflow.regulation.Guidance;
import vn.ocop.workflow.regulation.Regulations;

/** What helps to understand a criterion or a paper, as the decision a dossier is bound to explains it. */
@Component
public class Guides {

    private final Regulations regulations;

    Guides(Regulations regulations) {
        this.regulations = regulations;
    }

    public Guidance criterion(String regulation, int productSet, String criterion) {
        return regulations.byKey(regulation).guidance(productSet, criterion);
    }

    /** On a paper the producer brings along. */
    public Guidance document(String regulation, String document) {
        return regulations.byKey(regulation).guidance(document);
    }
}
