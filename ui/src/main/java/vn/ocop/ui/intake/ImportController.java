package vn.ocop.ui.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.ui.web.Workbooks;
import vn.ocop.workflow.intake.ImportRow;
import vn.ocop.workflow.intake.ImportRunner;
import vn.ocop.workflow.intake.Imports;
import vn.ocop.workflow.intake.Scope;
import vn.ocop.workflow.intake.SheetImport;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;

/** An officer takes the template, brings it filled, reads what is wrong row by row, and has the good rows brought in. */
@Controller
@RequestMapping("/import")
class ImportController {

    private static final int PERCENT = 100;
    private static final String EVERY_FEW_SECONDS = "3";
    private static final int NAME_LENGTH = 200;

    private final Imports imports;
    private final ImportRunner runner;
    private final SheetReader reader;
    private final ImportBooks books;
    private final Faults faults;
    private final Texts texts;

    ImportController(
            Imports imports, ImportRunner runner, SheetReader reader, ImportBooks books, Faults faults, Texts texts) {
        this.imports = imports;
        this.runner = runner;
        this.reader = reader;
        this.books = books;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("imports", imports.all(actor));
        model.addAttribute("ofCommune", Scope.of(actor).filter(Scope::ofCommune).isPresent());
        return "intake/imports";
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Actor actor) {
        if (Scope.of(actor).isEmpty()) {
            throw new NotAllowed("sheets are imported by communes and agencies");
        }
        return file(books.template(), "import.file.template");
    }

    @PostMapping
    String bring(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
            throws IOException {
        String page = list(actor, model);
        try {
            if (file == null || file.isEmpty()) {
                throw new WorkbookRefused("workbook.noFile");
            }
            return "redirect:/import/" + imports.check(actor, name(file), reader.read(file.getBytes()));
        } catch (WorkbookRefused refused) {
            model.addAttribute("refused", texts.get(refused.key(), refused.args()));
        } catch (Rejected refused) {
            model.addAttribute("refused", texts.get(refused.key(), refused.args()));
        }
        return page;
    }

    /** The last part: some browsers send a path. */
    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }

    @GetMapping("/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            HttpServletResponse response,
            Model model) {
        SheetImport batch = imports.see(actor, id);
        Map<ImportRow.State, Long> counts = imports.counts(batch);
        long good = count(counts, ImportRow.State.GOOD);
        long failed = count(counts, ImportRow.State.FAILED);
        long tried = count(counts, ImportRow.State.DONE) + failed + runner.unseen(id);
        long all = count(counts, ImportRow.State.DONE) + failed + good;
        model.addAttribute("batch", batch);
        model.addAttribute("good", good);
        model.addAttribute("wrong", count(counts, ImportRow.State.FAULTY));
        model.addAttribute("brought", count(counts, ImportRow.State.DONE));
        model.addAttribute("failed", failed);
        model.addAttribute("tried", tried);
        model.addAttribute("all", all);
        model.addAttribute("percent", all == 0 ? PERCENT : PERCENT * tried / all);
        if (batch.state() == SheetImport.State.RUNNING) {
            model.addAttribute("running", true);
            response.setHeader("Refresh", EVERY_FEW_SECONDS);
        }
        model.addAttribute("rows", imports.faulty(batch, page));
        model.addAttribute("faults", faults);
        return "intake/import";
    }

    private static long count(Map<ImportRow.State, Long> counts, ImportRow.State state) {
        return counts.getOrDefault(state, 0L);
    }

    @GetMapping("/{id}/rows")
    ResponseEntity<byte[]> rows(Actor actor, @PathVariable long id) {
        return file(books.result(imports.rows(imports.see(actor, id))), "import.file.result");
    }

    @PostMapping("/{id}/start")
    String start(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "GOOD_ROWS") SheetImport.Mode mode,
            RedirectAttributes redirect) {
        try {
            imports.bringIn(actor, id, mode);
        } catch (Rejected refused) {
            redirect.addFlashAttribute("refused", texts.get(refused.key(), refused.args()));
        }
        return "redirect:/import/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        imports.discard(actor, id);
        redirect.addFlashAttribute("flash", "import.discarded");
        return "redirect:/import";
    }

    private ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(Workbooks.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.get(name))
                                .build()
                                .toString())
                .body(content);
    }
}
