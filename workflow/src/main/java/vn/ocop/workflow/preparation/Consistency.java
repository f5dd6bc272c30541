package vn.ocop.workflow.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Particulars;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.preparation.Mismatch.Kind;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulation;

/**
 * Compares the forms of a dossier with its papers, and the papers with each other: names, owner, addresses, numbers, dates,
 * boxes, scores. Reads what people have typed about the papers; the papers themselves are for people to read.
 *
 * @param today papers must be in force today …
 * @param council … and on the day by which the council will have met
 */
record Consistency(
        FilledForms forms,
        Regulation regulation,
        List<Requirement> requirements,
        List<Evidence> papers,
        Map<Long, List<EvidenceFile>> files,
        LocalDate today,
        LocalDate council) {

    private static final String INCLUSIVE = "inclusive_legal_rep";
    private static final String MAJORITY = "kinh";

    /** Everything that does not agree: paper by paper in their order, then the forms. */
    List<Mismatch> all() {
        List<Mismatch> all = new ArrayList<>();
        papers.forEach(paper -> paper(paper, all));
        together(all);
        boxes(all);
        scores(all);
        form(all);
        return all;
    }

    private void paper(Evidence paper, List<Mismatch> all) {
        ProducerDetails producer = forms.producer();
        Particulars says = paper.particulars();
        differs(
                paper,
                Kind.PRODUCT_NAME,
                says.product(),
                forms.product(),
                Wording.sameName(says.product(), forms.product()),
                all);
        boolean owned = Wording.sameName(says.holder(), producer.name())
                || Wording.sameName(says.holder(), producer.representative());
        differs(paper, Kind.HOLDER, says.holder(), producer.name(), owned, all);
        String seat = says.address();
        boolean there = seat != null && Wording.sameAddress(seat, producer.address());
        differs(paper, Kind.ADDRESS, seat, producer.address(), there, all);
        if (isRegistration(paper)) {
            String number = producer.registrationNumber();
            differs(
                    paper,
                    Kind.REGISTRATION_NUMBER,
                    says.number(),
                    number == null ? "" : number,
                    Wording.sameNumber(says.number(), number),
                    all);
        }
        dates(paper, all);
        if (files.getOrDefault(paper.id(), List.of()).isEmpty()) {
            add(paper, Kind.NO_FILE, "", "", all);
        }
    }

    private static void differs(
            Evidence paper, Kind kind, @Nullable String found, String expected, boolean same, List<Mismatch> all) {
        if (found != null && !found.isBlank() && !same) {
            add(paper, kind, found, expected, all);
        }
    }

    private void dates(Evidence paper, List<Mismatch> all) {
        LocalDate issued = paper.particulars().issuedOn();
        LocalDate expires = paper.particulars().expiresOn();
        LocalDate founded = forms.producer().foundedOn();
        if (issued != null && issued.isAfter(today)) {
            add(paper, Kind.ISSUED_IN_FUTURE, issued.toString(), today.toString(), all);
        } else if (issued != null && founded != null && issued.isBefore(founded)) {
            add(
                    paper,
                    isRegistration(paper) ? Kind.REGISTRATION_DATE : Kind.ISSUED_BEFORE_FOUNDING,
                    issued.toString(),
                    founded.toString(),
                    all);
        }
        if (expires == null) {
            if (law(paper.document()).filter(Document::expires).isPresent()) {
                add(paper, Kind.NO_EXPIRY_DATE, "", "", all);
            }
        } else if (expires.isBefore(today)) {
            add(paper, Kind.EXPIRED, expires.toString(), today.toString(), all);
        } else if (expires.isBefore(council)) {
            add(paper, Kind.EXPIRES_BEFORE_COUNCIL, expires.toString(), council.toString(), all);
        }
    }

    /** The same number or the same file cannot be two different papers. */
    private void together(List<Mismatch> all) {
        Map<String, Evidence> numbers = new HashMap<>();
        Map<String, Evidence> contents = new HashMap<>();
        for (Evidence paper : papers) {
            String number = paper.particulars().number();
            if (number != null && !number.isBlank()) {
                twice(numbers, number, paper, Kind.SAME_NUMBER, number, all);
            }
            for (EvidenceFile file : files.getOrDefault(paper.id(), List.of())) {
                twice(contents, file.sha256(), paper, Kind.SAME_FILE, file.name(), all);
            }
        }
    }

    private static void twice(
            Map<String, Evidence> seen, String key, Evidence paper, Kind kind, String found, List<Mismatch> all) {
        Evidence first = seen.putIfAbsent(key, paper);
        if (first != null && !first.document().equals(paper.document())) {
            add(paper, kind, found, first.document(), all);
        }
    }

    /** What is ticked in Mẫu 02 is there as a paper; what is there is ticked. */
    private void boxes(List<Mismatch> all) {
        for (Requirement requirement : requirements) {
            Document document = requirement.document();
            List<String> ticked = document.boxes().stream()
                    .filter(box -> forms.profile().held().contains(Held.valueOf(box)))
                    .toList();
            if (!ticked.isEmpty() && !there(document.id())) {
                all.add(new Mismatch(Kind.BOX_WITHOUT_PAPER, document.id(), null, ticked.get(0), ""));
            } else if (ticked.isEmpty() && !document.boxes().isEmpty() && there(document.id())) {
                all.add(new Mismatch(
                        Kind.PAPER_WITHOUT_BOX,
                        document.id(),
                        null,
                        document.boxes().get(0),
                        ""));
            }
        }
    }

    /** An option that reaches a starred minimum needs a paper, where the law names papers for the criterion. */
    private void scores(List<Mismatch> all) {
        regulation.sheet(forms.productSet()).leaves().forEach(leaf -> {
            int points = forms.marks()
                    .option(leaf.key())
                    .flatMap(leaf::option)
                    .map(option -> option.points())
                    .orElse(0);
            boolean starred = leaf.minimumPoints().values().stream().anyMatch(least -> points >= least);
            List<Requirement> proofs = requirements.stream()
                    .filter(requirement ->
                            requirement.isFile() && requirement.document().supports(leaf.key()))
                    .toList();
            boolean proven = papers.stream().anyMatch(paper -> paper.criteria().contains(leaf.key()) && hasFile(paper));
            if (starred && !proofs.isEmpty() && !proven) {
                all.add(new Mismatch(
                        Kind.SCORE_WITHOUT_PAPER, proofs.get(0).document().id(), null, leaf.code(), leaf.key()));
            }
        });
    }

    private void form(List<Mismatch> all) {
        ProducerDetails producer = forms.producer();
        boolean claimed = regulation
                .sheet(forms.productSet())
                .criterion(INCLUSIVE)
                .flatMap(criterion -> forms.marks().option(INCLUSIVE).flatMap(criterion::option))
                .filter(option -> option.points() > 0)
                .isPresent();
        boolean shown = producer.gender() == ProducerDetails.Gender.FEMALE
                || !Wording.sameName(producer.ethnicity(), MAJORITY)
                || papers.stream().anyMatch(paper -> paper.criteria().contains(INCLUSIVE) && hasFile(paper));
        if (claimed && !shown) {
            all.add(new Mismatch(Kind.REPRESENTATIVE, null, null, producer.representative(), ""));
        }
        int due = regulation.sheet(forms.productSet()).samples();
        if (forms.samples() < due) {
            all.add(new Mismatch(Kind.SAMPLES, null, null, Integer.toString(forms.samples()), Integer.toString(due)));
        }
        Long turnover = forms.results().turnover();
        Long profit = forms.results().profit();
        if (turnover != null && profit != null && profit > turnover) {
            all.add(new Mismatch(Kind.PROFIT_ABOVE_TURNOVER, null, null, profit.toString(), turnover.toString()));
        }
    }

    private static void add(Evidence paper, Kind kind, String found, String expected, List<Mismatch> all) {
        all.add(new Mismatch(kind, paper.document(), paper.id(), found, expected));
    }

    private boolean isRegistration(Evidence paper) {
        return law(paper.document())
                .filter(document -> document.boxes().contains(Held.BUSINESS_REGISTRATION.name()))
                .isPresent();
    }

    private boolean there(String document) {
        return papers.stream().anyMatch(paper -> paper.document().equals(document) && hasFile(paper));
    }

    private boolean hasFile(Evidence paper) {
        return files.getOrDefault(paper.id(), List.of()).stream().anyMatch(file -> !file.quarantined());
    }

    private Optional<Document> law(String document) {
        return regulation.documents().stream()
                .filter(each -> each.id().equals(document))
                .findFirst();
    }
}
