package vn.ocop.workflow.organization;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A commune of today that took over a place named as before 1 July 2025.
 *
 * @param whole false if only a part of the old commune came here: the person has to choose
 * @param oldCommune with its type, for example "Xã Phụng Công"
 */
public record PlaceCandidate(Place commune, boolean whole, String oldCommune, String oldDistrict, String oldProvince) {

    /** For example "Xã Phụng Công, Huyện Văn Giang, Hưng Yên". */
    public String oldName() {
        return Stream.of(oldCommune, oldDistrict, oldProvince)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
