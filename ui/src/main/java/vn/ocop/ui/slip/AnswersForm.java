package vn.ocop.ui.slip;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.workflow.dossier.SupplementItem;
import vn.ocop.workflow.dossier.SupplementRequest;

/** The answers to the items of a request, by number of the item. */
record AnswersForm(Map<String, @Size(max = 2000) String> item) {

    AnswersForm {
        item = item == null ? Map.of() : item;
    }

    /** What was answered before. */
    static AnswersForm of(SupplementRequest request) {
        Map<String, String> answers = new TreeMap<>();
        for (SupplementItem item : request.items()) {
            answers.put(String.valueOf(item.id()), item.answer() == null ? "" : item.answer());
        }
        return new AnswersForm(answers);
    }
}
