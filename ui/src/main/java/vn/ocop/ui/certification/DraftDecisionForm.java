package vn.ocop.ui.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is filled in to the agency drafts the recognition decision. */
record DraftDecisionForm(@NotBlank @Size(max = 4000) String content) {}
