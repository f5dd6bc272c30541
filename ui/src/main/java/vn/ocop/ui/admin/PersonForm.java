package vn.ocop.ui.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.PlaceChoice;

/**
 * An account with its offices.
 *
 * @param offices those kept, in their text form
 * @param role to be added, in the unit of the place
 * @param place commune or province, empty for the centre
 * @param producer name of a producer to be registered, for the role of producer
 */
record PersonForm(
        @NotBlank(groups = New.class) @Size(max = 60) @Pattern(regexp = "[a-z0-9.-]*") String username,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 30) String phone,
        @NotBlank(groups = New.class) @Nullable @Pattern(regexp = "|.{12,100}") String password,
        @Nullable Boolean enabled,
        @Nullable Set<String> offices,
        @NotNull(groups = New.class) @Nullable Role role,
        @Nullable @Valid PlaceChoice place,
        @Nullable @Size(max = 300) String producer) {

    /** The account does not exist yet: it needs a name to sign in with, a password and an office. */
    interface New {}
}
