package vn.ocop.workflow.intake;

/** What a row tells of a producer and one of its products, in the order of the template. */
public enum Column {
    COMMUNE(false, 200),
    PRODUCER(true, 300),
    TYPE(true, 100),
    REGISTRATION_NUMBER(false, 60),
    ADDRESS(false, 200),
    PHONE(true, 30),
    EMAIL(false, 200),
    REPRESENTATIVE(true, 200),
    POSITION(false, 200),
    GENDER(false, 30),
    ETHNICITY(false, 60),
    PRODUCT(true, 300),
    PRODUCT_SET(true, 10),
    DESCRIPTION(true, 4000),
    MATERIALS(false, 2000);

    private final boolean required;
    private final int length;

    Column(boolean required, int length) {
        this.required = required;
        this.length = length;
    }

    /** Must every row fill it? The commune may be left out by whoever imports for one commune only. */
    public boolean required() {
        return required;
    }

    /** Characters at most. */
    public int length() {
        return length;
    }
}
