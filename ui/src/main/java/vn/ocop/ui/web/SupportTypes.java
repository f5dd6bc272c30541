package vn.ocop.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** The kinds of support of the decision in force, as forms and pages of the Union name them. */
@Component
public class SupportTypes {

    private final Regulations regulations;
    private final Texts texts;
    private final Days days;

    SupportTypes(Regulations regulations, Texts texts, Days days) {
        this.regulations = regulations;
        this.texts = texts;
        this.days = days;
    }

    public List<Choice> all() {
        return law().supportTypes().stream()
                .map(type -> new Choice(type.id(), type.name().in(texts.locale())))
                .toList();
    }

    /** The name of a type; of one the decision in force does not know its id. */
    public String name(@Nullable String id) {
        return law().supportTypes().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .map(type -> type.name().in(texts.locale()))
                .orElse(id == null ? "" : id);
    }

    /** The same in Vietnamese, for papers. */
    public String official(String id) {
        return law().supportTypes().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .map(type -> type.name().vi())
                .orElse(id);
    }

    private Regulation law() {
        return regulations.inForceOn(days.today());
    }
}
