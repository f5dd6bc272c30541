package vn.ocop.ui.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.EvidenceFile.State;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.FileType;
import vn.ocop.workflow.evidence.Uploads;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What the page of one document shows. */
@Component
class EvidencePage {

    /** A paper with its files: in force or in quarantine, and those it had before. */
    record Paper(Evidence evidence, List<EvidenceFile> files, List<EvidenceFile> before) {}

    private final Evidences evidences;
    private final Uploads uploads;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final EvidenceShelf shelf;
    private final Texts texts;

    EvidencePage(
            Evidences evidences,
            Uploads uploads,
            Dossiers dossiers,
            Regulations regulations,
            EvidenceShelf shelf,
            Texts texts) {
        this.evidences = evidences;
        this.uploads = uploads;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.shelf = shelf;
        this.texts = texts;
    }

    /** A paper of this document of the task's dossier; there is no other. */
    Evidence paper(OpenTask task, String document, long paper) {
        return evidences.of(task.dossier(), document).stream()
                .filter(each -> each.id() == paper)
                .findFirst()
                .orElseThrow(() -> new NotThere("paper " + paper));
    }

    /** @param described the paper whose particulars are asked for */
    String show(OpenTask task, String document, @Nullable Long described, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        Optional<Document> ofLaw = regulations.byKey(dossier.regulation()).documents().stream()
                .filter(each -> each.id().equals(document))
                .findFirst();
        model.addAttribute("task", task);
        model.addAttribute("step", "evidence");
        model.addAttribute("check", false);
        model.addAttribute("dossier", dossier);
        model.addAttribute("paperName", shelf.name(dossier, document));
        model.addAttribute("address", "/tasks/" + task.step() + "/" + task.id() + "/evidence/" + document);
        ofLaw.ifPresent(found -> model.addAttribute("asked", found));
        model.addAttribute("papers", papers(task, document));
        model.addAttribute("described", described);
        model.addAttribute("criteria", Evidences.isOfSupport(document) ? List.of() : criteria(dossier));
        model.addAttribute("shelf", shelf);
        model.addAttribute("limits", uploads.limits());
        model.addAttribute("accept", accept(type -> true));
        model.addAttribute("acceptVideo", accept(type -> type == FileType.MP4));
        return "evidence/evidence";
    }

    private List<Paper> papers(OpenTask task, String document) {
        Map<Long, List<EvidenceFile>> all = evidences.everyFile(task.dossier());
        return evidences.of(task.dossier(), document).stream()
                .map(evidence -> paper(evidence, all.getOrDefault(evidence.id(), List.of())))
                .toList();
    }

    private static Paper paper(Evidence evidence, Collection<EvidenceFile> files) {
        Map<Boolean, List<EvidenceFile>> kept = files.stream()
                .collect(Collectors.partitioningBy(file -> file.state() == State.CURRENT || file.quarantined()));
        return new Paper(evidence, kept.getOrDefault(true, List.of()), kept.getOrDefault(false, List.of()));
    }

    /** The criteria of the product's sheet; none while its set is not known. */
    private List<Choice> criteria(Dossier dossier) {
        Integer set = dossier.productSet();
        Regulation regulation = regulations.byKey(dossier.regulation());
        return set == null
                ? List.of()
                : regulation.sheet(set).leaves().stream()
                        .map(leaf -> new Choice(
                                leaf.key(), leaf.code() + " " + leaf.name().in(texts.locale())))
                        .toList();
    }

    /** Endings of file names, as a file field of a page takes them. */
    private static String accept(Predicate<FileType> wanted) {
        return Arrays.stream(FileType.values())
                .filter(wanted)
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
