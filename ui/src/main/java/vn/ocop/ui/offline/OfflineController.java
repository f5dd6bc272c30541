package vn.ocop.ui.offline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.ui.web.Workbooks;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;

/** A member takes the open sheets along, brings them back filled, looks at what was read, and sends. */
@Controller
class OfflineController {

    private static final String PAGE = "offline/sheets";

    private final OfflineSheets sheets;
    private final Texts texts;

    OfflineController(OfflineSheets sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/sheets")
    String page(Actor actor, Model model) {
        model.addAttribute("items", sheets.open(actor));
        return PAGE;
    }

    @GetMapping("/sheets/book")
    ResponseEntity<byte[]> book(Actor actor) {
        if (sheets.open(actor).isEmpty()) {
            throw new NotThere("sheets of " + actor.name());
        }
        return ResponseEntity.ok()
                .contentType(Workbooks.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("phieu-cham-ocop.xlsx")
                                .build()
                                .toString())
                .body(sheets.book(actor));
    }

    @PostMapping("/sheets")
    String bring(Actor actor, @RequestParam(required = false) MultipartFile file, Model model) throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new WorkbookRefused("workbook.noFile");
            }
            model.addAttribute("outcomes", sheets.take(actor, file.getBytes()));
        } catch (WorkbookRefused refused) {
            model.addAttribute("refused", texts.get(refused.key(), refused.args()));
        }
        return page(actor, model);
    }

    @PostMapping("/sheets/send")
    String send(
            Actor actor, @RequestParam(required = false) List<String> task, Model model, RedirectAttributes redirect) {
        int sent = 0;
        for (String each : Objects.requireNonNullElse(task, List.<String>of())) {
            try {
                sheets.send(actor, each);
                sent++;
            } catch (Rejected refused) {
                model.addAttribute(
                        "refused", texts.get("offline.sent", sent) + " " + texts.get(refused.key(), refused.args()));
                return page(actor, model);
            } catch (TaskTaken taken) {
                model.addAttribute(
                        "refused", texts.get("offline.sent", sent) + " " + texts.get("offline.taken." + taken.how()));
                return page(actor, model);
            }
        }
        List<WorkItem> left = sheets.open(actor);
        redirect.addFlashAttribute("flash", left.isEmpty() ? "offline.allSent" : "offline.someSent");
        return "redirect:" + (left.isEmpty() ? "/inbox" : "/sheets");
    }
}
