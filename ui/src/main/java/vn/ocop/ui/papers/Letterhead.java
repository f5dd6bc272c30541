package vn.ocop.ui.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Head of an administrative paper (Nghị định 30/2020, Phụ lục I). Number and date are given at issue, not before (Điều 15):
 * until then both are gaps and the paper is a draft.
 *
 * @param superior the body above the issuer; null if there is none
 * @param symbol what follows the number, for example {@code BC-HĐOCOP}
 * @param number the whole number with its symbol; null while a draft
 * @param place name without its type, for example {@code Hưng Yên}
 * @param issuedOn null while a draft
 * @param year of the gap for the date
 */
public record Letterhead(
        @Nullable String superior,
        String issuer,
        String symbol,
        @Nullable String number,
        String place,
        @Nullable LocalDate issuedOn,
        int year) {

    public boolean draft() {
        return number == null || issuedOn == null;
    }
}
