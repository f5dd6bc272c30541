package vn.ocop.processes;

/** What a person does in a unit; the candidate group of a user task (Quyết định 26/2026/QĐ-TTg, articles 4, 7). */
public enum Role {
    /** Chủ thể OCOP: registers a product and prepares its dossier. */
    PRODUCER(Body.PRODUCER),
    /** Youth Union officer at commune, province or centre: supports producers, never decides. */
    UNION_OFFICER(Body.UNION),
    /** Secretary of the Youth Union: signs its plans and reports. */
    UNION_LEADER(Body.UNION),
    /** Officer of the commune's People's Committee: receives, checks, assesses four contents. */
    COMMUNE_OFFICER(Body.ADMINISTRATION),
    /** Chairman of the commune's People's Committee: signs the proposal to the province. */
    COMMUNE_LEADER(Body.ADMINISTRATION),
    /** Officer of the OCOP management agency (cơ quan tham mưu) of the province or the ministry. */
    AGENCY_OFFICER(Body.ADMINISTRATION),
    /** Member of the advisory group (Tổ tư vấn): reviews before the council. */
    ADVISOR(Body.COUNCIL),
    /** Member of the evaluation council: scores independently. */
    COUNCIL_MEMBER(Body.COUNCIL),
    /** Secretary of the council: consolidates, does not score. */
    COUNCIL_SECRETARY(Body.COUNCIL),
    /** Chair of the council: confirms the result. */
    COUNCIL_CHAIR(Body.COUNCIL),
    /** Chairman of the province (3 and 4 stars) or minister (5 stars): signs the decision. */
    APPROVER(Body.ADMINISTRATION),
    /** Watches where dossiers stand and what is late. */
    MANAGER(Body.ADMINISTRATION),
    /** Keeps accounts and settings. */
    ADMINISTRATOR(Body.ADMINISTRATION);

    /** The kinds of bodies in which roles are held. */
    public enum Body {
        /** People's Committee or ministry with its agencies. */
        ADMINISTRATION,
        /** Ho Chi Minh Communist Youth Union. */
        UNION,
        /** Evaluation council with its advisory group. */
        COUNCIL,
        /** The producer's own enterprise, cooperative or household. */
        PRODUCER
    }

    private final Body body;

    Role(Body body) {
        this.body = body;
    }

    /** The kind of body in which this role is held. */
    public Body body() {
        return body;
    }
}
