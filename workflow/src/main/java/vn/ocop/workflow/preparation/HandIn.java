package vn.ocop.workflow.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;

/**
 * The forms as they were handed in, first or with a supplement. What the producer changes later, for this product or for
 * another, changes nothing here; official prints are made from the latest.
 */
@Entity
@Table(name = "hand_in")
public class HandIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;
    private String handedInBy;
    private @Nullable String onBehalfOf;
    private Instant handedInAt;

    @Convert(converter = FormsConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private FilledForms forms;

    protected HandIn() {}

    HandIn(long dossierId, Actor by, @Nullable String onBehalfOf, Instant at, FilledForms forms) {
        this.dossierId = dossierId;
        this.handedInBy = by.name();
        this.onBehalfOf = onBehalfOf;
        this.handedInAt = at;
        this.forms = forms;
    }

    /** Who handed it in. */
    public String by() {
        return handedInBy;
    }

    /** The producer, where the Youth Union handed in for it; else null. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    public Instant at() {
        return handedInAt;
    }

    public FilledForms forms() {
        return forms;
    }

    /** All fields as one JSON text: it is written once, read as a whole, and never searched. */
    @Converter
    static class FormsConverter implements AttributeConverter<FilledForms, String> {

        private static final JsonMapper JSON = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable FilledForms forms) {
            try {
                return forms == null ? null : JSON.writeValueAsString(forms);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable FilledForms convertToEntityAttribute(@Nullable String text) {
            try {
                return text == null ? null : JSON.readValue(text, FilledForms.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
