package vn.ocop.ui.web;

/**
 * A due date as its light shows it.
 *
 * @param colour ok, soon, late, or stopped
 * @param text in words, for example "Còn 3 ngày làm việc"
 * @param date the day itself
 */
public record Due(String colour, String text, String date) {}
