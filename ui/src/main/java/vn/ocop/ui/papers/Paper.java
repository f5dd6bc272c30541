package vn.ocop.ui.papers;

import java.util.Map;

/**
 * A paper before it is printed.
 *
 * @param template below {@code templates/papers}
 * @param file name without ending, in plain letters
 * @param values what the template fills in
 */
public record Paper(String template, String file, Map<String, Object> values) {}
