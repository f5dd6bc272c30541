package vn.ocop.ui.scouting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why nothing comes of a scouted product. */
record CloseLeadForm(@Nullable @Size(max = 2000) String reason) {}
