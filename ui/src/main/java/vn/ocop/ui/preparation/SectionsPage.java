package vn.ocop.ui.preparation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Readiness;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.Sections.Entry;
import vn.ocop.workflow.preparation.SelfAssessment;

/**
 * The page of a task in which the forms are prepared: the list of sections, and before handing in everything that was
 * answered, to be checked.
 *
 * @param <F> what is asked beside the sections
 */
abstract class SectionsPage<F extends Record> extends TaskPage<F> {

    /** A section as it is checked before handing in. */
    record Checked(Section section, List<SectionPage.Line> lines) {}

    protected final SectionDesk desk;
    private final List<SectionPage<?>> pages;
    private final Expectation expectation;
    private final PaperList papers;
    private final Readiness readiness;

    SectionsPage(
            String template,
            SectionDesk desk,
            List<SectionPage<?>> pages,
            Expectation expectation,
            PaperList papers,
            Readiness readiness) {
        super(template, desk.tasks());
        this.desk = desk;
        this.pages = pages.stream()
                .sorted(Comparator.comparing(SectionPage::section))
                .toList();
        this.expectation = expectation;
        this.papers = papers;
        this.readiness = readiness;
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Dossier dossier = desk.dossier(task);
        SelfAssessment forms = desk.forms(dossier);
        List<Entry> entries = desk.sections().list(task);
        model.addAttribute("entries", entries);
        model.addAttribute("unfinished", entries.stream().anyMatch(Entry::holdsBack));
        if (forms != null && forms.scored()) {
            expectation.show(dossier, forms.marks(), model);
            model.addAttribute("marks", forms.marks());
        }
        if (Boolean.TRUE.equals(model.getAttribute("check"))) {
            model.addAttribute("checked", checked(dossier, forms, entries));
            model.addAttribute("rows", papers.of(dossier));
        }
        model.addAttribute("readiness", readiness.of(dossier));
    }

    private List<Checked> checked(Dossier dossier, @Nullable SelfAssessment forms, List<Entry> entries) {
        List<Section> asked = entries.stream().map(Entry::section).toList();
        return pages.stream()
                .filter(page -> asked.contains(page.section()))
                .map(page -> new Checked(page.section(), page.answers(dossier, forms)))
                .toList();
    }

    @Override
    protected void examine(OpenTask task, BindingResult errors) {
        if (desk.sections().list(task).stream().anyMatch(Entry::holdsBack)) {
            errors.reject("sections.left");
        }
    }

    /** What the law makes a condition of taking part keeps the dossier back too. */
    protected void examineConditions(OpenTask task, BindingResult errors) {
        Readiness.Report report = readiness.of(desk.dossier(task));
        if (!report.eligible()) {
            errors.reject("readiness.notEligible");
        } else if (!report.mayBeHandedIn()) {
            errors.reject("readiness.blocked", new Object[] {report.blocking().size()}, "");
        }
    }
}
