package vn.ocop.workflow.regulation;

import java.util.List;

/** Collects what is wrong with one file of a regulation, in words an administrator understands. */
final class Problems {
    private final String file;
    private final List<String> all;
    private int here;

    Problems(String file, List<String> all) {
        this.file = file;
        this.all = all;
    }

    void add(String where, String what) {
        here++;
        all.add(file + ": " + (where.isEmpty() ? "" : where + ": ") + what);
    }

    /** Notes the problem unless the condition holds. */
    void expect(boolean condition, String where, String what) {
        if (!condition) {
            add(where, what);
        }
    }

    boolean noneHere() {
        return here == 0;
    }
}
