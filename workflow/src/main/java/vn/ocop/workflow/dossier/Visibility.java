package vn.ocop.workflow.dossier;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.JpaExpression;
import org.springframework.data.jpa.domain.Specification;
import vn.ocop.workflow.engine.Recused;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Which dossiers exist for a person. Asked in the query itself, so that lists, pages and counts can never differ: the
 * producer's own; those of the commune or province for its administration; those that asked for support or gave
 * consent for the Youth Union; those handed up, but not those they are barred from, for councils and the centre's members; all for the centre's administration.
 */
final class Visibility {

    private Visibility() {}

    static Specification<Dossier> to(Actor actor) {
        return (dossier, query, cb) -> {
            List<Predicate> any = new ArrayList<>();
            actor.offices().forEach(office -> any.add(through(actor, office, dossier, query, cb)));
            return cb.or(any.toArray(Predicate[]::new));
        };
    }

    private static Predicate through(
            Actor actor, Office office, Root<Dossier> dossier, CriteriaQuery<?> query, CriteriaBuilder cb) {
        String code = office.unit().code();
        boolean centre = code.equals(UnitId.CENTRE);
        Predicate inPlace =
                centre ? cb.conjunction() : cb.equal(dossier.get(isProvince(code) ? "province" : "commune"), code);
        return switch (office.role()) {
            case ADMINISTRATOR -> cb.disjunction();
            case PRODUCER -> cb.equal(dossier.get("producer").get("id"), Long.valueOf(code));
            case UNION_OFFICER, UNION_LEADER -> cb.and(inPlace, openToUnion(dossier, cb));
            case ADVISOR, COUNCIL_MEMBER, COUNCIL_SECRETARY, COUNCIL_CHAIR ->
                cb.and(
                        inPlace,
                        dossier.get("reached").in(centre ? CENTRE_ONLY : HANDED_UP),
                        cb.not(cb.exists(recused(actor, dossier, query, cb))));
            case COMMUNE_OFFICER, COMMUNE_LEADER, AGENCY_OFFICER, APPROVER, MANAGER -> inPlace;
        };
    }

    /** The same as {@link Dossier#openToUnion}. */
    private static Predicate openToUnion(Root<Dossier> dossier, CriteriaBuilder cb) {
        Predicate stillSupported = cb.or(
                cb.isFalse(dossier.get("consentRevoked")), dossier.get("stage").in(Stage.IDEA, Stage.SUPPORT));
        return cb.or(
                cb.isNotNull(dossier.get("consent").get("id")),
                cb.and(cb.isTrue(dossier.get("supported")), stillSupported));
    }

    /** For a person barred from the product its dossier does not exist in the council. */
    private static Subquery<Integer> recused(
            Actor actor, Root<Dossier> dossier, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Subquery<Integer> exists = query.subquery(Integer.class);
        Root<Recused> bar = exists.from(Recused.class);
        return exists.select(cb.literal(1))
                .where(
                        cb.equal(bar.get("key").get("personId"), actor.id().value()),
                        cb.equal(
                                bar.get("key").get("subject"),
                                ((JpaExpression<?>) dossier.get("id")).cast(String.class))); // as() casts in Java only
    }

    private static final List<Level> HANDED_UP = List.of(Level.PROVINCE, Level.CENTRE);
    private static final List<Level> CENTRE_ONLY = List.of(Level.CENTRE);
    private static final int PROVINCE_DIGITS = 2;

    private static boolean isProvince(String code) {
        return code.length() == PROVINCE_DIGITS;
    }
}
