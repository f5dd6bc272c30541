package vn.ocop.ui.web;

import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;

/** A part of the page of a dossier that another package furnishes; its fragment shows what it put into the model. */
public interface DossierPart {

    /** @param dossier one that exists for the person */
    void furnish(Actor actor, Dossier dossier, Model model);
}
