package vn.ocop.ui.papers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.certification.Announcements;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.preparation.FormCopies;
import vn.ocop.workflow.preparation.Proposals;

/** The papers of the path itself, from the registration to the notice of the result, and the history. */
@Component
@Order(1)
class DossierSource implements PaperSource {

    private final FormCopies forms;
    private final Proposals proposals;
    private final Disclosures disclosures;
    private final Announcements announcements;
    private final ProducerPapers producerPapers;
    private final CommunePapers communePapers;
    private final EvaluationPapers evaluationPapers;
    private final DecisionPapers decisionPapers;
    private final HistoryPapers historyPapers;
    private final Papers papers;
    private final Texts texts;

    DossierSource(
            FormCopies forms,
            Proposals proposals,
            Disclosures disclosures,
            Announcements announcements,
            ProducerPapers producerPapers,
            CommunePapers communePapers,
            EvaluationPapers evaluationPapers,
            DecisionPapers decisionPapers,
            HistoryPapers historyPapers,
            Papers papers,
            Texts texts) {
        this.forms = forms;
        this.producerPapers = producerPapers;
        this.proposals = proposals;
        this.disclosures = disclosures;
        this.announcements = announcements;
        this.communePapers = communePapers;
        this.evaluationPapers = evaluationPapers;
        this.decisionPapers = decisionPapers;
        this.historyPapers = historyPapers;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public List<Printed> of(Actor actor, Dossier dossier) {
        List<Printed> all = new ArrayList<>();
        forms.see(actor, dossier.id()).ifPresent(copy -> {
            all.add(printed(texts.official("papers.registration"), producerPapers.registration(copy)));
            all.add(printed(texts.official("papers.selfAssessment"), producerPapers.selfAssessment(copy)));
        });
        proposals.see(actor, dossier.id()).ifPresent(proposed -> {
            all.add(printed(texts.official("papers.communeReport"), communePapers.report(proposed)));
            all.add(printed(texts.official("papers.proposal"), communePapers.proposal(proposed)));
        });
        historyPapers.requests(dossier).ifPresent(paper -> all.add(printed(texts.official("supplements"), paper)));
        for (Disclosures.Open open : disclosures.of(actor, dossier)) {
            disclosures
                    .result(actor, open.id())
                    .ifPresent(opened ->
                            all.add(printed(texts.official("papers.report"), evaluationPapers.report(opened))));
            disclosures
                    .summary(actor, open.id())
                    .ifPresent(opened ->
                            all.add(printed(texts.official("papers.summary"), evaluationPapers.summary(opened))));
            open.sheets().forEach(filled -> disclosures
                    .sheet(actor, open.id(), filled.person())
                    .ifPresent(opened -> all.add(printed(
                            texts.official("papers.sheet", filled.personName()), evaluationPapers.sheet(opened)))));
        }
        announcements
                .submission(actor, dossier.id())
                .ifPresent(found ->
                        all.add(printed(texts.official("papers.submission"), decisionPapers.submission(found))));
        announcements
                .notice(actor, dossier.id())
                .ifPresent(found -> all.add(printed(texts.official("papers.notice"), decisionPapers.notice(found))));
        all.add(printed(texts.official("history"), historyPapers.history(actor, dossier)));
        return all;
    }

    private Printed printed(String title, Paper paper) {
        return new Printed(title, paper.file(), () -> papers.pdf(paper));
    }
}
