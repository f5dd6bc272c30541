package vn.ocop.workflow.session;

import java.util.List;
import vn.ocop.workflow.kernel.DossierId;

/**
 * What a session is called with.
 *
 * @param title for example "Phiên họp đánh giá đợt 2 năm 2026"
 * @param agenda the products in the order in which they are to be scored
 */
public record Call(String title, Meeting meeting, List<DossierId> agenda) {}
