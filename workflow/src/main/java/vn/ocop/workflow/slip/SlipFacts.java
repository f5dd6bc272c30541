package vn.ocop.workflow.slip;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.dossier.SupplementRequest;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What the dossier fills into the blanks of a form; days as Vietnamese officials write them. */
@Component
class SlipFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Settings settings;
    private final Regulations regulations;
    private final Supplements supplements;
    private final Evidences evidences;
    private final Handovers handovers;
    private final Dossiers dossiers;

    SlipFacts(
            Settings settings,
            Regulations regulations,
            Supplements supplements,
            Evidences evidences,
            Handovers handovers,
            Dossiers dossiers) {
        this.settings = settings;
        this.regulations = regulations;
        this.supplements = supplements;
        this.evidences = evidences;
        this.handovers = handovers;
        this.dossiers = dossiers;
    }

    /** @param said what only this slip says: reason, new day */
    SlipContent content(
            SlipWords words,
            Dossier dossier,
            @Nullable String number,
            String officer,
            @Nullable String signer,
            Map<String, String> said) {
        Place commune = Places.on(dossiers.today()).commune(dossier.commune());
        Map<String, String> values = values(dossier, commune);
        values.put("officer", words.kind() == SlipKind.REGISTRATION ? receiver(dossier, officer) : officer);
        if (words.kind() == SlipKind.SUPPLEMENT) {
            values.put(
                    "reason",
                    last(dossier).map(SupplementRequest::reasons).findFirst().orElse(""));
        }
        values.putAll(said);
        boolean oneStop = words.kind().ofOneStop();
        Receipt receipt = dossier.receipt();
        return new SlipContent(
                words.kind(),
                words.title(),
                "Ủy ban nhân dân "
                        + Places.on(dossiers.today()).provinceOf(commune).fullName(),
                values.getOrDefault("agency", ""),
                oneStop ? values.get("desk") : null,
                number,
                commune.name(),
                number == null ? null : dossiers.today().toString(),
                receipt == null || words.kind().internal() ? null : receipt.slip(),
                words.fill(values, tables(words.kind(), dossier)),
                dossier.producer().details().representative(),
                values.getOrDefault("officer", officer),
                signer);
    }

    private static String receiver(Dossier dossier, String officer) {
        Receipt receipt = dossier.receipt();
        return receipt == null ? officer : receipt.receiver();
    }

    private Map<String, String> values(Dossier dossier, Place commune) {
        ProducerDetails producer = dossier.producer().details();
        Receipt receipt = dossier.receipt();
        Regulation regulation = regulations.byKey(dossier.regulation());
        Integer set = dossier.productSet();
        Map<String, String> values = new HashMap<>();
        values.put("agency", "Ủy ban nhân dân " + commune.fullName());
        values.put("desk", setting(dossier, Setting.ONE_STOP_DESK));
        values.put("address", setting(dossier, Setting.OFFICE_ADDRESS));
        values.put("hotline", setting(dossier, Setting.OFFICE_HOTLINE));
        values.put("procedure", setting(dossier, Setting.PROCEDURE_CODE));
        values.put("product", dossier.product());
        values.put(
                "productSet",
                set == null ? "" : set + ". " + regulation.sheet(set).name().vi());
        values.put("producer", producer.name());
        values.put("producer.address", producer.address());
        values.put("producer.phone", producer.phone());
        values.put("producer.email", text(producer.email()));
        values.put("representative", producer.representative());
        values.put("code", text(dossier.productCode()));
        values.put("slip", receipt == null ? "" : receipt.slip());
        values.put("receivedOn", receipt == null ? "" : day(receipt.on()));
        values.put("dueOn", day(dossier.dueOn()));
        values.put("closedOn", day(dossier.closedOn()));
        Deadline.Limit limit = regulation.deadline("overdue").limit();
        values.put("days", limit == null ? "" : String.valueOf(limit.value()));
        values.put("samples", samples(dossier.samples()));
        if (dossier.closeReason() != null) {
            values.put("reason", text(dossier.closeReason()));
        }
        return values;
    }

    private String setting(Dossier dossier, Setting setting) {
        return settings.nearest(dossier.commune(), dossier.province(), setting);
    }

    private static String samples(@Nullable Samples samples) {
        if (samples == null || samples.pieces() == 0) {
            return "không";
        }
        String kept = String.join(
                "; ",
                Stream.of(text(samples.lot()), text(samples.storage()))
                        .filter(each -> !each.isBlank())
                        .toList());
        return "%02d".formatted(samples.pieces()) + (kept.isEmpty() ? "" : " (" + kept + ")");
    }

    private Stream<SupplementRequest> last(Dossier dossier) {
        return supplements.of(dossier.id()).stream().reduce((earlier, later) -> later).stream();
    }

    private Map<String, List<List<String>>> tables(SlipKind kind, Dossier dossier) {
        return switch (kind) {
            case RECEIPT -> Map.of("papers", papers(dossier));
            case SUPPLEMENT -> Map.of("items", items(dossier));
            case CONTROL -> Map.of("handovers", handovers.rows(dossier.id()));
            default -> Map.of();
        };
    }

    /** The papers handed in, each with the number of its files: the two forms first. */
    private List<List<String>> papers(Dossier dossier) {
        Map<Long, Integer> files = new HashMap<>();
        evidences.files(dossier.id()).forEach((evidence, of) -> files.put(evidence, of.size()));
        Stream<List<String>> forms = Stream.of("D01", "D02").map(id -> List.of(name(dossier, id), "Bản điện tử", "1"));
        Stream<List<String>> others = evidences.of(dossier.id()).stream()
                .filter(evidence -> !Evidences.BESIDE_THE_LAW.contains(evidence.document()))
                .map(evidence -> paper(dossier, evidence, files.getOrDefault(evidence.id(), 0)));
        return Stream.concat(forms, others).toList();
    }

    private List<String> paper(Dossier dossier, Evidence evidence, int files) {
        return List.of(name(dossier, evidence.document()), "Bản điện tử", String.valueOf(files));
    }

    private List<List<String>> items(Dossier dossier) {
        return last(dossier)
                .flatMap(request -> request.items().stream())
                .map(item -> List.of(
                        item.document() == null ? "Nội dung khác" : name(dossier, item.document()),
                        item.wrong(),
                        day(item.until())))
                .toList();
    }

    private String name(Dossier dossier, String document) {
        return regulations.byKey(dossier.regulation()).documents().stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .map(each -> each.name().vi())
                .orElse(document);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
