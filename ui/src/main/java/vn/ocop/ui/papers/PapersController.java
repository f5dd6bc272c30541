package vn.ocop.ui.papers;

import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.certification.Announcements;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Disclosures.Opened;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.MinutesBook;

/** Papers to open or to keep; whatever is not open to the person is not there. */
@Controller
class PapersController {

    private final Disclosures disclosures;
    private final Announcements announcements;
    private final EvaluationPapers evaluationPapers;
    private final DecisionPapers decisionPapers;
    private final MinutesBook minutes;
    private final SessionPapers sessionPapers;
    private final Papers papers;

    PapersController(
            Disclosures disclosures,
            Announcements announcements,
            EvaluationPapers evaluationPapers,
            DecisionPapers decisionPapers,
            MinutesBook minutes,
            SessionPapers sessionPapers,
            Papers papers) {
        this.minutes = minutes;
        this.sessionPapers = sessionPapers;
        this.disclosures = disclosures;
        this.announcements = announcements;
        this.evaluationPapers = evaluationPapers;
        this.decisionPapers = decisionPapers;
        this.papers = papers;
    }

    @GetMapping("/papers/evaluations/{evaluation}/sheets/{member}.{ending}")
    ResponseEntity<byte[]> sheet(
            Actor actor, @PathVariable long evaluation, @PathVariable long member, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        return disclosures
                .sheet(actor, evaluation, new PersonId(member))
                .map(opened -> papers.answer(evaluationPapers.sheet(opened), format))
                .orElseThrow(() -> new NotThere("sheet of " + member));
    }

    @GetMapping("/papers/evaluations/{evaluation}/summary.{ending}")
    ResponseEntity<byte[]> summary(Actor actor, @PathVariable long evaluation, @PathVariable String ending) {
        Format format = Format.of(ending, Set.of(Format.values()));
        Opened opened =
                disclosures.summary(actor, evaluation).orElseThrow(() -> new NotThere("summary of " + evaluation));
        Paper paper = evaluationPapers.summary(opened);
        return format == Format.XLSX
                ? Papers.answer(paper.file(), format, SummaryWorkbook.of(opened))
                : papers.answer(paper, format);
    }

    @GetMapping("/papers/evaluations/{evaluation}/report.{ending}")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable long evaluation, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        return disclosures
                .result(actor, evaluation)
                .map(opened -> papers.answer(evaluationPapers.report(opened), format))
                .orElseThrow(() -> new NotThere("result of " + evaluation));
    }

    @GetMapping("/papers/dossiers/{id}/submission.{ending}")
    ResponseEntity<byte[]> submission(Actor actor, @PathVariable long id, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        return announcements
                .submission(actor, new DossierId(id))
                .map(announced -> papers.answer(decisionPapers.submission(announced), format))
                .orElseThrow(() -> new NotThere("submission of " + id));
    }

    @GetMapping("/papers/dossiers/{id}/notice.{ending}")
    ResponseEntity<byte[]> notice(Actor actor, @PathVariable long id, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        return announcements
                .notice(actor, new DossierId(id))
                .map(announced -> papers.answer(decisionPapers.notice(announced), format))
                .orElseThrow(() -> new NotThere("notice of " + id));
    }

    @GetMapping("/papers/sessions/{id}/minutes.{ending}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable long id, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        return papers.answer(sessionPapers.minutes(minutes.of(actor, new SessionId(id))), format);
    }
}
