package vn.ocop.ui.offline;

import java.util.Map;

/**
 * What a member filled into a sheet of the workbook.
 *
 * @param options id of the option ticked, by key of the criterion
 * @param notes by key of the criterion
 */
record FilledSheet(Map<String, String> options, Map<String, String> notes, String remark) {}
