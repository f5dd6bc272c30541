package vn.ocop.ui.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Days;
import vn.ocop.workflow.certification.Decision;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.session.Session;

/** Who issues a paper, and to whom it goes up. */
@Component
class Letterheads {

    private static final String MINISTRY = "Bộ Nông nghiệp và Môi trường";
    private static final String COUNCIL = "Hội đồng đánh giá, phân hạng sản phẩm OCOP";

    private final Settings settings;
    private final Days days;

    Letterheads(Settings settings, Days days) {
        this.settings = settings;
        this.days = days;
    }

    /** A paper of the council that evaluated at this level, not issued yet. */
    Letterhead council(Dossier dossier, Level level, String kind) {
        return head(dossier, level, committee(dossier, level), COUNCIL, kind + "-HĐOCOP", null);
    }

    /**
     * A paper of the agency that advises whoever decides on the dossier.
     *
     * @param issued the row that holds its number and date; null while there is none
     */
    Letterhead agency(Dossier dossier, String kind, @Nullable Decision issued) {
        Level level = dossier.level();
        return level == Level.CENTRE
                ? head(dossier, level, null, MINISTRY, kind + "-BNNMT", issued)
                : head(
                        dossier,
                        level,
                        committee(dossier, level),
                        settings.text(dossier.province(), Setting.AGENCY_NAME),
                        kind + "-" + settings.text(dossier.province(), Setting.AGENCY_SYMBOL),
                        issued);
    }

    /** The minutes of a session: numbered and dated when signed. */
    Letterhead minutes(Session session) {
        boolean centre = session.place().equals(UnitId.CENTRE);
        LocalDate on = session.signedOn();
        Place place = centre ? null : Places.on(days.today()).province(session.place());
        return new Letterhead(
                place == null ? MINISTRY : "Ủy ban nhân dân " + place.fullName(),
                COUNCIL,
                "BB-HĐOCOP",
                session.minutesNumber(),
                place == null ? "Hà Nội" : place.name(),
                on,
                days.today().getYear());
    }

    /**
     * A paper of the People's Committee of the dossier's commune.
     *
     * @param symbol the setting that says what follows its number
     * @param number null while it is not signed
     */
    Letterhead commune(Dossier dossier, Setting symbol, @Nullable String number, @Nullable LocalDate signedOn) {
        LocalDate on = signedOn == null ? days.today() : signedOn;
        Place commune = Places.on(on).commune(dossier.commune());
        return new Letterhead(
                null,
                "Ủy ban nhân dân " + commune.fullName(),
                number == null ? settings.text(dossier.province(), symbol) : number.substring(number.indexOf('/') + 1),
                number,
                commune.name(),
                signedOn,
                on.getYear());
    }

    /** For example "Ủy ban nhân dân tỉnh Hưng Yên". */
    String provinceCommittee(Dossier dossier) {
        return committee(dossier, Level.PROVINCE);
    }

    private Letterhead head(
            Dossier dossier,
            Level level,
            @Nullable String superior,
            String issuer,
            String symbol,
            @Nullable Decision issued) {
        LocalDate today = days.today();
        return new Letterhead(
                superior,
                issuer,
                symbol,
                issued == null ? null : issued.number(),
                level == Level.CENTRE ? "Hà Nội" : province(dossier).name(),
                issued == null ? null : issued.issuedOn(),
                today.getYear());
    }

    /** For example "Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên". */
    String decider(Dossier dossier, Level level) {
        return level == Level.CENTRE ? "Bộ trưởng " + MINISTRY : "Chủ tịch " + committee(dossier, level);
    }

    /** For example "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Hưng Yên". */
    String councilName(Dossier dossier, Level level) {
        return COUNCIL + " "
                + (level == Level.CENTRE ? "trung ương" : province(dossier).fullName());
    }

    private String committee(Dossier dossier, Level level) {
        return level == Level.CENTRE
                ? MINISTRY
                : "Ủy ban nhân dân " + province(dossier).fullName();
    }

    private Place province(Dossier dossier) {
        return Places.on(days.today()).province(dossier.province());
    }
}
