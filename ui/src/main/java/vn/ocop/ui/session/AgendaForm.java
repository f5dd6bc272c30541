package vn.ocop.ui.session;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The products of a session that is not open yet.
 *
 * @param agenda numbers of the dossiers ticked
 * @param order place typed for each, by number of the dossier
 */
record AgendaForm(@Nullable Set<String> agenda, @Nullable Map<String, String> order) {}
