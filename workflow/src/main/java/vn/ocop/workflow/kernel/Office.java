package vn.ocop.workflow.kernel;

import vn.ocop.processes.Role;

/** A role held in a unit; what tasks are offered to. */
public record Office(Role role, UnitId unit) {

    public Office {
        if (role.body() != unit.body()) {
            throw new IllegalArgumentException(role + " is not held in " + unit);
        }
    }

    /** Reads the text form, for example {@code COMMUNE_OFFICER@administration:12025}. */
    public static Office of(String text) {
        int at = text.indexOf('@');
        return new Office(Role.valueOf(text.substring(0, at)), UnitId.of(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return role + "@" + unit;
    }
}
