package vn.ocop.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.ocop.ui.Application;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulations;

/** A path of a dossier through the pages, with the system as it runs in production on an empty database in memory. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@Import({Company.class, Inspector.class})
abstract class Journey {

    @Autowired
    protected Company company;

    @Autowired
    private Inspector inspector;

    @Autowired
    private Regulations regulations;

    @BeforeAll
    static void openBrowser() {
        Chromium.get();
    }

    @AfterEach
    void nothingWasWrongWithThePages() {
        assertThat(inspector.report()).isEmpty();
    }

    protected ProducerActor producer() {
        return new ProducerActor(company.screen("producer"));
    }

    protected UnionActor union() {
        return union("union");
    }

    /** Officer of the commune's or the province's Union, or its secretary. */
    protected UnionActor union(String username) {
        return new UnionActor(company.screen(username));
    }

    protected CommuneActor commune() {
        return new CommuneActor(company.screen("commune"));
    }

    protected LeaderActor communeLeader() {
        return new LeaderActor(company.screen("commune-leader"));
    }

    /** Officer of the agency of the province or, with {@code central}, of the ministry. */
    protected AgencyActor agency(String username) {
        return new AgencyActor(company.screen(username));
    }

    protected AdvisorActor advisor(String username) {
        return new AdvisorActor(company.screen(username));
    }

    /** Member, secretary or chair of the council of province or centre. */
    protected CouncilActor council(String username) {
        return new CouncilActor(company.screen(username));
    }

    /** Chairman of the province or minister. */
    protected LeaderActor leader(String username) {
        return new LeaderActor(company.screen(username));
    }

    /** Ticks on the sheet of a product set that come to a result. */
    protected Marks marks(int productSet, int stars, int points) {
        return SheetFiller.fill(regulations.inForceOn(LocalDate.now()).sheet(productSet), stars, points);
    }
}
