package vn.ocop.workflow.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A row is kept as it was read and checked; nobody searches in it. */
@Converter
public class CheckedConverter implements AttributeConverter<Checked, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Checked checked) {
        try {
            return JSON.writeValueAsString(checked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Checked convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, Checked.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
