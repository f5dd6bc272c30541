package vn.ocop.ui.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.evaluation.Proceedings;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Agency;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.session.Minutes;

/** What is printed in the minutes of a session; the one place that reads them for a paper. */
@Component
class SessionPapers {

    private final Letterheads heads;
    private final Regulations regulations;
    private final Settings settings;
    private final Names names;
    private final Texts texts;

    SessionPapers(Letterheads heads, Regulations regulations, Settings settings, Names names, Texts texts) {
        this.heads = heads;
        this.regulations = regulations;
        this.settings = settings;
        this.names = names;
        this.texts = texts;
    }

    Paper minutes(Minutes minutes) {
        Map<String, Object> values = new HashMap<>();
        values.put("minutes", minutes);
        values.put("sitting", minutes.session());
        values.put("head", heads.minutes(minutes.session()));
        values.put("council", names.council(minutes.session().place()));
        values.put("quorum", settings.text(minutes.session().place(), Setting.COUNCIL_QUORUM));
        values.put("limit", settings.text(minutes.session().place(), Setting.DEVIATION_LIMIT));
        values.put("present", seats(minutes.present()));
        values.put(
                "secretary",
                minutes.present().stream()
                        .filter(holder -> holder.seat() == Seat.SECRETARY)
                        .map(SeatHolder::personName)
                        .findFirst()
                        .orElse(null));
        values.put("absent", seats(minutes.absent()));
        values.put(
                "barred",
                minutes.items().stream()
                        .collect(Collectors.toMap(Minutes.Item::number, item -> barred(minutes, item))));
        values.put(
                "changes",
                minutes.items().stream()
                        .collect(Collectors.toMap(Minutes.Item::number, item -> item.proceedings().changes().stream()
                                .map(SessionPapers::change)
                                .toList())));
        return new Paper(
                "minutes", "bien-ban-phien-hop-" + minutes.session().id().value(), values);
    }

    /** For example "Bùi Văn Thắng – Thành viên (Công Thương)". */
    private List<String> seats(List<SeatHolder> seats) {
        Map<String, String> agencies = regulations.all().stream()
                .flatMap(regulation -> regulation.agencies().stream())
                .collect(Collectors.toMap(Agency::id, agency -> agency.name().vi(), (one, other) -> one));
        return seats.stream()
                .map(holder -> holder.personName() + " – " + texts.official("seat." + holder.seat())
                        + (holder.agency() == null ? "" : " (" + agencies.get(holder.agency()) + ")"))
                .toList();
    }

    /** Only those of the council count: an advisor who is barred would not have scored. */
    private List<String> barred(Minutes minutes, Minutes.Item item) {
        Set<PersonId> council =
                minutes.council().seats().stream().map(SeatHolder::person).collect(Collectors.toSet());
        return item.barred().stream()
                .filter(conflict -> council.contains(conflict.person()))
                .map(this::barred)
                .toList();
    }

    private String barred(Conflict conflict) {
        return conflict.personName() + " (" + texts.official("conflict.kind." + conflict.kind()) + ")";
    }

    private static String change(Proceedings.Change change) {
        return change.member() + ", lượt " + change.round() + ", tiêu chí "
                + change.criterion().code() + ": " + points(change, change.from()) + " → "
                + points(change, change.to()) + " điểm; lý do: " + change.reason();
    }

    private static int points(Proceedings.Change change, @Nullable String option) {
        return option == null
                ? 0
                : change.criterion().option(option).map(Option::points).orElse(0);
    }
}
