package vn.ocop.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as a browser would send it, with what the person changed. */
public final class Form {

    private final String action;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Form(FormElement form) {
        action = form.attr("action");
        for (Element input : form.elements().select("[name]").not("button")) {
            boolean sent = !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked");
            if (sent && !input.attr("name").equals("_csrf")) {
                values.computeIfAbsent(input.attr("name"), name -> new ArrayList<>())
                        .add(typed(input));
            }
        }
    }

    private static String typed(Element input) {
        if (!input.tagName().equals("select")) {
            return input.val();
        }
        Element chosen = input.selectFirst("option[selected]");
        return (chosen == null ? Objects.requireNonNull(input.selectFirst("option")) : chosen).attr("value");
    }

    public String action() {
        return action;
    }

    /** What the field holds, empty if it is not there. */
    public String value(String field) {
        return String.join(" ", values.getOrDefault(field, List.of()));
    }

    /** Types into a field, or sends one the page does not have. */
    public Form with(String field, String... typed) {
        values.put(field, List.of(typed));
        return this;
    }

    /** Sends no such field at all. */
    public Form without(String field) {
        values.remove(field);
        return this;
    }

    Map<String, List<String>> pressed(String button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(values);
        sent.put("action", List.of(button));
        return sent;
    }
}
