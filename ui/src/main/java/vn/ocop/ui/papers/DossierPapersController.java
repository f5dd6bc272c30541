package vn.ocop.ui.papers;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Proposals;
import vn.ocop.workflow.preparation.Proposals.Proposed;

/** The papers a dossier consists of: what the producer and the commune sign. */
@Controller
class DossierPapersController {

    private final Proposals proposals;
    private final CommunePapers communePapers;
    private final Papers papers;

    DossierPapersController(Proposals proposals, CommunePapers communePapers, Papers papers) {
        this.proposals = proposals;
        this.communePapers = communePapers;
        this.papers = papers;
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
