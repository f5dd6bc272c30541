package vn.ocop.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.processes.Outcome;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.CalendarChange;
import vn.ocop.workflow.comment.Comment;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.EvidenceKeeper;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Flaw;
import vn.ocop.workflow.evidence.Suspicion;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.funnel.Funnel;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.Fault;
import vn.ocop.workflow.intake.SheetImport;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.preparation.Mismatch;
import vn.ocop.workflow.preparation.Profile;
import vn.ocop.workflow.preparation.Readiness;
import vn.ocop.workflow.preparation.Requirement;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.recount.Recount;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.Gate;
import vn.ocop.workflow.regulation.MarkProblem;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.slip.Register;
import vn.ocop.workflow.slip.SlipKind;
import vn.ocop.workflow.support.SupportBoard;
import vn.ocop.workflow.training.AttendanceFault;
import vn.ocop.workflow.training.AttendanceRow;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.unionplan.PlanResults;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.UnionReport;

/** Keys of texts that are put together from a name: the one list of what no search for the whole key would find. */
final class TextsByName {

    private static final Pattern FIELD = Pattern.compile("fragments/(?:fields|place) :: \\w+\\('(\\w+)'");
    private static final Pattern FRAGMENT = Pattern.compile("fragments/(\\w+) ::");
    private static final Pattern TAB = Pattern.compile("new Tab\\(\"(\\w+)\"");
    private static final Pattern BY_SYSTEM = Pattern.compile("bySystem\\(\\w+, \"(\\w+)\"|tell\\(\\w+, \"(\\w+)\"");
    private static final Pattern RULE = Pattern.compile("<text>\"([A-Z_]+)\"</text>");
    private static final Pattern CONSTRAINT =
            Pattern.compile("@(NotBlank|NotNull|AssertTrue|Size|Min|Max|Email|Pattern)\\b");

    /** Forms beside those of tasks, by template. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("idea/registerIdea", "registerIdea"),
            Map.entry("setup", "setup"),
            Map.entry("dossier/consent", "consent"),
            Map.entry("dossier/enterDossier", "enterDossier"),
            Map.entry("lookup/lookup", "lookup"),
            Map.entry("renewal/renewal", "renewal"),
            Map.entry("admin/person", "person"),
            Map.entry("preparation/subject", "subject"),
            Map.entry("preparation/registration", "registration"),
            Map.entry("preparation/profile", "profile"),
            Map.entry("preparation/results", "results"),
            Map.entry("preparation/since", "since"),
            Map.entry("preparation/plan", "plan"),
            Map.entry("session/callSession", "call"),
            Map.entry("unionReport/beginReports", "beginReports"),
            Map.entry("unionReport/pastReport", "pastReport"),
            Map.entry("session/session", "session"),
            Map.entry("evidence/evidence", "evidence"),
            Map.entry("support/requestSupport", "requestSupport"),
            Map.entry("support/blockers", "blocker"),
            Map.entry("admin/calendarDay", "calendar"),
            Map.entry("council/council", "council"),
            Map.entry("training/edit", "training"),
            Map.entry("training/hold", "holdTraining"),
            Map.entry("training/cancel", "cancelTraining"),
            Map.entry("training/participant", "participant"),
            Map.entry("training/signUp", "signUp"),
            Map.entry("unionplan/edit", "unionPlan"),
            Map.entry("scouting/newLead", "lead"),
            Map.entry("scouting/lead", "closeLead"),
            Map.entry("promotion/promotionForm", "promotion"),
            Map.entry("registry/earlier", "earlier"),
            Map.entry("council/me", "me"));

    /** Gateways no person answers and no history tells. */
    private static final Set<Class<?>> SILENT = Set.of(
            Outcome.IdeaDecision.class,
            Outcome.HandIn.class,
            Outcome.ProvincialVerdict.class,
            Outcome.CentralVerdict.class,
            Outcome.ReportPeriod.class,
            Outcome.ReportRecipient.class,
            Outcome.Recognition.class);

    private static final Map<String, Collection<?>> FAMILIES = new LinkedHashMap<>();

    static {
        String ui = String.join("\n", Sources.java("ui").values());
        String workflow = String.join("\n", Sources.java("workflow").values());
        FAMILIES.put("nav", Sources.found(TAB, ui));
        FAMILIES.put("trouble", List.of("400", "403", "404", "409", "413", "429", "500"));
        FAMILIES.put("comment.reach", List.of(Comment.Reach.values()));
        FAMILIES.put("comment.seen", List.of(Comment.Reach.values()));
        FAMILIES.put("consent.way", List.of(Consent.Way.values()));
        FAMILIES.put("problem", List.of("400", "404", "405", "406", "415", "422", "429", "500"));
        FAMILIES.put("inbox.view", List.of(Inbox.View.values()));
        FAMILIES.put("stage", List.of(Stage.values()));
        FAMILIES.put("role", List.of(Role.values()));
        FAMILIES.put("kind", List.of(Registration.values()));
        FAMILIES.put("need", List.of(Requirement.Need.values()));
        FAMILIES.put("organisationType", List.of(OrganisationType.values()));
        FAMILIES.put("gender", List.of(Gender.values()));
        FAMILIES.put("section", List.of(Section.values()));
        FAMILIES.put("section.status", List.of(Sections.Status.values()));
        FAMILIES.put("section.first", List.of(Section.DOCUMENTS, Section.SIGNED)); // wait for others
        FAMILIES.put("readiness.state", List.of(Readiness.State.values()));
        FAMILIES.put("mismatch", List.of(Mismatch.Kind.values()));
        FAMILIES.put("held", List.of(Profile.Held.values()));
        FAMILIES.put("signed", List.of("SIGNED01", "SIGNED02"));
        FAMILIES.put("level", List.of(Level.values()));
        FAMILIES.put("certificate.level", List.of(Level.values()));
        FAMILIES.put("unit", placed());
        FAMILIES.put("unit.centre", placed());
        FAMILIES.put("model", Models.NAMES);
        FAMILIES.put("slipKind", List.of(SlipKind.values()));
        FAMILIES.put("registerState", List.of(Register.State.values()));
        FAMILIES.put("seat", List.of(Seat.values()));
        FAMILIES.put("council.kind", List.of(Seat.Kind.values()));
        FAMILIES.put("council.new", List.of(Seat.Kind.values()));
        FAMILIES.put("conflict.kind", List.of(Conflict.Kind.values()));
        FAMILIES.put("session.state", List.of(Session.State.values()));
        FAMILIES.put(
                "agenda",
                List.of("BARRED", "WITHDRAWN", "WAITING", "SCORING", "DISCUSSED", "COLLECTED", "RATED", "CONFIRMED"));
        FAMILIES.put("calendar.kind", List.of(CalendarDay.Kind.values()));
        FAMILIES.put("calendar.mark", List.of(CalendarDay.Kind.values()));
        FAMILIES.put("calendar.change", List.of(CalendarChange.What.values()));
        FAMILIES.put("calendar.weekday", List.of(1, 2, 3, 4, 5, 6, 7));
        FAMILIES.put("recount.reason", List.of(Recount.Reason.values()));
        FAMILIES.put("inbox.light", List.of("late", "soon", "ok", "none"));
        FAMILIES.put("tracker", List.of("done", "now", "ahead", "ended"));
        FAMILIES.put("happened", happened(workflow));
        FAMILIES.put("upload", List.of(Flaw.values()));
        FAMILIES.put("suspicion", List.of(Suspicion.values()));
        FAMILIES.put("fileState", List.of(EvidenceFile.State.values()));
        FAMILIES.put("scanner", List.of(EvidenceKeeper.Scanner.values()));
        FAMILIES.put("marks", List.of(MarkProblem.Kind.values()));
        FAMILIES.put(
                "gate",
                Arrays.stream(Gate.Effect.values())
                        .filter(effect -> effect != Gate.Effect.PRECONDITION)
                        .toList());
        FAMILIES.put("offline.taken", List.of(TaskTaken.How.values()));
        FAMILIES.put("document", Evidences.BESIDE_THE_LAW);
        FAMILIES.put("verify", List.of("MISSING", "CHANGED", "EXTRA"));
        FAMILIES.put("import.state", List.of(SheetImport.State.values()));
        FAMILIES.put("import.column", List.of(Column.values()));
        FAMILIES.put("import.example", List.of(Column.values()));
        FAMILIES.put("import.note", List.of(Column.values()));
        FAMILIES.put("import.fault", List.of(Fault.Kind.values()));
        FAMILIES.put("supportStanding", List.of(SupportBoard.Standing.values()));
        FAMILIES.put("support.referral", List.of("WAITING", "TAKEN", "RETURNED"));
        FAMILIES.put("leadState", List.of(Lead.State.values()));
        FAMILIES.put("leadConsent", List.of(Consent.Way.values()));
        FAMILIES.put("promotionKind", List.of(Promotion.Kind.values()));
        FAMILIES.put("indicator", List.of(Indicator.values()));
        FAMILIES.put("report.title", List.of(ReportKind.values()));
        FAMILIES.put("reportKind", List.of(ReportKind.values()));
        FAMILIES.put("report.state", List.of(UnionReport.State.values()));
        FAMILIES.put("reportPosition", List.of("SECRETARY", "DEPUTY"));
        FAMILIES.put("funnel.by", List.of(Funnel.By.values()));
        FAMILIES.put("funnel.none", List.of(Funnel.By.values()));
        FAMILIES.put(
                "funnel",
                List.of(
                        "ideas",
                        "supported",
                        "handedIn",
                        "recognised",
                        "running",
                        "ended",
                        "toSupport",
                        "toHandIn",
                        "toStar"));
        FAMILIES.put("trainingKind", List.of(TrainingEvent.Kind.values()));
        FAMILIES.put("trainingState", List.of(TrainingEvent.State.values()));
        FAMILIES.put("training.signUp", List.of(Participants.SignUp.values()));
        FAMILIES.put("attendance.column", List.of(AttendanceRow.Column.values()));
        FAMILIES.put("attendance.example", List.of(AttendanceRow.Column.values()));
        FAMILIES.put("attendance.note", List.of(AttendanceRow.Column.values()));
        FAMILIES.put("attendance.fault", List.of(AttendanceFault.Kind.values()));
        FAMILIES.put("plan.light", List.of(PlanResults.Light.values()));
        FAMILIES.put("rule", rules());
        FAMILIES.put("setting", settings());
        for (Class<?> gateway : Outcome.class.getPermittedSubclasses()) {
            if (!SILENT.contains(gateway)) {
                Outcome[] answers = (Outcome[]) Objects.requireNonNull(gateway.getEnumConstants());
                FAMILIES.put(
                        answers[0].gateway(),
                        Arrays.stream(answers).map(Outcome::name).toList());
            }
        }
    }

    private TextsByName() {}

    static Set<String> families() {
        return FAMILIES.keySet();
    }

    /** Keys that must be there. */
    static Set<String> required() {
        Set<String> keys = new TreeSet<>();
        FAMILIES.forEach((prefix, names) -> names.forEach(name -> keys.add(prefix + "." + name)));
        FAMILIES.getOrDefault("trouble", List.of()).forEach(status -> keys.add("trouble." + status + ".do"));
        Models.userTaskIds().forEach(id -> keys.addAll(List.of(id + ".title", id + ".confirm")));
        keys.addAll(List.of(
                "withdraw.title",
                "revokeConsent.title",
                "mention.title",
                "resolveBlocker.title",
                "reportOverdue.title"));
        fields().forEach((step, fields) -> fields.forEach(field -> keys.add(step + "." + field)));
        keys.addAll(
                Sources.found(CONSTRAINT, String.join("\n", Sources.java("ui").values())));
        keys.add("typeMismatch");
        keys.addAll(List.of("Size.password", "Pattern.phone", "Pattern.turnover", "Pattern.profit"));
        keys.addAll(List.of("Pattern.budget", "Pattern.reach", "Pattern.value"));
        keys.addAll(List.of("Size.password", "Pattern.phone", "Pattern.budget", "Pattern.turnover", "Pattern.profit"));
        return keys;
    }

    /** Keys that are asked for and may be missing. */
    static Set<String> optional() {
        Set<String> keys =
                Models.userTaskIds().stream().map(id -> id + ".what").collect(Collectors.toCollection(TreeSet::new));
        required().forEach(key -> keys.add(key + ".hint"));
        Stream.of(
                        "confirmAll",
                        "offline",
                        "inbox",
                        "sessions",
                        "councils",
                        "dossiers",
                        "notices",
                        "products",
                        "reports",
                        "search",
                        "union",
                        "trainings",
                        "plans",
                        "support",
                        "blockers",
                        "leads",
                        "promotions",
                        "subjects",
                        "youthProducts")
                .forEach(list -> keys.add(list + ".empty.hint"));
        return keys;
    }

    /** What the forms ask for, by step. */
    private static Map<String, Set<String>> fields() {
        Map<String, String> templates = Sources.templates();
        Map<String, String> steps = new LinkedHashMap<>(FORMS);
        templates.keySet().stream()
                .filter(name -> Models.userTaskIds().contains(name.replaceAll(".*/", "")))
                .forEach(name -> steps.put(name, name.replaceAll(".*/", "")));
        return steps.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, form -> fields(form.getKey(), templates)));
    }

    private static Set<String> fields(String name, Map<String, String> templates) {
        String template = Objects.requireNonNull(templates.get(name));
        return Stream.concat(
                        Stream.of(template),
                        Sources.found(FRAGMENT, template).stream()
                                .filter(fragment -> !Set.of("fields", "place").contains(fragment))
                                .map(fragment -> Objects.requireNonNull(templates.get("fragments/" + fragment))))
                .flatMap(text -> Sources.found(FIELD, text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Role.Body> placed() {
        return Arrays.stream(Role.Body.values())
                .filter(body -> body != Role.Body.PRODUCER)
                .toList();
    }

    private static Set<String> happened(String workflow) {
        Set<String> steps = new TreeSet<>(Sources.found(BY_SYSTEM, workflow));
        steps.addAll(List.of("suspectFile", "releaseFile", "deleteFile", "clearFile"));
        return steps;
    }

    private static Set<String> rules() {
        Set<String> rules = Sources.found(
                RULE, Sources.text(Sources.file("processes/src/main/resources/regulations/qd-26-2026/starRating.dmn")));
        rules.remove("NEXT_LOWER");
        return rules;
    }

    private static Set<String> settings() {
        return Arrays.stream(Setting.values())
                .flatMap(setting -> Stream.concat(
                        Stream.of(setting.key()),
                        setting.choices().stream().map(choice -> setting.key() + "." + choice)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
