package vn.ocop.workflow.organization;

import org.jspecify.annotations.Nullable;

/**
 * A province or commune as it is on a certain day; names exist in Vietnamese only.
 *
 * @param code official code: 2 digits for a province, 5 for a commune, text because of leading zeros
 * @param type tỉnh, thành phố; xã, phường, đặc khu
 * @param name without the type
 * @param province code of the commune's province, null for a province
 */
public record Place(String code, String type, String name, @Nullable String province) {

    /** For example "xã Phụng Công", "tỉnh Hưng Yên". */
    public String fullName() {
        return type + " " + name;
    }

    public boolean isCommune() {
        return province != null;
    }

    Place ofType(String newType) {
        return new Place(code, newType, name, province);
    }
}
