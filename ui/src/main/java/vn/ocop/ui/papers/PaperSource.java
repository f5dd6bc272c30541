package vn.ocop.ui.papers;

import java.util.List;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;

/** Whoever prints papers of a dossier: names those a person may read, in the order in which they are filed. */
public interface PaperSource {

    /** @param dossier one that exists for the person */
    List<Printed> of(Actor actor, Dossier dossier);
}
