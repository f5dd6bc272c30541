package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What became of the business plan (Mẫu 02 II).
 *
 * @param turnover in million VND, with dots between thousands or without
 * @param profit likewise; a loss with a minus
 */
record ResultsForm(
        @NotBlank @Size(max = 4000) String production,
        @NotBlank @Size(max = 4000) String quality,
        @NotBlank @Size(max = 4000) String market,
        @NotBlank @Size(max = 4000) String outcome,
        @NotBlank @Pattern(regexp = "\\s*|" + MONEY) String turnover,
        @NotBlank @Pattern(regexp = "\\s*|\\s*-?" + MONEY) String profit) {

    private static final String MONEY = "\\s*\\d{1,3}([., ]?\\d{3}){0,3}\\s*";
}
