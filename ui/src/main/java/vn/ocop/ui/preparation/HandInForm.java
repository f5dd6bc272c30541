package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.BusinessResults;
import vn.ocop.workflow.preparation.Preparations.HandedIn;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Registration;

/** Mẫu 01 and Mẫu 02 as the producer fills them in; data entered once is there already. */
record HandInForm(
        @NotBlank @Size(max = 300) String product,
        @NotNull @Nullable Registration kind,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Nullable OrganisationType type,
        @NotBlank @Size(max = 500) String address,
        @NotBlank @Pattern(regexp = "\\s*|[0-9 +.()-]{8,20}") String phone,
        @Nullable @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String representative,
        @Nullable @Size(max = 200) String position,
        @NotNull @Nullable Gender gender,
        @NotBlank @Size(max = 60) String ethnicity,
        @NotBlank @Size(max = 500) String residence,
        @NotBlank @Size(max = 4000) String history,
        @Nullable @Size(max = 4000) String materialArea,
        @Nullable @Size(max = 4000) String technology,
        @Nullable @Size(max = 4000) String market,
        @Nullable @Min(0) Long turnover,
        @Nullable Long profit,
        @Nullable @Size(max = 4000) String plan,
        @Nullable Map<String, String> option,
        @Nullable Map<String, @Size(max = 1000) String> note,
        @Nullable @Size(max = 4000) String answer) {

    static HandInForm of(Dossier dossier, @Nullable SelfAssessment before) {
        ProducerDetails producer = dossier.producer().details();
        BusinessResults results = before == null ? null : before.results();
        return new HandInForm(
                dossier.product(),
                dossier.kind(),
                producer.name(),
                producer.type(),
                producer.address(),
                producer.phone(),
                producer.email(),
                producer.representative(),
                producer.position(),
                producer.gender(),
                Forms.orEmpty(producer.ethnicity()),
                Forms.orEmpty(producer.residence()),
                results == null ? "" : results.history(),
                results == null ? Forms.orEmpty(dossier.idea().materials()) : results.materialArea(),
                results == null ? "" : results.technology(),
                results == null ? "" : results.market(),
                results == null ? null : results.turnover(),
                results == null ? null : results.profit(),
                results == null ? "" : results.plan(),
                before == null ? Map.of() : Forms.options(before.marks()),
                before == null ? Map.of() : Forms.notes(before.marks()),
                "");
    }

    HandedIn handedIn(Dossier dossier) {
        return new HandedIn(
                product.strip(),
                kind == null ? Registration.FIRST_TIME : kind,
                new ProducerDetails(
                        name.strip(),
                        type == null ? OrganisationType.HOUSEHOLD : type,
                        address.strip(),
                        phone.strip(),
                        Forms.blankToNull(email),
                        representative.strip(),
                        Forms.blankToNull(position),
                        gender,
                        ethnicity.strip(),
                        residence.strip(),
                        dossier.producer().details().youthLed()),
                new BusinessResults(
                        history.strip(),
                        Forms.blankToNull(materialArea),
                        Forms.blankToNull(technology),
                        Forms.blankToNull(market),
                        turnover,
                        profit,
                        Forms.blankToNull(plan)),
                Forms.marks(option, note));
    }
}
