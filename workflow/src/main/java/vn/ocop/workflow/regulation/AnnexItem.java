package vn.ocop.workflow.regulation;

import java.util.List;

/**
 * A line of the self-assessment's annex of evidence (Mẫu 02, "phụ lục của Báo cáo"), in the order of the form.
 *
 * @param content what the evidence is about
 * @param requirement what is put there
 * @param documents ids of the documents that belong there
 */
public record AnnexItem(Label content, Label requirement, List<String> documents) {}
