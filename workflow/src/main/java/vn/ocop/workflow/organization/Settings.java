package vn.ocop.workflow.organization;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.Yaml;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/** What the law leaves open and a province (or the centre) decides; defaults in {@code settings.yaml}. */
@Component
@Transactional
public class Settings {

    interface Store extends JpaRepository<SettingValue, SettingValue.Key> {}

    private static final String DAYS = ".days";

    private final Store store;
    private final ApplicationEventPublisher events;
    private final Map<Setting, String> defaults = new EnumMap<>(Setting.class);

    Settings(Store store, ApplicationEventPublisher events) throws IOException {
        this.store = store;
        this.events = events;
        try (var yaml = Settings.class.getResourceAsStream("/settings.yaml")) {
            Map<String, Object> values = new Yaml().load(yaml);
            values.forEach((key, value) -> defaults.put(Setting.of(key), String.valueOf(value)));
        }
        for (Setting setting : Setting.values()) {
            if (!defaults.containsKey(setting)) {
                throw new IllegalStateException("settings.yaml has no default for " + setting.key());
            }
        }
    }

    /** @param place code of the province, or of the centre */
    @Transactional(readOnly = true)
    public String text(String place, Setting setting) {
        return store.findById(new SettingValue.Key(place, setting.key()))
                .map(SettingValue::content)
                .orElseGet(() -> byDefault(setting));
    }

    public BigDecimal number(String place, Setting setting) {
        return new BigDecimal(text(place, setting));
    }

    public int whole(String place, Setting setting) {
        return Integer.parseInt(text(place, setting));
    }

    /** Working days the place has set for a step, where the law leaves them open. */
    @Transactional(readOnly = true)
    public Optional<Integer> days(String place, String step) {
        return store.findById(new SettingValue.Key(place, step + DAYS)).map(value -> Integer.valueOf(value.content()));
    }

    /** Sets the working days of a step, or goes back to the default if null. */
    public void changeDays(Actor actor, String place, String step, @Nullable Integer days) {
        requireKeeper(actor, place);
        SettingValue.Key key = new SettingValue.Key(place, step + DAYS);
        if (days == null) {
            store.deleteById(key);
        } else {
            store.save(new SettingValue(key, days.toString()));
        }
        events.publishEvent(SettingChanged.days(actor, place, step));
    }

    /** All settings of a place with the values in force, in the order of the enum. */
    @Transactional(readOnly = true)
    public Map<Setting, String> of(String place) {
        Map<Setting, String> all = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (!setting.ofCentre() || place.equals(UnitId.CENTRE)) {
                all.put(setting, text(place, setting));
            }
        }
        return all;
    }

    private static void requireKeeper(Actor actor, String place) {
        boolean allowed = actor.holds(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE))
                || actor.holds(Role.ADMINISTRATOR, UnitId.administration(place));
        if (!allowed) {
            throw new NotAllowed("settings are kept by administrators");
        }
    }

    public String byDefault(Setting setting) {
        return Objects.requireNonNull(defaults.get(setting));
    }

    /** Sets a value, or goes back to the default if it is blank. */
    public void change(Actor actor, String place, Setting setting, @Nullable String value) {
        requireKeeper(actor, place);
        SettingValue.Key key = new SettingValue.Key(place, setting.key());
        if (value == null || value.isBlank()) {
            store.deleteById(key);
        } else if (!setting.accepts(value.strip()) || (setting.ofCentre() && !place.equals(UnitId.CENTRE))) {
            throw new Rejected(setting.key(), "setting.wrong");
        } else {
            store.save(new SettingValue(key, value.strip()));
        }
        events.publishEvent(new SettingChanged(actor, place, setting, null));
    }
}
