package vn.ocop.ui.evidence;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Upload;
import vn.ocop.workflow.evidence.Uploads;
import vn.ocop.workflow.kernel.Rejected;

/** One document of a dossier at the task that brings it along: its papers, their files, what each paper states. */
@Controller
@RequestMapping("/tasks/{step}/{task}/evidence/{document}")
class EvidenceController {

    /** What a script reads after sending one file. */
    record Answer(@Nullable Long paper, String message) {}

    private final Evidences evidences;
    private final Uploads uploads;
    private final EvidencePage page;
    private final Texts texts;

    EvidenceController(Evidences evidences, Uploads uploads, EvidencePage page, Texts texts) {
        this.evidences = evidences;
        this.uploads = uploads;
        this.page = page;
        this.texts = texts;
    }

    /** @param paper the paper whose particulars are to be written down */
    @GetMapping
    String open(
            OpenTask task,
            @PathVariable String document,
            @RequestParam(required = false) @Nullable Long paper,
            Model model) {
        require(task, document);
        if (paper != null) {
            model.addAttribute(Forms.FORM, EvidenceForm.of(page.paper(task, document, paper)));
        }
        return page.show(task, document, paper, model);
    }

    @PostMapping(params = "action=describe")
    String describe(
            OpenTask task,
            @PathVariable String document,
            @RequestParam long paper,
            @Valid @ModelAttribute(Forms.FORM) EvidenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        require(task, document);
        page.paper(task, document, paper);
        if (!errors.hasErrors()) {
            try {
                evidences.describe(task, paper, form.particulars(), form.ticked());
                redirect.addFlashAttribute("flash", "evidence.saved");
                return again(task, document, null);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page.show(task, document, paper, model);
    }

    /** Several files at once from a page without script: each is taken or refused by itself. */
    @PostMapping(params = "action=upload")
    String upload(
            OpenTask task,
            @PathVariable String document,
            @RequestParam(required = false) @Nullable Long paper,
            @RequestParam(required = false) @Nullable Long replaces,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        require(task, document);
        List<String> refused = new ArrayList<>();
        Long to = paper;
        Long newerThan = replaces;
        for (MultipartFile file : sent(files)) {
            try {
                to = add(task, document, to, newerThan, file).evidence();
                newerThan = null;
            } catch (Rejected e) {
                refused.add(texts.get(e.key(), e.args()));
            }
        }
        if (sent(files).isEmpty()) {
            refused.add(texts.get("upload.none"));
        }
        redirect.addFlashAttribute("refused", refused);
        return again(task, document, paper == null ? to : null);
    }

    /** One file from a script that sends them one after the other. */
    @PostMapping(params = "action=upload", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> uploadOne(
            OpenTask task,
            @PathVariable String document,
            @RequestParam(required = false) @Nullable Long paper,
            @RequestParam(required = false) @Nullable Long replaces,
            @RequestParam List<MultipartFile> files)
            throws IOException {
        require(task, document);
        try {
            EvidenceFile file = add(task, document, paper, replaces, files.get(0));
            return ResponseEntity.ok(new Answer(
                    file.evidence(),
                    texts.get(file.quarantined() ? "upload.quarantined" : "upload.done", file.name())));
        } catch (Rejected e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                    .body(new Answer(paper, texts.get(e.key(), e.args())));
        }
    }

    private EvidenceFile add(
            OpenTask task, String document, @Nullable Long paper, @Nullable Long replaces, MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Upload upload = uploads.receive(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            long to = paper == null
                    ? evidences.add(task, document).id()
                    : page.paper(task, document, paper).id();
            return evidences.addFile(task, to, upload, replaces);
        }
    }

    @PostMapping(params = "remove")
    String remove(
            OpenTask task,
            @PathVariable String document,
            @RequestParam long paper,
            @RequestParam long remove,
            RedirectAttributes redirect) {
        require(task, document);
        EvidenceFile removed =
                evidences.removeFile(task, page.paper(task, document, paper).id(), remove);
        redirect.addFlashAttribute("flash", "evidence.removed");
        redirect.addFlashAttribute("flashNumber", removed.name());
        return again(task, document, null);
    }

    private void require(OpenTask task, String document) {
        if (!evidences.changes(task, document)) {
            throw new NotThere("document " + document + " at " + task.step());
        }
    }

    private static List<MultipartFile> sent(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty())
                .toList();
    }

    private static String again(OpenTask task, String document, @Nullable Long paper) {
        return "redirect:/tasks/" + task.step() + "/" + task.id() + "/evidence/" + document
                + (paper == null ? "" : "?paper=" + paper);
    }
}
