package vn.ocop.workflow.dossier;

import java.util.Set;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Who works on a product before any council sees it: its producer, the commune, the Youth Union as far as the dossier is
 * open to it, and who watches. What helps them with their work is none of the council's.
 */
public final class Insiders {

    private Insiders() {}

    /** @param dossier one that exists for the person */
    public static boolean include(Actor actor, Dossier dossier) {
        Set<String> places = Set.of(dossier.commune(), dossier.province(), UnitId.CENTRE);
        return actor.offices().stream().anyMatch(office -> include(office, dossier, places));
    }

    private static boolean include(Office office, Dossier dossier, Set<String> places) {
        return switch (office.role()) {
            case PRODUCER -> office.unit().equals(dossier.producer().unit());
            case COMMUNE_OFFICER, COMMUNE_LEADER, MANAGER ->
                places.contains(office.unit().code());
            case UNION_OFFICER, UNION_LEADER -> places.contains(office.unit().code()) && dossier.openToUnion();
            case AGENCY_OFFICER, APPROVER, ADMINISTRATOR, ADVISOR, COUNCIL_MEMBER, COUNCIL_SECRETARY, COUNCIL_CHAIR ->
                false;
        };
    }
}
