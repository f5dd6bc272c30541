package vn.ocop.ui.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/**
 * The people of the journeys, each with an account and a browser window that stays signed in; and dossiers that are
 * already on their way, for journeys that begin in the middle.
 */
@TestComponent
class Company {

    private static final String PASSWORD = "journey";
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    private final Accounts accounts;
    private final Producers producers;
    private final People people;
    private final Ideas ideas;
    private final Walk walk;
    private final Cast cast;
    private final Jobs jobs;
    private final Settings settings;
    private final Inspector inspector;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final Map<String, Screen> screens = new HashMap<>();

    Company(
            Accounts accounts,
            Producers producers,
            People people,
            Ideas ideas,
            Walk walk,
            Cast cast,
            Jobs jobs,
            Settings settings,
            Inspector inspector,
            TransactionTemplate transaction,
            Environment environment) {
        this.accounts = accounts;
        this.producers = producers;
        this.people = people;
        this.ideas = ideas;
        this.walk = walk;
        this.cast = cast;
        this.jobs = jobs;
        this.settings = settings;
        this.inspector = inspector;
        this.transaction = transaction;
        this.environment = environment;
    }

    /** The window of somebody who is signed in. */
    Screen screen(String username) {
        openAccounts();
        return screens.computeIfAbsent(username, name -> signIn(visitor(true), name));
    }

    /** The window of somebody whose browser runs no scripts. */
    Screen screenWithoutScripts(String username) {
        openAccounts();
        return signIn(visitor(false), username);
    }

    /** The window of somebody who is signed in on a phone. */
    Screen phone(String username) {
        openAccounts();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setIsMobile(true)
                .setHasTouch(true);
        return signIn(screen(options, true), username);
    }

    /** The window of somebody without account. */
    Screen visitor(boolean scripts) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(scripts);
        return screen(options, scripts);
    }

    private Screen screen(Browser.NewContextOptions options, boolean scripts) {
        // a page that still glides is nothing to press a button on
        BrowserContext own = Chromium.get().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        own.setDefaultTimeout(15_000);
        return new Screen(own.newPage(), base(), inspector, scripts);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static Screen signIn(Screen screen, String username) {
        screen.go("/login");
        screen.labelled(Screen.words("login.username")).fill(username);
        screen.labelled(Screen.words("login.password")).fill(PASSWORD);
        screen.press(screen.button(Screen.words("signIn")));
        screen.reads(Screen.words("nav.inbox"));
        return screen;
    }

    /** The commune hands out the forms of the one-stop desk. */
    void oneStopDesk() {
        openAccounts();
        Office everywhere = new Office(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE));
        settings.change(
                new vn.ocop.workflow.kernel.Actor(new PersonId(1), "Quản trị", Set.of(everywhere)),
                Account.COMMUNE,
                Setting.ONE_STOP,
                Boolean.TRUE.toString());
    }

    /** A dossier of the producer that others have brought to where the story stops. */
    DossierId dossier(String product, Story story, boolean supported) {
        openAccounts();
        Person producer = people.account("producer").orElseThrow();
        long own = producer.actor()
                .unitsAs(Role.PRODUCER)
                .findFirst()
                .map(unit -> Long.valueOf(unit.code()))
                .orElseThrow();
        Idea idea = new Idea(product, "Làm tại làng nghề của xã.", "Nguyên liệu của xã", "Nghề của làng");
        DossierId dossier = ideas.registerIdea(producer.actor(), own, idea, supported);
        walk.go(dossier, story);
        return dossier;
    }

    /** Takes a dossier on to where the story stops. */
    void walk(DossierId dossier, Story story) {
        walk.go(dossier, story);
    }

    /** The period of a report is over, whatever the day. */
    void endPeriod(ReportId report) {
        jobs.fire(report, "periodEnds");
    }

    private void openAccounts() {
        if (people.account(Account.ALL.get(0).username()).isEmpty()) {
            transaction.executeWithoutResult(status -> {
                Account.ALL.forEach(this::open);
                cast.everybody(Account.COMMUNE);
            });
        }
    }

    private void open(Account account) {
        List<Office> offices = account.roles().stream()
                .map(role -> new Office(role, unit(account, role)))
                .toList();
        accounts.open(account.username(), "{noop}" + PASSWORD, account.name(), offices);
    }

    private UnitId unit(Account account, Role role) {
        if (role != Role.PRODUCER) {
            return new UnitId(role.body(), account.place());
        }
        Producer producer = producers.register(
                account.place(), Cast.details(account.place(), "HTX Hoa cây cảnh Phụng Công", account.name()));
        return producer.unit();
    }
}
