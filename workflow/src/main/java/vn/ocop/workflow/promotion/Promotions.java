package vn.ocop.workflow.promotion;

import jakarta.persistence.LockModeType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;

/** Fairs and shops with the products taken along; entered and changed by the officers of the Union that does it. */
@Component
@Transactional
public class Promotions {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a list taken along. */
    private static final int LIST_AT_MOST = 10_000;

    private static final Sort ORDER = Sort.by(Sort.Order.desc("details.fromOn"), Sort.Order.desc("id"));

    /** Its dossier ended without a recognition. */
    private static final Set<Stage> FAILED =
            EnumSet.of(Stage.NOT_RECOGNISED, Stage.REFUSED, Stage.OUT_OF_SCOPE, Stage.WITHDRAWN);

    interface Store extends JpaRepository<Promotion, Long> {

        @Query(
                """
                select new vn.ocop.workflow.promotion.PromotionRow(m,
                  (select count(x) from m.products x), (select sum(x.turnover) from m.products x))
                from Promotion m
                where (:all = true or m.province in :provinces or m.place in :communes)
                  and m.details.kind in :kinds and (:search = '' or m.search like :search escape '!')""")
        Page<PromotionRow> visible(
                boolean all,
                Collection<String> provinces,
                Collection<String> communes,
                Set<Promotion.Kind> kinds,
                String search,
                Pageable page);

        @Query(
                """
                select m from Promotion m left join fetch m.products x left join fetch x.dossier d
                left join fetch d.producer where m.id = :id""")
        Optional<Promotion> withProducts(long id);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select m from Promotion m where m.id = :id")
        Optional<Promotion> lock(long id);

        @Query(
                """
                select new vn.ocop.workflow.promotion.Shop(d.id, m.details.name, m.details.venue, m.details.url)
                from Promotion m join m.products x join x.dossier d
                where d.id in :dossiers and m.details.kind in :kinds and m.details.fromOn <= :today
                  and (m.details.untilOn is null or m.details.untilOn >= :today)
                order by m.details.name, m.id""")
        List<Shop> shops(Collection<Long> dossiers, Set<Promotion.Kind> kinds, LocalDate today);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final ClosedPeriods periods;
    private final Clock clock;

    Promotions(Store store, Dossiers dossiers, ClosedPeriods periods, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.periods = periods;
        this.clock = clock;
    }

    /** Fairs and shops of the places a person watches, the latest first. */
    @Transactional(readOnly = true)
    public Page<PromotionRow> page(Actor actor, String search, Promotion.@Nullable Kind kind, int page) {
        return visible(actor, search, kind, PageRequest.of(PageNumber.within(page), PAGE, ORDER));
    }

    /** The same without pages, to be taken along. */
    @Transactional(readOnly = true)
    public List<PromotionRow> list(Actor actor, String search, Promotion.@Nullable Kind kind) {
        return visible(actor, search, kind, PageRequest.of(0, LIST_AT_MOST, ORDER))
                .getContent();
    }

    private Page<PromotionRow> visible(Actor actor, String search, Promotion.@Nullable Kind kind, PageRequest page) {
        UnionScope scope = UnionScope.watchedBy(actor);
        return store.visible(
                scope.all(),
                scope.provincesOrNone(),
                scope.communesOrNone(),
                kind == null ? EnumSet.allOf(Promotion.Kind.class) : EnumSet.of(kind),
                Fold.pattern(search),
                page);
    }

    /** A fair or shop with its products, if it exists for the person. */
    @Transactional(readOnly = true)
    public Promotion see(Actor actor, long id) {
        return store.withProducts(id)
                .filter(found -> UnionScope.watchedBy(actor).sees(found.place(), found.province()))
                .orElseThrow(() -> new PromotionUnknown(id));
    }

    /** May the person change it? The officers of the Union that does it. */
    public boolean changes(Actor actor, Promotion promotion) {
        return actor.holds(Role.UNION_OFFICER, UnitId.union(promotion.place()));
    }

    /** @param place code of the commune or province whose Union does it */
    public Promotion enter(Actor officer, String place, Promotion.Details details) {
        if (!officer.holds(Role.UNION_OFFICER, UnitId.union(place))) {
            throw new NotAllowed("fairs and shops are entered by officers of the Union");
        }
        String province = Places.on(today()).provinceCode(place);
        check(details);
        periods.requireOpen(place, province, details.fromOn(), "fromOn");
        return store.save(new Promotion(officer, place, province, details));
    }

    /** @param version as it was when the officer began to change it */
    public void change(Actor officer, long id, int version, Promotion.Details details) {
        Promotion promotion = lock(officer, id, "fromOn");
        if (promotion.version() != version) {
            throw new Rejected("", "promotion.changed");
        }
        check(details);
        periods.requireOpen(promotion.place(), promotion.province(), details.fromOn(), "fromOn");
        promotion.describe(details);
    }

    private static void check(Promotion.Details details) {
        LocalDate until = details.untilOn();
        if (until != null && until.isBefore(details.fromOn())) {
            throw new Rejected("untilOn", "promotion.untilOn.before");
        }
        if (details.venue() == null && details.url() == null) {
            throw new Rejected("venue", "promotion.venue.missing");
        }
        if (details.url() != null && !isWeb(details.url())) {
            throw new Rejected("url", "promotion.url.wrong");
        }
    }

    /** An address people may be sent to. */
    private static boolean isWeb(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && Set.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Takes a product along that the unit's Union sees and that may still be, or is, recognised. */
    public void takeAlong(Actor officer, long id, DossierId product) {
        Promotion promotion = lock(officer, id, "");
        Dossier dossier;
        try {
            dossier = dossiers.see(officer, product);
        } catch (DossierUnknown e) {
            throw new Rejected("", "promotion.product.unknown");
        }
        if (!belongs(promotion, dossier)) {
            throw new Rejected("", "promotion.product.unknown");
        }
        if (FAILED.contains(dossier.stage())) {
            throw new Rejected("", "promotion.product.failed", dossier.product());
        }
        if (promotion.of(product).isPresent()) {
            throw new Rejected("", "promotion.product.twice", dossier.product());
        }
        promotion.takeAlong(dossier);
    }

    /** May the product be taken along there? */
    public boolean takes(Promotion promotion, Dossier dossier) {
        return belongs(promotion, dossier)
                && !FAILED.contains(dossier.stage())
                && promotion.of(dossier.id()).isEmpty();
    }

    private static boolean belongs(Promotion promotion, Dossier dossier) {
        boolean inPlace = promotion.place().equals(UnitId.CENTRE)
                || promotion.place().equals(dossier.commune())
                || promotion.place().equals(dossier.province());
        return inPlace && dossier.openToUnion();
    }

    public void leaveOut(Actor officer, long id, DossierId product) {
        Promotion promotion = lock(officer, id, "");
        promotion.leaveOut(product(promotion, product));
    }

    /**
     * What was sold of a product.
     *
     * @param turnover in VND, null if it is not known
     */
    public record Sale(@Nullable Long turnover, @Nullable String remark) {}

    /** Writes down what was sold there, by product. */
    public void sell(Actor officer, long id, Map<DossierId, Sale> sales) {
        Promotion promotion = lock(officer, id, "");
        sales.forEach((product, sale) -> product(promotion, product).sell(sale.turnover(), sale.remark()));
    }

    private static PromotionProduct product(Promotion promotion, DossierId product) {
        return promotion.of(product).orElseThrow(() -> new Rejected("", "promotion.product.gone"));
    }

    /** Takes it for the rest of the transaction, unless what it counts for was reported. */
    private Promotion lock(Actor officer, long id, String field) {
        Promotion promotion = store.lock(id)
                .filter(found -> UnionScope.watchedBy(officer).sees(found.place(), found.province()))
                .orElseThrow(() -> new PromotionUnknown(id));
        if (!changes(officer, promotion)) {
            throw new NotAllowed("another unit's");
        }
        periods.requireOpen(
                promotion.place(), promotion.province(), promotion.details().fromOn(), field);
        return promotion;
    }

    /** Where these products are sold today, by dossier; one statement. */
    @Transactional(readOnly = true)
    public Map<Long, List<Shop>> shops(Collection<Long> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        return store.shops(products, EnumSet.complementOf(EnumSet.of(Promotion.Kind.FAIR)), today()).stream()
                .collect(Collectors.groupingBy(Shop::dossier));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
