package vn.ocop.workflow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Particulars;
import vn.ocop.workflow.evidence.Upload;
import vn.ocop.workflow.evidence.Uploads;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.preparation.Requirement;
import vn.ocop.workflow.preparation.Requirements;

/** Brings along the papers of a dossier of the demonstration: real files, each marked as a sample. */
@Component("demoPapers") // "papers" are those the pages print
public class Papers {

    /** The sample that stands for a document. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("D03", "business-registration.pdf"),
            Map.entry("D04", "food-safety.pdf"),
            Map.entry("D06", "declaration.pdf"),
            Map.entry("D07", "test-report.pdf"),
            Map.entry("D08", "materials.pdf"),
            Map.entry("D09", "supply-contract.pdf"),
            Map.entry("D16", "trademark.pdf"),
            Map.entry("D18", "label.jpg"),
            Map.entry("D20", "sales-contract.pdf"),
            Map.entry("D22", "story.pdf"));

    private static final int MONTHS_OLD = 8;
    private static final int YEARS_VALID = 3;

    private final Evidences evidences;
    private final Uploads uploads;
    private final Requirements requirements;
    private final Dossiers dossiers;
    private final Map<String, Upload> received = new ConcurrentHashMap<>();

    Papers(Evidences evidences, Uploads uploads, Requirements requirements, Dossiers dossiers) {
        this.evidences = evidences;
        this.uploads = uploads;
        this.requirements = requirements;
        this.dossiers = dossiers;
    }

    /**
     * Adds, describes and uploads what is not there yet.
     *
     * @param all every paper there is a sample for; else only those without which nothing can be handed in
     */
    public void bring(OpenTask task, boolean all) {
        Dossier dossier = dossiers.get(task.dossier());
        Set<String> there =
                evidences.of(dossier.id()).stream().map(Evidence::document).collect(Collectors.toSet());
        requirements.ofProducer(dossier).stream()
                .filter(paper ->
                        paper.isFile() && !there.contains(paper.document().id()))
                .filter(paper -> paper.condition()
                        || all && SAMPLES.containsKey(paper.document().id()))
                .forEach(paper -> bring(task, dossier, paper));
    }

    private void bring(OpenTask task, Dossier dossier, Requirement paper) {
        String document = paper.document().id();
        Evidence evidence = evidences.add(task, document);
        evidences.describe(task, evidence.id(), particulars(dossier, paper), evidence.criteria());
        evidences.addFile(task, evidence.id(), sample(Objects.requireNonNull(SAMPLES.get(document))), null);
    }

    private Particulars particulars(Dossier dossier, Requirement paper) {
        ProducerDetails producer = dossier.producer().details();
        LocalDate issued = dossiers.today().minusMonths(MONTHS_OLD);
        String number = paper.condition()
                ? producer.registrationNumber()
                : "%03d/%s".formatted(dossier.id().value(), paper.document().id());
        return new Particulars(
                number,
                null,
                producer.name(),
                dossier.product(),
                paper.condition() ? producer.address() : null,
                issued,
                paper.document().expires() ? issued.plusYears(YEARS_VALID) : null,
                null);
    }

    private Upload sample(String name) {
        return received.computeIfAbsent(name, file -> {
            try (InputStream content =
                    Objects.requireNonNull(Papers.class.getResourceAsStream("/demo/evidence/" + file), file)) {
                return uploads.receive(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
