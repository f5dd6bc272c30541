package vn.ocop.workflow.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the law leaves to the province. The key names it in files, messages and pages. */
public enum Setting {
    /** Does a supplement stop the commune's clock? */
    SUPPLEMENT_STOPS_CLOCK("supplement.stopsClock", "true", "false"),
    /** Does a Saturday worked in exchange for a weekday count as a working day? One calendar for all, so the centre's. */
    SWAPPED_SATURDAY("calendar.swappedSaturday", "true", "false"),
    /** Working days before the end of a limit when those who are to act are reminded first. */
    REMINDER_EARLY("reminder.early"),
    /** Working days before the end when they are reminded again. */
    REMINDER_LATE("reminder.late"),
    /** Working days after the end when leader and manager are told. */
    ESCALATION_AFTER("escalation.after"),
    /** Points by which members' totals may differ before they must discuss. */
    DEVIATION_LIMIT("deviation.limit"),
    /** What follows a missed minimum: the next lower star whose band and minimums hold, or no rating. */
    MISSED_MINIMUM("missedMinimum", "NEXT_LOWER", "NOT_RATED"),
    /** When a council reaches a minimum: on the criterion's mean, or when most members reach it. */
    MINIMUM_BASIS("minimumBasis", "MEAN", "MAJORITY"),
    /** Least share of a council that must score a product, in percent of those who may. */
    COUNCIL_QUORUM("council.quorum"),
    /** Who fills scoring sheets: all but the secretary, or the members without chair and deputy. */
    COUNCIL_SCORING("council.scoring", "ALL_BUT_SECRETARY", "MEMBERS"),
    /** Working days the papers are open to members before the session. */
    SESSION_LEAD("session.lead"),
    /** May a session take products of another batch than the one it is called for? */
    EXTRA_BATCHES("session.extraBatches", "true", "false"),
    /** Pattern of the commune's slip number. */
    SLIP_PATTERN("slip.pattern", List.of()),
    /** Does the place run its dossiers through a one-stop desk, with the slips of Thông tư 03/2025/TT-VPCP? */
    ONE_STOP("oneStop", "false", "true"),
    /** Name of that desk. */
    ONE_STOP_DESK("oneStop.desk", List.of()),
    /** Code under which the procedure is published; empty where it is not. */
    PROCEDURE_CODE("procedure.code", List.of()),
    /** Where results are handed out. */
    OFFICE_ADDRESS("office.address", List.of()),
    /** Telephone at which the place helps. */
    OFFICE_HOTLINE("office.hotline", List.of()),
    /** Name of the agency that advises the province's chairman, as the heads of its papers print it. */
    AGENCY_NAME("agency.name", List.of()),
    /** Its abbreviation in numbers of papers (Nghị định 30/2020, Phụ lục III). */
    AGENCY_SYMBOL("agency.symbol", List.of()),
    /** What follows the number of a commune's report on a dossier (Mẫu 03). */
    REPORT_SYMBOL("commune.reportSymbol", List.of()),
    /** What follows the number of a commune's proposal; one that begins with TTr makes it a submission. */
    PROPOSAL_SYMBOL("commune.proposalSymbol", List.of()),
    /** Last day of a month that the Union's reports count with it; the month's own last day where it is shorter. */
    UNION_CUT_OFF("unionReport.cutOff"),
    /** Term of the Union's executive committee, in which its papers are numbered on (Hướng dẫn 29-HD/TWĐTN-VP). */
    UNION_TERM("union.term", List.of()),
    /** Who issues a paper of the Union, in its number; empty for what the guide gives the level. */
    UNION_SYMBOL("union.symbol", List.of()),
    /** In whose name its papers are signed: the standing committee or the executive committee. */
    UNION_BODY("union.body", "STANDING", "EXECUTIVE");

    private static final int WHOLE = 100;
    private static final int LONGEST_MONTH = 31;
    private static final Set<Setting> OF_COMMUNE = Set.of(
            ONE_STOP,
            ONE_STOP_DESK,
            PROCEDURE_CODE,
            OFFICE_ADDRESS,
            OFFICE_HOTLINE,
            UNION_TERM,
            UNION_SYMBOL,
            UNION_BODY);

    private final String key;
    private final List<String> choices;
    private final boolean number;

    Setting(String key, String... choices) {
        this.key = key;
        this.choices = List.of(choices);
        this.number = choices.length == 0;
    }

    Setting(String key, List<String> free) {
        this.key = key;
        this.choices = free;
        this.number = false;
    }

    public String key() {
        return key;
    }

    /** The values to choose from; empty for numbers and free text. */
    public List<String> choices() {
        return choices;
    }

    /** Set once for the whole country, not by each province. */
    public boolean ofCentre() {
        return this == SWAPPED_SATURDAY;
    }

    /** May a commune decide for itself what its province has not? */
    public boolean ofCommune() {
        return OF_COMMUNE.contains(this);
    }

    boolean accepts(String value) {
        if (!number) {
            return choices.isEmpty() || choices.contains(value);
        }
        return value.matches("\\d{1,3}")
                && (this != COUNCIL_QUORUM || isShare(Integer.parseInt(value)))
                && (this != UNION_CUT_OFF || isDay(Integer.parseInt(value)));
    }

    private static boolean isDay(int day) {
        return day > 0 && day <= LONGEST_MONTH;
    }

    /** A share of a council in percent: somebody, and no more than all. */
    private static boolean isShare(int percent) {
        return percent > 0 && percent <= WHOLE;
    }

    public static Setting of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown setting " + key));
    }
}
