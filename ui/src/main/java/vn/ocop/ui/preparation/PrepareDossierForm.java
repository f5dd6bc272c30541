package vn.ocop.ui.preparation;

/** Nothing is asked beside the sections. */
record PrepareDossierForm() {}
