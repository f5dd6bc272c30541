package vn.ocop.ui.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Regulations;

/** Names of places, units, product sets and offices, as they are read on a page. */
@Component
public class Names {

    private final Texts texts;
    private final Producers producers;
    private final Regulations regulations;
    private final Clock clock;

    Names(Texts texts, Producers producers, Regulations regulations, Clock clock) {
        this.texts = texts;
        this.producers = producers;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** For example "xã Phụng Công". */
    public String commune(String code) {
        return places().commune(code).fullName();
    }

    public String province(String code) {
        return places().province(code).fullName();
    }

    /** Commune and province in one line. */
    public String address(String commune) {
        return places().address(commune);
    }

    /** Number and name of the set, for example "bộ 5 · Đồ ăn nhanh". */
    public String productSet(Dossier dossier) {
        Integer set = dossier.productSet();
        return set == null ? texts.get("productSet.none") : productSet(dossier.regulation(), set);
    }

    public String productSet(String regulation, int set) {
        return texts.get(
                "productSet",
                set,
                regulations.byKey(regulation).sheet(set).name().in(texts.locale()));
    }

    /** Number of the decision a dossier is bound to. */
    public String regulation(String key) {
        return regulations.byKey(key).title().in(texts.locale());
    }

    /** The name of a document of the decision a dossier is bound to. */
    public String document(Dossier dossier, String id) {
        return regulations.byKey(dossier.regulation()).documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(document -> document.name().in(texts.locale()))
                .orElse(id);
    }

    public String supportType(String regulation, String type) {
        return regulations.byKey(regulation).supportType(type).name().in(texts.locale());
    }

    /** The Union of a place by its code: of a commune, a province or the centre. */
    public String placeOfUnion(String place) {
        return unit(UnitId.union(place));
    }

    /** For example "UBND xã Phụng Công". */
    public String unit(UnitId unit) {
        String body = unit.body().name();
        if (unit.code().equals(UnitId.CENTRE)) {
            return texts.get("unit.centre." + body);
        }
        return switch (unit.body()) {
            case PRODUCER ->
                producers.find(Long.parseLong(unit.code())).map(Producer::name).orElse("?");
            case ADMINISTRATION, UNION, COUNCIL -> {
                Optional<Place> place = places().find(unit.code());
                yield texts.get("unit." + body, place.map(Place::fullName).orElse("?"));
            }
        };
    }

    /** The council of a place, for example "Hội đồng OCOP tỉnh Hưng Yên". */
    public String council(String place) {
        return unit(UnitId.council(place));
    }

    /** For example "Cán bộ xã – UBND xã Phụng Công". */
    public String office(Office office) {
        return texts.get("role." + office.role()) + " – " + unit(office.unit());
    }

    /** The roles of somebody, for example "Cán bộ xã, Quản lý". */
    public String roles(Collection<Office> offices) {
        return offices.stream()
                .map(Office::role)
                .distinct()
                .sorted()
                .map(role -> texts.get("role." + role))
                .collect(Collectors.joining(", "));
    }

    private Places places() {
        return Places.on(LocalDate.now(clock));
    }

    /** Where the page of what a notice is about is found. */
    public String page(BusinessKey subject) {
        return Pages.of(subject);
    }
}
