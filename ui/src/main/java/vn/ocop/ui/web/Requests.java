package vn.ocop.ui.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.kernel.DossierId;

/** The open request for a supplement, shown where it is answered. */
@Component
public class Requests {

    private final Supplements supplements;

    Requests(Supplements supplements) {
        this.supplements = supplements;
    }

    /** The answers of a form, by number of the item; what is no number is none. */
    public static Map<Long, String> answers(@Nullable Map<String, String> typed) {
        return typed == null
                ? Map.of()
                : typed.entrySet().stream()
                        .filter(answer -> answer.getKey().matches("\\d{1,18}"))
                        .collect(Collectors.toMap(answer -> Long.valueOf(answer.getKey()), Map.Entry::getValue));
    }

    public void show(DossierId dossier, Model model) {
        supplements.open(dossier).ifPresent(request -> model.addAttribute("request", request));
    }
}
