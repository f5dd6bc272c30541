package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Advice;

/** What is filled in to the advisory group recommends an option per criterion and says what to do. */
record ReviewDossierForm(
        @NotNull @Nullable Advice advice,
        @Nullable @Size(max = 4000) String words,
        @Nullable Map<String, String> option,
        @Nullable Map<String, @Size(max = 1000) String> note) {}
