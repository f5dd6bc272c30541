package vn.ocop.workflow.organization;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final Map<Setting, String> defaults = new EnumMap<>(Setting.class);

    Settings(Store store, ApplicationEventPublisher events, Clock clock) throws IOException {
        this.clock = clock;
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

    /** What the commune says for itself, else what holds in its province. */
    @Transactional(readOnly = true)
    public String nearest(String commune, String province, Setting setting) {
        return store.findById(new SettingValue.Key(commune, setting.key()))
                .map(SettingValue::content)
                .orElseGet(() -> text(province, setting));
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

    private Optional<String> provinceOf(String place) {
        return Places.on(LocalDate.now(clock)).find(place).map(Place::province);
    }

    private void requireKeeper(Actor actor, String place) {
        boolean allowed = actor.holds(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE))
                || actor.holds(Role.ADMINISTRATOR, UnitId.administration(place))
                || provinceOf(place)
                        .filter(province -> actor.holds(Role.ADMINISTRATOR, UnitId.administration(province)))
                        .isPresent();
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
        } else if (!setting.accepts(value.strip())
                || (setting.ofCentre() && !place.equals(UnitId.CENTRE))
                || (!setting.ofCommune() && provinceOf(place).isPresent())) {
            throw new Rejected(setting.key(), "setting.wrong");
        } else {
            store.save(new SettingValue(key, value.strip()));
        }
        events.publishEvent(new SettingChanged(actor, place, setting, null));
    }
}
