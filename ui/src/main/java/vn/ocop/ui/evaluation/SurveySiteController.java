package vn.ocop.ui.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.evaluation.SurveyPhotos;
import vn.ocop.workflow.kernel.Rejected;

/** The advisory group visits the site, writes the minutes and adds photos; what is typed is kept with every photo. */
@Controller
@RequestMapping("/tasks/surveySite")
class SurveySiteController extends TaskPage<SurveySiteForm> {

    private static final long PHOTO_AT_MOST = 10L << 20;

    private final TaskDesk desk;
    private final Packages packages;
    private final SurveyPhotos photos;
    private final Days days;
    private final Texts texts;

    SurveySiteController(TaskDesk desk, Packages packages, SurveyPhotos photos, Days days, Texts texts) {
        super("evaluation/surveySite", desk);
        this.desk = desk;
        this.packages = packages;
        this.photos = photos;
        this.days = days;
        this.texts = texts;
    }

    @Override
    protected SurveySiteForm blank(OpenTask task) {
        return new SurveySiteForm(days.today(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("photos", photos.of(task.dossier()));
    }

    @PostMapping(path = "/{task}", params = "action=photos")
    String add(
            OpenTask task,
            @RequestParam(name = "photos", required = false) List<MultipartFile> taken,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect)
            throws IOException {
        desk.saveDraft(task, typed);
        try {
            for (MultipartFile photo : Objects.requireNonNullElse(taken, List.<MultipartFile>of())) {
                if (photo.getSize() > PHOTO_AT_MOST) {
                    throw new Rejected("", "surveySite.photos.large", name(photo));
                }
                if (!photo.isEmpty()) {
                    photos.add(task, name(photo), photo.getBytes());
                }
            }
        } catch (Rejected e) {
            redirect.addFlashAttribute("photoRefused", texts.get(e.key(), e.args()));
        }
        return again(task);
    }

    @PostMapping(path = "/{task}", params = "remove")
    String remove(
            OpenTask task,
            @RequestParam long remove,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        desk.saveDraft(task, typed);
        photos.remove(task, remove);
        return again(task);
    }

    private static String name(MultipartFile photo) {
        return Objects.requireNonNullElse(photo.getOriginalFilename(), "");
    }

    private static String again(OpenTask task) {
        return "redirect:/tasks/" + task.step() + "/" + task.id();
    }

    @Override
    protected void complete(OpenTask task, SurveySiteForm form) {
        packages.surveySite(task, Objects.requireNonNull(form.surveyedOn()), form.minutes());
    }
}
