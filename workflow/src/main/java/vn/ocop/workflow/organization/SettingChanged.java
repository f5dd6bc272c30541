package vn.ocop.workflow.organization;

import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;

/**
 * A place has set something itself; told in the transaction that sets it.
 *
 * @param setting null where the days of a step were set
 * @param step whose days were set, else null
 */
public record SettingChanged(Actor actor, String place, @Nullable Setting setting, @Nullable String step) {

    static SettingChanged days(Actor actor, String place, String step) {
        return new SettingChanged(actor, place, null, step);
    }
}
