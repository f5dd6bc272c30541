package vn.ocop.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;

/**
 * The path of a dossier in plain words, as far as it concerns it.
 *
 * @param stage what the station is called
 * @param state done, now, ended (here the path broke off) or ahead
 */
record Tracker(Stage stage, String state) {

    private static final List<Stage> PATH = List.of(
            Stage.IDEA,
            Stage.SUPPORT,
            Stage.PREPARATION,
            Stage.COMMUNE,
            Stage.PROVINCE,
            Stage.CENTRE,
            Stage.CERTIFICATION);

    static List<Tracker> of(Dossier dossier) {
        Stage stage = dossier.stage();
        Stage at = stage.closed() ? reached(dossier) : stage;
        List<Tracker> stations = new ArrayList<>();
        for (Stage station : PATH) {
            boolean skipped = station == Stage.SUPPORT && !dossier.supported()
                    || station == Stage.CENTRE && dossier.reached() != Level.CENTRE;
            if (!skipped) {
                stations.add(new Tracker(station, state(station, at, stage)));
            }
        }
        if (stage.closed()) {
            stations.add(new Tracker(stage, stage == Stage.RECOGNISED ? "done" : "ended"));
        }
        return stations;
    }

    private static String state(Stage station, Stage at, Stage stage) {
        int distance = station.compareTo(at);
        if (distance < 0 || distance == 0 && stage == Stage.RECOGNISED) {
            return "done";
        }
        return distance == 0 ? (stage.closed() ? "done" : "now") : "ahead";
    }

    /** How far a closed dossier came. */
    private static Stage reached(Dossier dossier) {
        if (dossier.decided()) {
            return Stage.CERTIFICATION;
        }
        return switch (dossier.reached()) {
            case CENTRE -> Stage.CENTRE;
            case PROVINCE -> Stage.PROVINCE;
            case COMMUNE ->
                dossier.receipt() != null
                        ? Stage.COMMUNE
                        : dossier.productSet() != null ? Stage.PREPARATION : Stage.IDEA;
        };
    }
}
