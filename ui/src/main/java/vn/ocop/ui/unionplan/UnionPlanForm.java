package vn.ocop.ui.unionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;

/**
 * A plan as it was issued. Places, targets and activities are rows, each part of one by the number of the row; an empty row
 * is none.
 *
 * @param parent number of the plan it carries out, if that is in the system
 * @param places how many rows of places the form shows
 * @param place a place in the words of the plan
 * @param commune code of today's commune where the words may mean several
 * @param words of the plan for a target
 */
record UnionPlanForm(
        @NotBlank @Size(max = 60) String number,
        @NotNull @Nullable LocalDate issuedOn,
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 500) String title,
        @NotNull @Nullable LocalDate from,
        @NotNull @Nullable LocalDate until,
        @Nullable Long parent,
        @Nullable @Size(max = 500) String parentWords,
        @Nullable @Size(max = 4000) String purpose,
        @Nullable @Size(max = 4000) String requirements,
        @Nullable @Size(max = 4000) String organisation,
        @Nullable @Size(max = 2000) String recipients,
        @Nullable @Size(max = 200) String signer,
        @Nullable @Size(max = 100) String signerPosition,
        @Nullable Integer places,
        @Nullable Integer targets,
        @Nullable Integer activities,
        @Nullable Map<String, @Size(max = 200) String> place,
        @Nullable Map<String, @Size(max = 5) String> commune,
        @Nullable Map<String, @Size(max = 40) String> indicator,
        @Nullable Map<String, @Size(max = 10) String> type,
        @Nullable Map<String, @Pattern(regexp = Forms.MONEY) String> value,
        @Nullable Map<String, @Size(max = 10) String> due,
        @Nullable Map<String, @Size(max = 500) String> words,
        @Nullable Map<String, @Size(max = 1000) String> activity,
        @Nullable Map<String, @Size(max = 10) String> activityType,
        @Nullable Map<String, @Size(max = 300) String> lead,
        @Nullable Map<String, @Size(max = 200) String> time,
        @Nullable Map<String, @Size(max = 300) String> venue) {

    private static final int ROWS_AT_MOST = 200;

    /** Empty rows at the end of a list. */
    static final int MORE = 3;

    UnionPlanForm {
        places = within(places);
        targets = within(targets);
        activities = within(activities);
        place = orNone(place);
        commune = orNone(commune);
        indicator = orNone(indicator);
        type = orNone(type);
        value = orNone(value);
        due = orNone(due);
        words = orNone(words);
        activity = orNone(activity);
        activityType = orNone(activityType);
        lead = orNone(lead);
        time = orNone(time);
        venue = orNone(venue);
    }

    private static Integer within(@Nullable Integer rows) {
        return rows == null ? 0 : Math.max(0, Math.min(rows, ROWS_AT_MOST));
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> column) {
        return column == null ? Map.of() : column;
    }

    /** The same with more rows in these lists. */
    UnionPlanForm withRows(int morePlaces, int moreTargets, int moreActivities) {
        return new UnionPlanForm(
                number,
                issuedOn,
                issuer,
                title,
                from,
                until,
                parent,
                parentWords,
                purpose,
                requirements,
                organisation,
                recipients,
                signer,
                signerPosition,
                within(places) + morePlaces,
                within(targets) + moreTargets,
                within(activities) + moreActivities,
                place,
                commune,
                indicator,
                type,
                value,
                due,
                words,
                activity,
                activityType,
                lead,
                time,
                venue);
    }
}
