package vn.ocop.workflow.regulation;

/** The three boxes of the registration slip (Đ6.1, Mẫu 01). */
public enum Registration {
    FIRST_TIME("firstTime"),
    UPGRADE("upgrade"),
    RE_EVALUATION("reEvaluation");

    private final String field;

    Registration(String field) {
        this.field = field;
    }

    /** Name of this type in the regulation's files. */
    String field() {
        return field;
    }
}
