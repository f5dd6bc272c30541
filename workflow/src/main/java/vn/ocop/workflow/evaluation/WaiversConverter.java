package vn.ocop.workflow.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minimums found not applicable as one JSON text: they are few, and read with every result. */
@Converter
class WaiversConverter implements AttributeConverter<List<Waiver>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Waiver>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Waiver> waivers) {
        try {
            return waivers == null || waivers.isEmpty() ? null : JSON.writeValueAsString(waivers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Waiver> convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? List.of() : JSON.readValue(text, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
