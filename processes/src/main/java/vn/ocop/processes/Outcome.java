package vn.ocop.processes;

/**
 * The answer to the question of a gateway. Each nested enum is one gateway: {@code Outcome.SupportNeed} answers the
 * gateway {@code supportNeed}, and the engine knows nothing of a dossier but these answers.
 */
public sealed interface Outcome {

    /** The constant, as the conditions of the model compare it. */
    String name();

    /** Id of the gateway that reads this answer, and name of the variable that carries it. */
    default String gateway() {
        String type = getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /** The gateway's enum (provided by every enum). */
    Class<?> getDeclaringClass();

    /** Does the journey begin with an idea, or at once with the dossier (on paper, or after an earlier one)? */
    enum Beginning implements Outcome {
        IDEA,
        DOSSIER
    }

    /** Did the idea ask for the Youth Union's support? */
    enum SupportRequest implements Outcome {
        ASKED,
        NOT_ASKED
    }

    /** Does the idea fit a product set and the programme? */
    enum Screening implements Outcome {
        ACCEPTED,
        CHANGES_WANTED,
        REFUSED
    }

    /** What became of the idea, as the whole journey sees it. */
    enum IdeaDecision implements Outcome {
        ACCEPTED,
        REFUSED
    }

    /** Does the product need support, and can the commune's Union give it? */
    enum SupportNeed implements Outcome {
        SUPPORT,
        REFER,
        NONE
    }

    /** Does the provincial Union take the case over? */
    enum ReferralAnswer implements Outcome {
        TAKEN,
        RETURNED
    }

    /** Is the product ready for its dossier? */
    enum Readiness implements Outcome {
        READY,
        MORE_SUPPORT
    }

    /** Are the components of the product dossier complete (Đ6.1, Đ7.2)? */
    enum Completeness implements Outcome {
        COMPLETE,
        INCOMPLETE,
        OUT_OF_SCOPE
    }

    /** Has the commune asked for a supplement of this dossier before? It asks once, for everything. */
    enum RequestRound implements Outcome {
        FIRST,
        AGAIN
    }

    /** May the commune ask again? The law is silent; a manager answers, with a reason. */
    enum SecondRequest implements Outcome {
        ALLOWED,
        REFUSED
    }

    /** Did the commune's leader sign the proposal (Đ7.2d)? */
    enum Proposal implements Outcome {
        SIGNED,
        BACK
    }

    /** How the commune stage ended. */
    enum HandIn implements Outcome {
        PROPOSED,
        CLOSED
    }

    /** Is the commune's (or province's) package complete (Đ6.2, Đ6.3)? */
    enum PackageCompleteness implements Outcome {
        COMPLETE,
        INCOMPLETE
    }

    /** What the advisory group advises (Đ7.3c). */
    enum Advice implements Outcome {
        PROPOSE,
        SUPPLEMENT,
        SURVEY
    }

    /** Do the members' totals lie within the limit of deviation (Quy chế; setting)? */
    enum Deviation implements Outcome {
        WITHIN,
        BEYOND
    }

    /** Does the chair confirm the council's result? */
    enum Confirmation implements Outcome {
        CONFIRMED,
        BACK
    }

    /** Can the council's session be opened? */
    enum Opening implements Outcome {
        OPENED,
        POSTPONED,
        CANCELLED
    }

    /** May sealed sheets be opened again? A second person answers. */
    enum Reopening implements Outcome {
        GRANTED,
        REFUSED
    }

    /** Where the provincial result leads (Đ7.3e). */
    enum ProvincialVerdict implements Outcome {
        NOT_RATED,
        RECOGNISABLE,
        CENTRAL
    }

    /** Does the province's chairman approve sending a result from 90 points to the centre (Đ7.3e)? */
    enum CentralApproval implements Outcome {
        APPROVED,
        BACK
    }

    /** Where the central result leads (Đ7.4). */
    enum CentralVerdict implements Outcome {
        FIVE_STARS,
        BELOW
    }

    /** What the province does with a central result below five stars (Đ7.4g). */
    enum CentralResultUse implements Outcome {
        USE,
        EVALUATE_AGAIN
    }

    /** Does the result lead to a recognition (Đ4)? */
    enum Recognition implements Outcome {
        RECOGNISED,
        NOT_RECOGNISED
    }

    /** Did the chairman or minister sign the decision? */
    enum Signing implements Outcome {
        SIGNED,
        BACK
    }

    /** Is the period of a Union's report over already? Then it is drafted at once. */
    enum ReportPeriod implements Outcome {
        RUNNING,
        OVER
    }

    /** Does the Union's secretary send the report? */
    enum ReportSending implements Outcome {
        SENT,
        BACK
    }

    /** Is there a Union above to read it? */
    enum ReportRecipient implements Outcome {
        LEVEL_ABOVE,
        NOBODY
    }

    /** Does the Union above accept the report? */
    enum ReportReview implements Outcome {
        ACCEPTED,
        RETURNED
    }
}
