package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Batches.Batch;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/**
 * The numbers of Mẫu 01, of the scoring sheet and of the commune's papers, each in a series of its own. Round and year of a
 * slip are those of the batch for which the dossier comes (Đ5): what is received from 30 October on is of the next year.
 */
@Component
public class Numbers {

    private final Serials serials;
    private final Batches batches;
    private final Settings settings;

    Numbers(Serials serials, Batches batches, Settings settings) {
        this.serials = serials;
        this.batches = batches;
        this.settings = settings;
    }

    /** The commune's slip of Mẫu 01, counted per commune and year; the pattern is the province's. */
    public String slip(Dossier dossier, LocalDate today) {
        return slip(dossier, dossier.commune(), today);
    }

    /** The province's slip of Mẫu 01: the same pattern, counted by the province for itself. */
    public String provinceSlip(Dossier dossier, LocalDate today) {
        return slip(dossier, dossier.province(), today);
    }

    private String slip(Dossier dossier, String countedBy, LocalDate today) {
        Batch batch = batches.of(dossier, Level.PROVINCE, today);
        return settings.text(dossier.province(), Setting.SLIP_PATTERN)
                .replace("{serial}", "%03d".formatted(serials.next("slip/" + countedBy + "/" + batch.year())))
                .replace("{round}", "%02d".formatted(batch.number()))
                .replace("{province}", dossier.province())
                .replace("{commune}", dossier.commune())
                .replace("{year}", Integer.toString(batch.year()));
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

    /** Product code of the scoring sheet (Phụ lục II): province – commune – serial of the commune – year of evaluation. */
    public String productCode(Dossier dossier, LocalDate today) {
        int serial = serials.next("product/" + dossier.commune());
        int year = batches.of(dossier, Level.PROVINCE, today).year();
        return "%s-%s-%d-%d".formatted(dossier.province(), dossier.commune(), serial, year);
    }
}
