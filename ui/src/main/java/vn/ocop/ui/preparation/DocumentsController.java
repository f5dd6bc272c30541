package vn.ocop.ui.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.preparation.Section;

/** The sections without a form of their own: papers to be uploaded, and forms to be printed, signed and uploaded back. */
@Controller
@RequestMapping("/tasks/{step}/{task}")
class DocumentsController {

    /** The forms to be signed, with the name of their print. */
    private static final Map<String, String> PRINTS = new LinkedHashMap<>();

    static {
        PRINTS.put("SIGNED01", "registration");
        PRINTS.put("SIGNED02", "self-assessment");
    }

    /**
     * A form to be signed.
     *
     * @param document as which its signed version comes back
     * @param print name of the file to be printed
     */
    record Signed(String document, String print, List<EvidenceFile> files) {}

    private final SectionDesk desk;
    private final PaperList papers;

    DocumentsController(SectionDesk desk, PaperList papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @GetMapping("/documents")
    String documents(OpenTask task, Model model) {
        model.addAttribute("rows", papers.of(furnish(task, Section.DOCUMENTS, model)));
        return "preparation/documents";
    }

    @GetMapping("/signed")
    String signed(OpenTask task, Model model) {
        Dossier dossier = furnish(task, Section.SIGNED, model);
        model.addAttribute(
                "prints",
                PRINTS.entrySet().stream()
                        .map(print ->
                                new Signed(print.getKey(), print.getValue(), papers.files(dossier, print.getKey())))
                        .toList());
        return "preparation/signed";
    }

    private Dossier furnish(OpenTask task, Section section, Model model) {
        Dossier dossier = desk.dossier(task);
        desk.tasks().furnish(task, model, TaskPage.Mode.FORM);
        model.addAttribute("section", section);
        return dossier;
    }
}
