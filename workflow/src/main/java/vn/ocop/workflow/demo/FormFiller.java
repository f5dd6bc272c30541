package vn.ocop.workflow.demo;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.preparation.BusinessResults;
import vn.ocop.workflow.preparation.Plan;
import vn.ocop.workflow.preparation.Profile;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/** Fills in Mẫu 01 and Mẫu 02 as producers of the demonstration do, section by section. */
@Component
public class FormFiller {

    private static final Set<Held> OF_GOODS = EnumSet.of(
            Held.BUSINESS_REGISTRATION,
            Held.QUALITY_DECLARATION,
            Held.FOOD_SAFETY,
            Held.INTELLECTUAL_PROPERTY,
            Held.TRADEMARK);

    private static final Set<Held> OF_SERVICES = EnumSet.of(Held.BUSINESS_REGISTRATION);

    private final Sections sections;

    FormFiller(Sections sections) {
        this.sections = sections;
    }

    /**
     * Everything but handing it in.
     *
     * @param samples the product set asks for, 0 for a service
     */
    public void fill(OpenTask task, Dossier dossier, int samples, Marks marks) {
        ProducerDetails producer = dossier.producer().details();
        if (!producer.complete()) {
            sections.saveSubject(task, Cast.complete(producer, dossier.commune()));
        }
        sections.saveRegistration(task, dossier.product(), Registration.FIRST_TIME, samples);
        sections.saveProfile(
                task,
                new Profile(
                        dossier.product() + ". " + dossier.idea().description(),
                        samples == 0 ? OF_SERVICES : OF_GOODS,
                        null,
                        Words.HISTORY,
                        Words.STRUCTURE));
        sections.saveResults(
                task,
                new BusinessResults(
                        Words.PRODUCTION,
                        Words.QUALITY,
                        Words.MARKET,
                        Words.BUSINESS_OUTCOME,
                        Words.TURNOVER,
                        Words.PROFIT));
        sections.saveScores(task, marks);
        sections.savePlan(task, new Plan(Words.PLAN_PRODUCT, Words.PLAN_ORGANISATION, Words.PLAN_MARKET));
    }
}
