package vn.ocop.ui.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.ocop.workflow.kernel.Amount;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;

/** What forms have in common. */
public final class Forms {

    /** Name of the form in every template. */
    public static final String FORM = "form";

    /** A phone number, or nothing: eight to fifteen digits, with blanks, dots, brackets and a plus as people write them. */
    public static final String PHONE = "\\s*|(?=(\\D*\\d){8,15}\\D*$)[0-9 +.()-]{8,20}";

    /** An amount in VND as people type it, with dots, commas or blanks between thousands; or nothing. */
    public static final String MONEY = Amount.TYPED;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Forms() {}

    /** The amount typed as {@link #MONEY}, in VND. */
    public static @Nullable Long money(@Nullable String typed) {
        return Amount.of(typed);
    }

    /** Shows what a use case refused at the field where it belongs, days as people write them. */
    public static void explain(Rejected refused, BindingResult errors) {
        Object[] args = Arrays.stream(refused.args())
                .map(arg -> arg instanceof LocalDate day ? DAY.format(day) : arg)
                .toArray();
        if (refused.field().isEmpty() || errors.getTarget() == null) {
            errors.reject(refused.key(), args, refused.key());
        } else {
            errors.rejectValue(refused.field(), refused.key(), args, refused.key());
        }
    }

    /**
     * Shows a form again with what was typed into it. A form that could not be read in full (a word where a number
     * belongs) is shown too; the framework by itself would show none.
     */
    public static void show(Object form, BindingResult errors, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
    }

    public static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The sheet as ticked: an option and a note per criterion; nothing ticked is allowed. */
    public static Marks marks(@Nullable Map<String, String> options, @Nullable Map<String, String> notes) {
        Map<String, Mark> marks = new HashMap<>();
        Map<String, String> remarks = notes == null ? Map.of() : notes;
        if (options != null) {
            options.forEach((criterion, option) ->
                    marks.put(criterion, new Mark(blankToNull(option), blankToNull(remarks.get(criterion)))));
        }
        remarks.forEach((criterion, note) -> {
            String remark = blankToNull(note);
            if (remark != null) {
                marks.putIfAbsent(criterion, new Mark(null, remark));
            }
        });
        return new Marks(marks);
    }

    /** The ticked options of a sheet, as its form shows them. */
    public static Map<String, String> options(Marks marks) {
        Map<String, String> options = new HashMap<>();
        marks.byCriterion().forEach((criterion, mark) -> options.put(criterion, orEmpty(mark.option())));
        return options;
    }

    public static Map<String, String> notes(Marks marks) {
        Map<String, String> notes = new HashMap<>();
        marks.byCriterion().forEach((criterion, mark) -> notes.put(criterion, orEmpty(mark.note())));
        return notes;
    }
}
