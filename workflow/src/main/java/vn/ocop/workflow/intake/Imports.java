package vn.ocop.workflow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.preparation.Requirements;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** Sheets of producers and products: checked without changing anything, then brought in if the officer says so. */
@Component
@Transactional
public class Imports {

    /** Rows of a sheet; more go into a second one. */
    public static final int ROWS = 5_000;

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Somebody said that the rows of a checked sheet come in. */
    record Begun(long id) {}

    private final ImportStore imports;
    private final ImportRowStore rows;
    private final Producers producers;
    private final PaperRoute papers;
    private final Dossiers dossiers;
    private final Requirements requirements;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            ImportStore imports,
            ImportRowStore rows,
            Producers producers,
            PaperRoute papers,
            Dossiers dossiers,
            Requirements requirements,
            Regulations regulations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.producers = producers;
        this.papers = papers;
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.regulations = regulations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks the rows of a sheet and keeps what was found; no producer and no dossier comes of it.
     *
     * @param file its name
     * @return number of the import
     */
    public long check(Actor officer, String file, List<Line> lines) {
        Scope scope = scope(officer);
        if (lines.isEmpty()) {
            throw new Rejected("file", "import.empty");
        }
        if (lines.size() > ROWS) {
            throw new Rejected("file", "import.rows", ROWS);
        }
        LocalDate today = LocalDate.now(clock);
        Regulation law = regulations.inForceOn(today);
        RowCheck check = new RowCheck(
                scope,
                Places.on(today),
                new Known(producers, papers, dossiers),
                (set, type) -> requirements.eligible(law, set, type),
                law.sheets().size());
        SheetImport kept = imports.save(new SheetImport(scope, file, officer, clock.instant()));
        rows.saveAll(lines.stream()
                .map(line -> new ImportRow(kept.id(), check.check(line)))
                .toList());
        return kept.id();
    }

    /** The imports of the officer's place, the newest first. */
    @Transactional(readOnly = true)
    public List<SheetImport> all(Actor officer) {
        return imports.findTop20ByPlaceOrderByIdDesc(scope(officer).place());
    }

    /** An import, if it exists for the person. */
    @Transactional(readOnly = true)
    public SheetImport see(Actor officer, long id) {
        return imports.findById(id)
                .filter(found -> found.scope().isOf(officer))
                .orElseThrow(() -> new ImportUnknown(id));
    }

    /** Rows by what became of them. */
    @Transactional(readOnly = true)
    public Map<ImportRow.State, Long> counts(SheetImport of) {
        Map<ImportRow.State, Long> counts = new EnumMap<>(ImportRow.State.class);
        Stream.of(ImportRow.State.values()).forEach(state -> counts.put(state, 0L));
        rows.counts(of.id()).forEach(count -> counts.put(count.getState(), count.getTotal()));
        return counts;
    }

    /** The rows something is wrong with, in the order of the sheet. */
    @Transactional(readOnly = true)
    public Page<ImportRow> faulty(SheetImport of, int page) {
        return rows.findByImportIdAndStateInOrderById(
                of.id(),
                List.of(ImportRow.State.FAULTY, ImportRow.State.FAILED),
                PageRequest.of(PageNumber.within(page), PAGE));
    }

    /** Every row, in the order of the sheet. */
    @Transactional(readOnly = true)
    public List<ImportRow> rows(SheetImport of) {
        return rows.findByImportIdOrderById(of.id());
    }

    /** The rows come in, in the background; said twice it is done once. */
    public void bringIn(Actor officer, long id, SheetImport.Mode mode) {
        see(officer, id);
        SheetImport batch = imports.lock(id);
        if (batch.state() != SheetImport.State.CHECKED) {
            return;
        }
        Map<ImportRow.State, Long> counts = counts(batch);
        if (counts.getOrDefault(ImportRow.State.GOOD, 0L) == 0) {
            throw new Rejected("", "import.noGoodRow");
        }
        if (mode == SheetImport.Mode.ALL_OR_NOTHING && counts.getOrDefault(ImportRow.State.FAULTY, 0L) > 0) {
            throw new Rejected("", "import.notAllGood");
        }
        batch.run(officer, mode);
        events.publishEvent(new Begun(id));
    }

    /** What was checked and not brought in is forgotten, with the particulars it held. */
    public void discard(Actor officer, long id) {
        see(officer, id);
        SheetImport batch = imports.lock(id);
        if (batch.state() == SheetImport.State.CHECKED || batch.state() == SheetImport.State.UNDONE) {
            rows.deleteByImportId(id);
            imports.delete(batch);
        }
    }

    private static Scope scope(Actor officer) {
        return Scope.of(officer).orElseThrow(() -> new NotAllowed("sheets are imported by communes and agencies"));
    }
}
