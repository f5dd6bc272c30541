package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** The numbers a commune gives: slips, product codes and papers, each in a series of its own. */
@Component
public class Numbers {

    private final Serials serials;
    private final Settings settings;

    Numbers(Serials serials, Settings settings) {
        this.serials = serials;
        this.settings = settings;
    }

    /** Slip of Mẫu 01, counted per commune and year; the pattern is the province's. */
    public String slip(Dossier dossier, LocalDate today) {
        int serial = serials.next("slip/" + dossier.commune() + "/" + today.getYear());
        return settings.text(dossier.province(), Setting.SLIP_PATTERN)
                .replace("{serial}", "%03d".formatted(serial))
                .replace("{round}", "01")
                .replace("{province}", dossier.province())
                .replace("{commune}", dossier.commune())
                .replace("{year}", Integer.toString(today.getYear()));
    }

    /**
     * Number of a paper the commune issues, counted per commune, year and kind from 1 January (Nghị định 30/2020, Điều 15).
     *
     * @param symbol what follows the number, as the province has set it
     */
    public String paper(Dossier dossier, Setting symbol, LocalDate today) {
        int serial = serials.next(symbol.key() + "/" + dossier.commune() + "/" + today.getYear());
        return "%02d/%s".formatted(serial, settings.text(dossier.province(), symbol));
    }

    /** Product code of the scoring sheet (Phụ lục II): province – commune – serial of the commune – year. */
    public String productCode(Dossier dossier, LocalDate today) {
        int serial = serials.next("product/" + dossier.commune());
        return "%s-%s-%d-%d".formatted(dossier.province(), dossier.commune(), serial, today.getYear());
    }
}
