package vn.ocop.workflow.organization;

import java.time.LocalDate;

/** A province or commune became one of another type on a day; code and name stay. */
record PlaceChange(LocalDate effective, String code, String newType) {}
