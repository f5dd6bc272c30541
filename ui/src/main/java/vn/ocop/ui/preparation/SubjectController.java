package vn.ocop.ui.preparation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;

/** The producer and its representative, once for all its products. */
@Controller
@RequestMapping("/tasks/{step}/{task}/subject")
class SubjectController extends SectionPage<SubjectForm> {

    SubjectController(SectionDesk desk) {
        super(Section.SUBJECT, desk);
    }

    @Override
    SubjectForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        return SubjectForm.of(dossier.producer().details(), desk.addresses());
    }

    @Override
    void show(Dossier dossier, SubjectForm form, Model model) {
        model.addAttribute("types", desk.texts().constants("organisationType", OrganisationType.class));
        model.addAttribute("genders", desk.texts().constants("gender", Gender.class));
    }

    @Override
    Section save(OpenTask task, SubjectForm form) {
        return desk.sections()
                .saveSubject(task, form.details(desk.dossier(task).producer().details(), desk.addresses()));
    }
}
