package vn.ocop.ui.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in to the agency issues the written notice that a product is not recognised. */
record IssueNegativeNoticeForm(
        @NotBlank @Size(max = 4000) String content,
        @NotBlank @Size(max = 60) String number,
        @NotNull @Nullable LocalDate issuedOn) {}
