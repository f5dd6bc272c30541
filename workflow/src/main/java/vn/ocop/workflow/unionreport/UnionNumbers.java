package vn.ocop.workflow.unionreport;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Serials;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/**
 * Numbers of the Union's papers: from 01 for each kind over the whole term of its committee, for example {@code 07-BC/ĐTN}
 * (Hướng dẫn 29-HD/TWĐTN-VP).
 */
@Component
public class UnionNumbers {

    private final Serials serials;
    private final Settings settings;

    UnionNumbers(Serials serials, Settings settings) {
        this.serials = serials;
        this.settings = settings;
    }

    /** What follows kind and slash: the place's own setting, else what the guide gives the level. */
    public String symbol(String place) {
        String own = settings.text(place, Setting.UNION_SYMBOL);
        if (!own.isBlank()) {
            return own;
        }
        if (place.equals(UnitId.CENTRE)) {
            return "TWĐTN";
        }
        return UnitId.union(place).ofCommune() ? "ĐTN" : "TĐTN";
    }

    /** @param kind for example {@code BC} */
    public String written(String place, String kind, int number) {
        return "%02d-%s/%s".formatted(number, kind, symbol(place));
    }

    /** The next of the kind in the place's term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String place, String kind) {
        String term = settings.text(place, Setting.UNION_TERM);
        return written(place, kind, serials.next("ĐTN/" + kind + "/" + place + "/" + term));
    }
}
