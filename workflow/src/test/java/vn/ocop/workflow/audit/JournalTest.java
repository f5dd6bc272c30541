package vn.ocop.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.DossierId;

/** The history of a dossier says who did what, and shows if anybody changed it behind the system's back. */
@UseCaseTest
class JournalTest {

    private static final Story TO_THE_SIGNATURE = THREE_STARS.stoppingAt("receivePackage");

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Ideas ideas;
    private final Inbox inbox;
    private final Journal journal;
    private final JdbcTemplate jdbc;

    private DossierId id = new DossierId(0);

    JournalTest(TestPeople people, Dossiers dossiers, Ideas ideas, Inbox inbox, Journal journal, JdbcTemplate jdbc) {
        this.people = people;
        this.dossiers = dossiers;
        this.ideas = ideas;
        this.inbox = inbox;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDossierWithAHistory() {
        id = people.dossier(TO_THE_SIGNATURE.with("screenIdea", "CHANGES_WANTED"));
    }

    @Test
    void saysWhoDidWhatInOrder() {
        List<JournalEntry> entries = journal.of(id);

        assertThat(entries)
                .extracting(JournalEntry::step)
                .containsExactly(
                        "registerIdea",
                        "screenIdea",
                        "reviseIdea",
                        "screenIdea",
                        "prepareDossier",
                        "receiveDossier",
                        "checkComponents",
                        "assessContents",
                        "signProposal");
        JournalEntry screened = entries.get(1);
        assertThat(screened.number()).isEqualTo(2);
        assertThat(screened.outcome()).isEqualTo("screening.CHANGES_WANTED");
        assertThat(screened.note()).contains("nguồn nguyên liệu");
        assertThat(screened.personName())
                .isEqualTo(people.actor(Role.COMMUNE_OFFICER, COMMUNE).name());
        assertThat(screened.onBehalfOf()).isNull();
        assertThat(journal.firstBroken(id)).isNull();
    }

    @Test
    void saysOnWhoseBehalfTheUnionActed() {
        var union = people.actor(Role.UNION_OFFICER, COMMUNE);
        DossierId assisted = people.assistedDossier(
                COMMUNE, THREE_STARS.with("screenIdea", "CHANGES_WANTED").stoppingAt("reviseIdea"));
        String task = inbox.openOf(assisted).get(0).taskId();

        ideas.reviseIdea(inbox.open(union, "reviseIdea", task), people.idea());

        assertThat(journal.of(assisted))
                .filteredOn(entry -> entry.step().equals("reviseIdea"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.personId()).isEqualTo(union.id().value());
                    assertThat(entry.onBehalfOf())
                            .isEqualTo(dossiers.get(assisted).producer().name());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set note = 'khác' where subject = ? and seq = 4",
                "update journal_entry set person_name = 'Người khác' where subject = ? and seq = 4",
                "update journal_entry set outcome = 'screening.REFUSED' where subject = ? and seq = 4",
                "update journal_entry set step = 'reviseIdea' where subject = ? and seq = 4",
                "update journal_entry set happened_at = timestamp '2026-01-01 00:00:00' where subject = ? and seq = 4",
                "update journal_entry set hash = previous_hash where subject = ? and seq = 4",
                "update journal_entry set on_behalf_of = 'HTX' where subject = ? and seq = 4"
            })
    void findsAnEntryThatWasChanged(String tampering) {
        assertThat(jdbc.update(tampering, id.toString())).isEqualTo(1);

        assertThat(Objects.requireNonNull(journal.firstBroken(id)).number()).isEqualTo(4);
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        jdbc.update("delete from journal_entry where subject = ? and seq = 4", id.toString());

        assertThat(Objects.requireNonNull(journal.firstBroken(id)).number()).isEqualTo(5);
    }
}
