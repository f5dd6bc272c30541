package vn.ocop.workflow.unionplan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A place a plan names.
 *
 * @param commune official code of today's commune
 * @param asNamed the words of the plan where they are not today's, for example "xã Tống Phan, huyện Phù Cừ"
 */
@Embeddable
public record PlanCommune(String commune, @Nullable String asNamed) {}
