package vn.ocop.workflow.session;

import jakarta.persistence.Embeddable;
import vn.ocop.workflow.kernel.DossierId;

/**
 * A product on the agenda.
 *
 * @param reopening somebody asks for its sealed sheets to be opened again
 */
@Embeddable
record AgendaItem(long dossierId, boolean reopening) {

    DossierId dossier() {
        return new DossierId(dossierId);
    }
}
