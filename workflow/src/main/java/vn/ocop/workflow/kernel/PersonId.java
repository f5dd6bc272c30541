package vn.ocop.workflow.kernel;

/** Identity of a person with an account. */
public record PersonId(long value) {

    public static PersonId of(String text) {
        return new PersonId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
