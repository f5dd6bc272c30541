package vn.ocop.workflow.kernel;

import java.security.SecureRandom;

/** Codes the public types or scans: long enough to be guessed by nobody, of letters that are mistaken for no other. */
public final class PublicCode {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    /** A new code. */
    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
