package vn.ocop.workflow.preparation;

import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/**
 * Registration (Mẫu 01) and self-assessment (Mẫu 02) of a product, filled in full.
 *
 * @param product name as on the label
 * @param samples number of samples that come with it, 0 where none are due
 * @param since null for a first registration
 */
public record FilledForms(
        String product,
        Registration kind,
        int productSet,
        int samples,
        ProducerDetails producer,
        Profile profile,
        BusinessResults results,
        @Nullable SinceRecognition since,
        Marks marks,
        Plan plan) {}
