package vn.ocop.ui.promotion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.promotion.Promotion;

/**
 * A fair or shop.
 *
 * @param budget in VND
 * @param version as it was when the form was opened, null for a new one
 */
record PromotionForm(
        @NotNull Promotion.@Nullable Kind kind,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 300) String venue,
        @Nullable @Size(max = 500) String url,
        @NotNull @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable @Size(max = 300) String partner,
        @Nullable @Pattern(regexp = Forms.MONEY) String budget,
        @Nullable @Size(max = 2000) String note,
        @Nullable Integer version) {

    static PromotionForm of(Promotion promotion) {
        Promotion.Details details = promotion.details();
        Long budget = details.budget();
        return new PromotionForm(
                details.kind(),
                details.name(),
                details.venue(),
                details.url(),
                details.fromOn(),
                details.untilOn(),
                details.partner(),
                budget == null ? "" : budget.toString(),
                details.note(),
                promotion.version());
    }

    /** Of a form without errors. */
    Promotion.Details details() {
        return new Promotion.Details(
                Objects.requireNonNull(kind),
                name.strip(),
                Forms.blankToNull(venue),
                Forms.blankToNull(url),
                Forms.blankToNull(partner),
                Forms.money(budget),
                Objects.requireNonNull(fromOn),
                untilOn,
                Forms.blankToNull(note));
    }
}
