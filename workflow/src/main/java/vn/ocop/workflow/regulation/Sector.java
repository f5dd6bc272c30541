package vn.ocop.workflow.regulation;

/** One of the six sectors (ngành) of Phụ lục I, numbered I to VI. */
public record Sector(String code, Label name) {}
