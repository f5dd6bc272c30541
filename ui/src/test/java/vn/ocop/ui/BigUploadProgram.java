package vn.ocop.ui;

import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Producer;

/**
 * The whole application as in production, in the folder it is started in. The first time somebody prepares a dossier;
 * then it says where it listens; {@link BigUploadTest} uploads, and kills it.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        basePackages = "vn.ocop",
        excludeFilters = @Filter({TestConfiguration.class, TestComponent.class, SpringBootApplication.class}))
class BigUploadProgram {

    static final String USERNAME = "producer";
    static final String PASSWORD = "a long enough password";
    static final String BEGUN = "BEGUN";
    static final String READY = "READY";
    private static final String COMMUNE = "12025";

    public static void main(String[] arguments) {
        ConfigurableApplicationContext system = new SpringApplicationBuilder(BigUploadProgram.class)
                .properties("spring.main.banner-mode=off", "camunda.bpm.banner=false", "logging.level.root=warn")
                .run("--server.port=0");
        try {
            if (system.getBean(People.class).account(USERNAME).isEmpty()) {
                begin(system);
            }
        } catch (RuntimeException e) {
            system.close(); // else its threads keep it alive, and the test waits
            throw e;
        }
        System.out.println(READY + " " + system.getEnvironment().getProperty("local.server.port"));
    }

    private static Actor administrator(ConfigurableApplicationContext system) {
        Office office = new Office(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE));
        Person person = new TransactionTemplate(system.getBean(PlatformTransactionManager.class))
                .execute(begun ->
                        system.getBean(Accounts.class).openUnused("administrator", "Quản trị", Set.of(office)));
        return Objects.requireNonNull(person).actor();
    }

    private static void begin(ConfigurableApplicationContext system) {
        Cast cast = system.getBean(Cast.class);
        cast.everybody(COMMUNE);
        Producer producer = cast.producer(COMMUNE, "HTX hồ sơ lớn");
        DossierId dossier = system.getBean(Ideas.class)
                .registerIdea(cast.actor(producer), producer.id(), new Idea("Bánh tẻ", "Bánh", null, null), false);
        Walk walk = system.getBean(Walk.class);
        walk.go(dossier, Story.straight(5, 3, 60).stoppingAt("prepareDossier"));
        system.getBean(People.class)
                .open(
                        administrator(system),
                        USERNAME,
                        PASSWORD,
                        "Người lập hồ sơ",
                        Set.of(new Office(Role.PRODUCER, producer.unit())));
        System.out.println(BEGUN + " " + dossier + " "
                + walk.open(dossier, "prepareDossier").id());
    }
}
