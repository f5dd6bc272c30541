package vn.ocop.ui.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;

/**
 * What people say about themselves, so that ties to a producer are found. Relatives are rows, each part of one by the
 * number of the row.
 *
 * @param rows how many rows the form shows
 */
record MeForm(
        @Nullable @Valid @KnownPlace(optional = true) PlaceChoice address,
        @Nullable @Size(max = 300) String workplace,
        @Nullable Integer rows,
        @Nullable Map<String, @Size(max = 200) String> name,
        @Nullable Map<String, @Size(max = 60) String> relation,
        @Nullable Map<String, @Size(max = 30) String> phone) {

    private static final int ROWS_AT_MOST = 30;

    /** Rows to show, within bounds. */
    int shown() {
        return rows == null ? 0 : Math.max(0, Math.min(rows, ROWS_AT_MOST));
    }

    MeForm withRows(int more) {
        return new MeForm(address, workplace, Math.min(shown() + more, ROWS_AT_MOST), name, relation, phone);
    }
}
