package vn.ocop.ui.papers;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.FormCopies;
import vn.ocop.workflow.preparation.FormCopy;
import vn.ocop.workflow.preparation.Proposals;
import vn.ocop.workflow.preparation.Proposals.Proposed;

/** The papers a dossier consists of: what the producer and the commune sign. */
@Controller
class DossierPapersController {

    private final FormCopies forms;
    private final ProducerPapers producerPapers;
    private final Proposals proposals;
    private final CommunePapers communePapers;
    private final Papers papers;

    DossierPapersController(
            FormCopies forms,
            ProducerPapers producerPapers,
            Proposals proposals,
            CommunePapers communePapers,
            Papers papers) {
        this.forms = forms;
        this.producerPapers = producerPapers;
        this.proposals = proposals;
        this.communePapers = communePapers;
        this.papers = papers;
    }

    @GetMapping("/papers/dossiers/{id}/registration.{ending}")
    ResponseEntity<byte[]> registration(Actor actor, @PathVariable long id, @PathVariable String ending) {
        return ofProducer(actor, id, ending, producerPapers::registration);
    }

    @GetMapping("/papers/dossiers/{id}/self-assessment.{ending}")
    ResponseEntity<byte[]> selfAssessment(Actor actor, @PathVariable long id, @PathVariable String ending) {
        return ofProducer(actor, id, ending, producerPapers::selfAssessment);
    }

    private ResponseEntity<byte[]> ofProducer(Actor actor, long id, String ending, Function<FormCopy, Paper> print) {
        Format format = Format.of(ending, Format.TEXT);
        return forms.see(actor, new DossierId(id))
                .map(copy -> papers.answer(print.apply(copy), format))
                .orElseThrow(() -> new NotThere("forms of " + id));
    }

    @GetMapping("/papers/dossiers/{id}/commune-report.{ending}")
    ResponseEntity<byte[]> communeReport(Actor actor, @PathVariable long id, @PathVariable String ending) {
        return ofCommune(actor, id, ending, communePapers::report);
    }

    @GetMapping("/papers/dossiers/{id}/proposal.{ending}")
    ResponseEntity<byte[]> proposal(Actor actor, @PathVariable long id, @PathVariable String ending) {
        return ofCommune(actor, id, ending, communePapers::proposal);
    }

    private ResponseEntity<byte[]> ofCommune(Actor actor, long id, String ending, Function<Proposed, Paper> print) {
        Format format = Format.of(ending, Format.TEXT);
        return proposals
                .see(actor, new DossierId(id))
                .map(proposed -> papers.answer(print.apply(proposed), format))
                .orElseThrow(() -> new NotThere("report of " + id));
    }
}
