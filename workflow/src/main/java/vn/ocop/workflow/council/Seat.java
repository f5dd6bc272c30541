package vn.ocop.workflow.council;

import java.util.Arrays;
import java.util.List;
import vn.ocop.processes.Role;

/** What somebody is in a council or advisory group. */
public enum Seat {
    /** Chủ tịch Hội đồng: a leader of the province or ministry, or whom they authorise. */
    CHAIR(Kind.COUNCIL, Role.COUNCIL_CHAIR, true),
    /** Phó chủ tịch: takes the chair where the chair is absent or barred. */
    DEPUTY(Kind.COUNCIL, Role.COUNCIL_CHAIR, true),
    /** Thư ký: keeps the minutes and consolidates, never scores. */
    SECRETARY(Kind.COUNCIL, Role.COUNCIL_SECRETARY, false),
    /** Thành viên. */
    MEMBER(Kind.COUNCIL, Role.COUNCIL_MEMBER, true),
    /** Thành viên dự khuyết: scores in place of an absent or barred member. */
    SUBSTITUTE(Kind.COUNCIL, Role.COUNCIL_MEMBER, false),
    /** Tổ trưởng Tổ tư vấn. */
    HEAD(Kind.ADVISORY, Role.ADVISOR, false),
    /** Thành viên Tổ tư vấn. */
    ADVISOR(Kind.ADVISORY, Role.ADVISOR, false);

    /** Kinds of bodies set up by a decision. */
    public enum Kind {
        /** Hội đồng đánh giá, phân hạng. */
        COUNCIL,
        /** Tổ tư vấn Hội đồng. */
        ADVISORY
    }

    private final Kind kind;
    private final Role role;
    private final boolean scores;

    Seat(Kind kind, Role role, boolean scores) {
        this.kind = kind;
        this.role = role;
        this.scores = scores;
    }

    public Kind kind() {
        return kind;
    }

    /** The office that goes with the seat. */
    public Role role() {
        return role;
    }

    /** Does it fill scoring sheets of its own, where all but the secretary score? */
    boolean scores() {
        return scores;
    }

    public static List<Seat> of(Kind kind) {
        return Arrays.stream(values()).filter(seat -> seat.kind == kind).toList();
    }
}
