package vn.ocop.ui.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.kernel.PersonId;

/** The seats of a council as boxes to tick. */
@Component
class Seats {

    private static final String NUMBER = "\\d{1,18}";

    private final Councils councils;
    private final Texts texts;

    Seats(Councils councils, Texts texts) {
        this.councils = councils;
        this.texts = texts;
    }

    List<Choice> choices(Council council) {
        return council.seats().stream()
                .map(holder -> new Choice(
                        holder.person().toString(),
                        holder.personName() + " – " + seat(holder),
                        agency(council, holder)))
                .toList();
    }

    private String seat(SeatHolder holder) {
        return texts.get("seat." + holder.seat());
    }

    private @Nullable String agency(Council council, SeatHolder holder) {
        return councils.agencies(council.place()).stream()
                .filter(agency -> agency.id().equals(holder.agency()))
                .map(agency -> agency.name().in(texts.locale()))
                .findFirst()
                .orElse(null);
    }

    /** The people whose boxes are ticked; what is no number was ticked in no form of ours. */
    static Set<PersonId> people(@Nullable Set<String> ticked) {
        return ticked == null
                ? Set.of()
                : ticked.stream()
                        .filter(each -> each.matches(NUMBER))
                        .map(PersonId::of)
                        .collect(Collectors.toSet());
    }
}
