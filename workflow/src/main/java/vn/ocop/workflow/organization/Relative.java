package vn.ocop.workflow.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A close relative somebody has declared.
 *
 * @param name full name
 * @param relation for example "vợ", "em ruột"
 * @param phone null if not given
 */
@Embeddable
public record Relative(String name, @Nullable String relation, @Nullable String phone) {}
