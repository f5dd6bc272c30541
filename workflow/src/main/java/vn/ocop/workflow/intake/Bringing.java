package vn.ocop.workflow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Registration;

/** Brings one row in: its producer, if the commune does not know it yet, and the dossier of its product. */
@Component
@Transactional
class Bringing {

    private final ImportStore imports;
    private final ImportRowStore rows;
    private final Producers producers;
    private final PaperRoute papers;
    private final People people;
    private final Clock clock;

    Bringing(
            ImportStore imports,
            ImportRowStore rows,
            Producers producers,
            PaperRoute papers,
            People people,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.producers = producers;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** The imports whose rows are coming in. */
    @Transactional(readOnly = true)
    public List<Long> running() {
        return imports.findByStateOrderById(SheetImport.State.RUNNING).stream()
                .map(SheetImport::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public SheetImport.Mode mode(long id) {
        return Objects.requireNonNull(imports.findById(id).orElseThrow().mode());
    }

    /** The rows still to be brought in. */
    @Transactional(readOnly = true)
    public List<Long> left(long id) {
        return rows.ids(id, ImportRow.State.GOOD);
    }

    /** A row that came in before is left as it is: whoever asks again, it happens once. */
    public void bring(long id) {
        ImportRow row = rows.lock(id);
        if (row.state() != ImportRow.State.GOOD) {
            return;
        }
        SheetImport batch = imports.findById(row.importId()).orElseThrow();
        Actor officer = people.find(batch.person())
                .filter(Person::enabled)
                .map(Person::actor)
                .orElseThrow(() -> new NotAllowed("the officer who imports is gone"));
        row.bring(enter(officer, row.content()));
    }

    private DossierId enter(Actor officer, Checked row) {
        String commune = Objects.requireNonNull(row.commune());
        int set = Objects.requireNonNull(row.productSet());
        Line line = row.line();
        Idea product =
                new Idea(line.text(Column.PRODUCT), line.text(Column.DESCRIPTION), line.orNull(Column.MATERIALS), null);
        Optional<Producer> known = producers.named(commune, row.producer());
        return known.isPresent()
                ? papers.enterDossier(officer, known.get().id(), product, set, Registration.FIRST_TIME)
                : papers.enterDossier(officer, commune, details(row, commune), product, set, Registration.FIRST_TIME);
    }

    private ProducerDetails details(Checked row, String commune) {
        Line line = row.line();
        return new ProducerDetails(
                row.producer(),
                Objects.requireNonNull(line.type()),
                new Address(line.orNull(Column.ADDRESS), commune).text(Places.on(LocalDate.now(clock))),
                line.text(Column.PHONE),
                line.orNull(Column.EMAIL),
                line.text(Column.REPRESENTATIVE),
                line.orNull(Column.POSITION),
                line.gender(),
                line.orNull(Column.ETHNICITY),
                null,
                false,
                commune,
                null,
                line.orNull(Column.REGISTRATION_NUMBER),
                null);
    }

    public void fail(long id, Fault fault) {
        ImportRow row = rows.lock(id);
        if (row.state() == ImportRow.State.GOOD) {
            row.fail(fault);
        }
    }

    public void finish(long id, SheetImport.State end) {
        imports.lock(id).finish(end, clock.instant());
    }
}
