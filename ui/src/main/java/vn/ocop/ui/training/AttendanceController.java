package vn.ocop.ui.training;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.AttendanceFault;
import vn.ocop.workflow.training.Attendances;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** The attendance list as a workbook: taken along to be filled in, and brought back. */
@Controller
class AttendanceController {

    /** Faults that are shown at once; nobody reads more before mending. */
    private static final int SHOWN = 200;

    private final Trainings trainings;
    private final Participants participants;
    private final Attendances attendances;
    private final AttendanceBook book;
    private final Texts texts;

    AttendanceController(
            Trainings trainings, Participants participants, Attendances attendances, AttendanceBook book, Texts texts) {
        this.trainings = trainings;
        this.participants = participants;
        this.attendances = attendances;
        this.book = book;
        this.texts = texts;
    }

    @GetMapping("/training/{id}/attendance.xlsx")
    ResponseEntity<byte[]> take(Actor actor, @PathVariable long id) {
        TrainingEvent event = trainings.see(actor, id);
        if (!Participants.readBy(actor, event)) {
            throw new NotAllowed("names are for the Union");
        }
        return book.write(participants.all(event)).answer("danh-sach-tham-gia-" + id);
    }

    @GetMapping("/training/{id}/attendance")
    String ask(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, false, model);
    }

    @PostMapping("/training/{id}/attendance-list")
    String bring(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean skipRepeated,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        String page = page(actor, id, skipRepeated, model);
        try {
            if (file == null || file.isEmpty()) {
                throw new WorkbookRefused("workbook.noFile");
            }
            Attendances.Taken taken = attendances.take(actor, id, book.read(file.getBytes()), skipRepeated);
            if (taken.faults().isEmpty()) {
                redirect.addFlashAttribute(
                        "told", texts.get("attendance.taken", taken.added(), taken.known(), taken.repeated()));
                return "redirect:/training/" + id;
            }
            List<AttendanceFault> faults = taken.faults();
            model.addAttribute("faults", faults.subList(0, Math.min(SHOWN, faults.size())));
            model.addAttribute("number", faults.size());
            model.addAttribute(
                    "twice",
                    faults.stream()
                            .filter(fault -> fault.kind() == AttendanceFault.Kind.TWICE)
                            .count());
        } catch (WorkbookRefused refused) {
            model.addAttribute("refused", texts.get(refused.key(), refused.args()));
        } catch (Rejected refused) {
            model.addAttribute("refused", texts.get(refused.key(), refused.args()));
        }
        return page;
    }

    private String page(Actor actor, long id, boolean skipRepeated, Model model) {
        TrainingEvent event = trainings.see(actor, id);
        if (!Trainings.keeps(actor, event.place())) {
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
        model.addAttribute("event", event);
        model.addAttribute("skipRepeated", skipRepeated);
        return "training/attendance";
    }
}
