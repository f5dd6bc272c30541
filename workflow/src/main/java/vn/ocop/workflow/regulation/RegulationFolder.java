package vn.ocop.workflow.regulation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one decision, unread.
 *
 * @param key name of the folder
 * @param texts by path below the folder
 */
record RegulationFolder(String key, SortedMap<String, String> texts) {
    private static final String SHEETS = "scoring-sheets/";

    static RegulationFolder of(String key, Map<String, String> texts) {
        return new RegulationFolder(key, new TreeMap<>(texts));
    }

    String path(String file) {
        return "regulations/" + key + "/" + file;
    }

    /** The scoring sheets by path, in the order of their numbers. */
    SortedMap<String, String> sheets() {
        SortedMap<String, String> sheets = new TreeMap<>(texts);
        sheets.keySet().removeIf(file -> !file.startsWith(SHEETS));
        return sheets;
    }

    boolean has(String file) {
        return texts.containsKey(file);
    }
}
