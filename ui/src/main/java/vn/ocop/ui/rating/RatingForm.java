package vn.ocop.ui.rating;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet ticked by anybody; it stands in the address, so that a result can be sent to somebody.
 *
 * @param option id of the option by key of the criterion, null before anything was sent
 */
record RatingForm(@Nullable Map<String, String> option) {}
