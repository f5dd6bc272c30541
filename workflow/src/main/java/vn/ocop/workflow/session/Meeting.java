package vn.ocop.workflow.session;

import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a council meets. */
public record Meeting(LocalDate heldOn, LocalTime startsAt, String venue) {}
