package vn.ocop.ui.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.training.Attendee;

/** Somebody an officer puts on the list. */
record ParticipantForm(
        @NotBlank @Size(max = 200) String name,
        @Nullable Integer birthYear,
        @Nullable @Pattern(regexp = Forms.PHONE) String phone,
        @Nullable @Size(max = 300) String branch,
        @Nullable Boolean attended) {

    Attendee attendee() {
        return new Attendee(name.strip(), birthYear, Forms.blankToNull(phone), Forms.blankToNull(branch));
    }
}
