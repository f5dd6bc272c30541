package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A product idea as its producer tells it (the light form before the dossier; practice, not law).
 *
 * @param product name of the product as on its label
 * @param description what it is and how it is made
 * @param materials where the raw materials come from
 * @param story what ties it to the place
 */
@Embeddable
public record Idea(
        @Column(name = "product") String product,
        @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "idea_description") String description,
        @Nullable @Column(name = "idea_materials") String materials,
        @Nullable @Column(name = "idea_story") String story) {}
