package vn.ocop.workflow.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;

/** A sheet of marks as one JSON text: it is read and written as a whole, one row instead of thirty. */
@Converter
public class MarksConverter implements AttributeConverter<Marks, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Mark>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Marks marks) {
        try {
            return marks == null ? null : JSON.writeValueAsString(marks.byCriterion());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Marks convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : new Marks(JSON.readValue(text, TYPE));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
