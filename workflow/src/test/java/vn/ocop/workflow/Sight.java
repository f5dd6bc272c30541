package vn.ocop.workflow;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a value says, as text: each field of ours it leads to, however deep, private ones too. */
final class Sight {

    private static final String OURS = "vn.ocop.";

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Sight() {}

    static String of(@Nullable Object value) {
        Sight sight = new Sight();
        sight.look("", value);
        return sight.text.toString();
    }

    private void look(String where, @Nullable Object lazy) {
        Object value = lazy == null ? null : Hibernate.unproxy(lazy);
        if (value instanceof Optional<?> optional) {
            look(where, optional.orElse(null));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                look(where + ".key", key);
                look(where, content);
            });
        } else if (value instanceof Iterable<?> many) {
            many.forEach(each -> look(where, each));
        } else if (value != null
                && !(value instanceof Enum)
                && value.getClass().getName().startsWith(OURS)) {
            if (!value.getClass().isAnnotationPresent(Component.class) && seen.add(value)) {
                lookInto(value);
            }
        } else if (value != null) {
            text.append(where).append('=').append(value).append('\n');
        }
    }

    private void lookInto(Object value) {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    try {
                        look(type.getSimpleName() + "." + field.getName(), field.get(value));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}
