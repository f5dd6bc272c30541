package vn.ocop.workflow.training;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/**
 * Somebody who signs up for a class or event, or is put on its list.
 *
 * @param branch chi đoàn or unit the person belongs to
 */
public record Attendee(String name, @Nullable Integer birthYear, @Nullable String phone, @Nullable String branch) {

    private static final int OLDEST = 110;
    private static final int YOUNGEST = 6;
    private static final Pattern PHONE = Pattern.compile("(0|\\+?84)[0-9 .()-]{8,18}");
    private static final Pattern COUNTRY = Pattern.compile("^84(?=\\d{9,})");

    /** The same person, however the name is typed, has one of these on the list of an event. */
    String identity() {
        String number = phone == null
                ? ""
                : COUNTRY.matcher(phone.replaceAll("\\D", "")).replaceFirst("0");
        return Fold.fold(name) + "/" + (number.isEmpty() && birthYear != null ? birthYear.toString() : number);
    }

    /** Is this a year in which somebody who attends today may be born? */
    static boolean bornIn(int year, LocalDate today) {
        return year >= today.getYear() - OLDEST && year <= today.getYear() - YOUNGEST;
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }
}
