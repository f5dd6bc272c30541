package vn.ocop.ui.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Exhibit;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Amount;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ResultField;
import vn.ocop.workflow.regulation.SupportType;
import vn.ocop.workflow.support.Result;
import vn.ocop.workflow.support.SupportCase;
import vn.ocop.workflow.support.SupportItem;

/** The support of a product in words, as pages show it. */
@Component
public class SupportViews {

    /**
     * One result of an item.
     *
     * @param href where the text leads, null if nowhere
     */
    record Fact(String label, String text, @Nullable String href) {}

    /** An item with what came of it and what proves it. */
    record ItemView(SupportItem item, String name, List<Fact> facts, List<Exhibit> files) {}

    /**
     * A case.
     *
     * @param weak names of the criteria the product is weak in
     * @param missing names of the documents that were missing
     */
    record View(SupportCase support, List<String> weak, List<String> missing, List<ItemView> items) {}

    private final Evidences evidences;
    private final EvidenceShelf shelf;
    private final Regulations regulations;
    private final Names names;
    private final Texts texts;

    SupportViews(Evidences evidences, EvidenceShelf shelf, Regulations regulations, Names names, Texts texts) {
        this.evidences = evidences;
        this.shelf = shelf;
        this.regulations = regulations;
        this.names = names;
        this.texts = texts;
    }

    /** @param proofs are the files of evidence the reader's to see? */
    View of(Dossier dossier, SupportCase support, boolean proofs) {
        boolean any = proofs && !support.items().isEmpty();
        List<Evidence> papers = any ? evidences.ofSupport(dossier.id()) : List.of();
        Map<Long, List<EvidenceFile>> files = papers.isEmpty() ? Map.of() : evidences.files(dossier.id());
        return new View(
                support,
                support.weakCriteria().stream()
                        .map(key -> criterion(dossier, key))
                        .toList(),
                support.missingDocuments().stream()
                        .map(id -> shelf.name(dossier, id))
                        .toList(),
                support.items().stream()
                        .map(item -> view(dossier, item, papers, files))
                        .toList());
    }

    private ItemView view(
            Dossier dossier, SupportItem item, List<Evidence> papers, Map<Long, List<EvidenceFile>> files) {
        SupportType type = regulations.byKey(dossier.regulation()).supportType(item.type());
        List<Fact> facts = type.results().stream()
                .flatMap(field -> Optional.ofNullable(item.results().get(field.id())).stream()
                        .map(result -> fact(field, result)))
                .toList();
        return new ItemView(
                item, type.name().in(texts.locale()), facts, exhibits(Long.toString(item.id()), papers, files));
    }

    /** What proves the item of a task so far. */
    List<Exhibit> proofs(Dossier dossier, SupportItem item) {
        return exhibits(Long.toString(item.id()), evidences.ofSupport(dossier.id()), evidences.files(dossier.id()));
    }

    private List<Exhibit> exhibits(String item, List<Evidence> papers, Map<Long, List<EvidenceFile>> files) {
        String document = Evidences.ofSupportItem(item);
        return papers.stream()
                .filter(paper -> paper.document().equals(document))
                .flatMap(paper -> files.getOrDefault(paper.id(), List.of()).stream()
                        .map(file -> new Exhibit(paper, file, document, shelf.size(file.size()))))
                .toList();
    }

    private Fact fact(ResultField field, Result result) {
        boolean link = field.kind() == ResultField.Kind.URL;
        return new Fact(
                field.name().in(texts.locale()), shown(field, result.content()), link ? result.content() : null);
    }

    /** A result that was taken as it is read: the name of what was chosen, an amount in VND, a day. */
    public String shown(ResultField field, @Nullable String content) {
        if (content == null || content.isBlank()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, URL -> content;
            case WHOLE -> texts.shown(Amount.of(content));
            case MONEY -> texts.get("money", Objects.requireNonNullElse(Amount.of(content), 0L));
            case DATE -> texts.date(content);
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.id().equals(content))
                        .findFirst()
                        .map(choice -> choice.name().in(texts.locale()))
                        .orElse(content);
            case PLACE -> names.address(content);
        };
    }

    private String criterion(Dossier dossier, String key) {
        return regulations
                .byKey(dossier.regulation())
                .sheet(dossier.requireProductSet())
                .criterion(key)
                .map(this::name)
                .orElse(key);
    }

    /** Number and name of a criterion, for example "1.1 Nguồn nguyên liệu". */
    String name(Criterion criterion) {
        return criterion.code() + " " + criterion.name().in(texts.locale());
    }
}
