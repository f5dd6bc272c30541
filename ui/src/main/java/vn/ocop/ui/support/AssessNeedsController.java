package vn.ocop.ui.support;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.support.Assessment;
import vn.ocop.workflow.support.Checklist;
import vn.ocop.workflow.support.SupportCase;
import vn.ocop.workflow.support.SupportCases;

/** The Youth Union finds out what a product needs. */
@Controller
@RequestMapping("/tasks/assessNeeds")
class AssessNeedsController extends TaskPage<AssessNeedsForm> {

    private final SupportCases support;
    private final Checklist checklist;
    private final SupportViews views;
    private final Dossiers dossiers;
    private final LastWord lastWord;
    private final Texts texts;

    AssessNeedsController(
            TaskDesk desk,
            SupportCases support,
            Checklist checklist,
            SupportViews views,
            Dossiers dossiers,
            LastWord lastWord,
            Texts texts) {
        super("support/assessNeeds", desk);
        this.support = support;
        this.checklist = checklist;
        this.views = views;
        this.dossiers = dossiers;
        this.lastWord = lastWord;
        this.texts = texts;
    }

    @Override
    protected AssessNeedsForm blank(OpenTask task) {
        Checklist.Lists lists = checklist.of(dossiers.get(task.dossier()));
        Optional<SupportCase> before = support.of(task.dossier());
        return new AssessNeedsForm(
                null,
                before.map(found -> Forms.orEmpty(found.needs())).orElse(""),
                lists.weak(),
                lists.missing(),
                before.map(SupportCase::targetStars).orElse(null),
                "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(SupportNeed.class));
        Checklist.Lists lists = checklist.of(dossiers.get(task.dossier()));
        model.addAttribute(
                "criteria",
                lists.criteria().stream()
                        .map(criterion -> new Choice(criterion.key(), views.name(criterion)))
                        .toList());
        model.addAttribute(
                "documents",
                lists.documents().stream()
                        .map(document ->
                                new Choice(document.id(), document.name().in(texts.locale())))
                        .toList());
        model.addAttribute(
                "classes",
                lists.stars().stream()
                        .map(stars -> new Choice(stars.toString(), texts.get("stars", stars)))
                        .toList());
        lastWord.show(task.dossier(), Set.of("answerReferral", "requestSupport"), model);
    }

    @Override
    protected void complete(OpenTask task, AssessNeedsForm form) {
        support.assessNeeds(
                task,
                Objects.requireNonNull(form.supportNeed()),
                new Assessment(
                        Forms.blankToNull(form.needs()),
                        Objects.requireNonNullElse(form.weakCriteria(), Set.of()),
                        Objects.requireNonNullElse(form.missingDocuments(), Set.of()),
                        form.targetStars(),
                        Forms.blankToNull(form.referralReason())));
    }
}
