package vn.ocop.workflow.kernel;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.ocop.processes.Role;

/**
 * How far a person of the Youth Union sees: the own commune; a province with all its communes; the centre sees everything.
 * For anybody else nothing of the Union's work exists.
 *
 * @param all everything in the country
 * @param provinces codes of the provinces seen whole
 * @param communes codes of single communes
 */
public record UnionScope(boolean all, Set<String> provinces, Set<String> communes) {

    private static final Set<Role> OF_UNION = Set.of(Role.UNION_OFFICER, Role.UNION_LEADER);

    /** What the person sees as officer or secretary of the Union. */
    public static UnionScope of(Actor actor) {
        return of(actor, OF_UNION);
    }

    /** The same for whoever watches as well: the managers of province and centre. */
    public static UnionScope watchedBy(Actor actor) {
        return of(actor, Set.of(Role.UNION_OFFICER, Role.UNION_LEADER, Role.MANAGER));
    }

    private static UnionScope of(Actor actor, Set<Role> roles) {
        boolean all = false;
        Set<String> provinces = new HashSet<>();
        Set<String> communes = new HashSet<>();
        for (Office office : actor.offices()) {
            if (roles.contains(office.role())) {
                UnitId unit = office.unit();
                all |= unit.code().equals(UnitId.CENTRE);
                (unit.ofCommune() ? communes : provinces).add(unit.code());
            }
        }
        provinces.remove(UnitId.CENTRE);
        return new UnionScope(all, Set.copyOf(provinces), Set.copyOf(communes));
    }

    public boolean isEmpty() {
        return !all && provinces.isEmpty() && communes.isEmpty();
    }

    /**
     * Does this belong to what the person sees?
     *
     * @param place code of the commune or province whose Union it is
     * @param province code of the province it lies in
     */
    public boolean sees(String place, String province) {
        return all || provinces.contains(province) || communes.contains(place);
    }

    /** The same as lists for a query, which cannot ask for one of none. */
    public Collection<String> provincesOrNone() {
        return provinces.isEmpty() ? Set.of("") : provinces;
    }

    /** The same as lists for a query, which cannot ask for one of none. */
    public Collection<String> communesOrNone() {
        return communes.isEmpty() ? Set.of("") : communes;
    }
}
