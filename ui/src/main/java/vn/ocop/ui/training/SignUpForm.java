package vn.ocop.ui.training;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.training.Attendee;

/**
 * Somebody who signs up without an account.
 *
 * @param consent that these data are used for this class or event
 */
record SignUpForm(
        @NotBlank @Size(max = 200) String name,
        @Nullable Integer birthYear,
        @NotBlank @Pattern(regexp = Forms.PHONE) String phone,
        @Nullable @Size(max = 300) String branch,
        @NotNull @AssertTrue @Nullable Boolean consent) {

    Attendee attendee() {
        return new Attendee(name.strip(), birthYear, phone.strip(), Forms.blankToNull(branch));
    }
}
