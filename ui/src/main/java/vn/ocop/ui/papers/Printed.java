package vn.ocop.ui.papers;

import java.util.function.Supplier;

/**
 * A paper of a dossier that may be read, printed when it is asked for.
 *
 * @param title in Vietnamese, as on the paper
 * @param file name without ending, in plain letters
 */
public record Printed(String title, String file, Supplier<byte[]> pdf) {}
