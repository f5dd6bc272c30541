package vn.ocop.workflow.preparation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Mẫu 02, I.7–9: the product and its producer.
 *
 * @param description name, specification and standard of the product
 * @param held the boxes ticked
 * @param otherRight which other intellectual property, where that box is ticked
 * @param history how the producer came about, in stages
 * @param structure how it is organised
 */
@Embeddable
public record Profile(
        @Column(name = "product_description", length = 4000) String description,
        @Convert(converter = HeldConverter.class) Set<Held> held,
        @Nullable @Column(length = 300) String otherRight,
        @Column(length = 4000) String history,
        @Column(length = 4000) String structure) {

    /** The tick boxes of the form: what the producer has. */
    public enum Held {
        BUSINESS_REGISTRATION,
        QUALITY_DECLARATION,
        FOOD_SAFETY,
        PRODUCTION_LICENCE,
        INTELLECTUAL_PROPERTY,
        TRADEMARK,
        PROTECTED_SIGN,
        PATENT,
        DESIGN,
        COPYRIGHT,
        OTHER_RIGHT
    }

    boolean complete() {
        return !description.isBlank() && !history.isBlank() && !structure.isBlank();
    }

    /** Names with blanks between them, in the order of the form. */
    @Converter
    static class HeldConverter implements AttributeConverter<Set<Held>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Set<Held> held) {
            return held == null ? null : held.stream().sorted().map(Held::name).collect(Collectors.joining(" "));
        }

        @Override
        public @Nullable Set<Held> convertToEntityAttribute(@Nullable String names) {
            return names == null
                    ? null
                    : Arrays.stream(names.split(" "))
                            .filter(name -> !name.isEmpty())
                            .map(Held::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Held.class)));
        }
    }
}
