package vn.ocop.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.DossierPart;
import vn.ocop.ui.web.Pages;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.certification.Announcements;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.certification.Decision;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.CouncilSecrets;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.preparation.FormCopies;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Proposals;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.session.Boards;

/** Gathers what the page of a dossier shows, each thing asked for once. */
@Component
class DossierPage {

    /** Steps at which a dossier waits for the council, with their names. */
    private static final Map<String, String> WAITS =
            Map.of("awaitSession", "awaitSession.title", "awaitRelease", "awaitRelease.title");

    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Journal journal;
    private final Progress progress;
    private final Preparations preparations;
    private final FormCopies forms;
    private final Proposals proposals;
    private final Supplements supplements;
    private final Evaluations evaluations;
    private final Disclosures disclosures;
    private final Announcements announcements;
    private final Boards boards;
    private final Certifications certifications;
    private final Certificates certificates;
    private final List<DossierPart> parts;
    private final Texts texts;

    DossierPage(
            Dossiers dossiers,
            Inbox inbox,
            Journal journal,
            Progress progress,
            Preparations preparations,
            FormCopies forms,
            Proposals proposals,
            Supplements supplements,
            Evaluations evaluations,
            Disclosures disclosures,
            Announcements announcements,
            Boards boards,
            Certifications certifications,
            Certificates certificates,
            List<DossierPart> parts,
            Texts texts) {
        this.parts = parts;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.journal = journal;
        this.progress = progress;
        this.preparations = preparations;
        this.forms = forms;
        this.proposals = proposals;
        this.supplements = supplements;
        this.evaluations = evaluations;
        this.disclosures = disclosures;
        this.announcements = announcements;
        this.boards = boards;
        this.certifications = certifications;
        this.certificates = certificates;
        this.texts = texts;
    }

    void furnish(Actor actor, Dossier dossier, Model model) {
        List<WorkItem> all = inbox.openOf(dossier.id());
        List<WorkItem> open = CouncilSecrets.open(actor, dossier, all);
        List<Progress.Run> runs = progress.of(dossier.id());
        model.addAttribute("dossier", dossier);
        model.addAttribute("tracker", Tracker.of(dossier));
        model.addAttribute("open", open);
        model.addAttribute("mine", mine(open, actor, dossier));
        model.addAttribute(
                "history",
                CouncilSecrets.history(actor, dossier, journal.of(dossier.id())).stream()
                        .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                        .toList());
        model.addAttribute("runs", runs);
        model.addAttribute("waits", open.size() < all.size() ? "dossier.inSession" : waits(runs));
        boards.of(actor, dossier.id()).ifPresent(session -> model.addAttribute("meeting", Pages.of(session)));
        model.addAttribute("roles", roles());
        parts.forEach(part -> part.furnish(actor, dossier, model));
        model.addAttribute("canWithdraw", dossiers.canWithdraw(actor, dossier));
        if (dossier.productSet() != null) {
            model.addAttribute("sheet", preparations.sheet(dossier));
            Optional<SelfAssessment> filled = preparations.selfAssessment(dossier.id());
            boolean handedIn = filled.filter(own -> own.handedInOn() != null).isPresent();
            model.addAttribute("forms", forms.mayRead(actor, dossier, handedIn));
            filled.ifPresent(own -> {
                model.addAttribute("self", own);
                model.addAttribute(
                        "selfTotal",
                        preparations.sheet(dossier).total(own.marks()).total());
            });
        }
        preparations.communeAssessment(dossier.id()).ifPresent(found -> {
            model.addAttribute("commune", found);
            model.addAttribute("proposal", proposals.mayRead(actor, dossier, found));
        });
        model.addAttribute("supplements", supplements.of(dossier.id()));
        List<Result> results = evaluations.confirmed(dossier);
        model.addAttribute("results", results);
        model.addAttribute("papers", disclosures.of(actor, dossier, results));
        Optional<Decision> decision = certifications.decisionOf(dossier.id());
        decision.ifPresent(found -> model.addAttribute("decision", found));
        Announcements.Announcement announced = announcements.about(dossier, decision.orElse(null));
        model.addAttribute("submission", announcements.mayReadSubmission(actor, announced));
        model.addAttribute("notice", announcements.mayReadNotice(actor, announced));
        certificates.of(dossier.id()).ifPresent(found -> model.addAttribute("certificate", found));
    }

    /** The text of what a dossier without open task waits for; null if for nothing. */
    private static @Nullable String waits(List<Progress.Run> runs) {
        return runs.stream()
                .filter(Progress.Run::running)
                .flatMap(run -> run.current().stream())
                .map(WAITS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A task of the producer that nobody has yet, for whoever acts for the producer. */
    private static boolean forProducer(WorkItem item, Actor actor, Dossier dossier) {
        return item.office().role() == Role.PRODUCER && item.holder() == null && dossier.assistedBy(actor);
    }

    private static Set<String> mine(List<WorkItem> open, Actor actor, Dossier dossier) {
        return open.stream()
                .filter(item -> Inbox.isFor(item, actor) || forProducer(item, actor, dossier))
                .map(WorkItem::taskId)
                .collect(Collectors.toSet());
    }

    /** Short names of the roles, for the diagram. */
    private Map<String, String> roles() {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(Enum::name, role -> texts.get("role." + role)));
    }
}
