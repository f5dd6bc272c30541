package vn.ocop.workflow.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Csv;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;

/** Recognitions from before the system, entered into the register by an officer of the centre. */
@Component
@Profile("demo")
class EarlierResults {

    private static final int FIVE_STARS = 5;

    private final Cast cast;
    private final Certificates certificates;
    private final TravelClock clock;

    EarlierResults(Cast cast, Certificates certificates, TravelClock clock) {
        this.cast = cast;
        this.certificates = certificates;
        this.clock = clock;
    }

    void enter(Csv.Row row, LocalDate issued) {
        Actor officer = cast.actor(Role.AGENCY_OFFICER, UnitId.CENTRE);
        int stars = Integer.parseInt(row.get("stars"));
        certificates.enterEarlier(
                officer,
                new Certificate.Particulars(
                        row.get("product"),
                        row.get("producer"),
                        Places.on(LocalDate.now(clock)).address(row.get("commune")),
                        Integer.valueOf(row.get("set")),
                        stars,
                        stars == FIVE_STARS ? Level.CENTRE : Level.PROVINCE,
                        row.get("issuer"),
                        row.get("decision"),
                        issued,
                        row.get("legalBasis")),
                new Certificate.Background(
                        row.get("commune"),
                        !row.get("youth").isEmpty(),
                        row.get("story").isEmpty() ? null : row.get("story")),
                LocalDate.parse(row.get("validUntil")));
    }
}
