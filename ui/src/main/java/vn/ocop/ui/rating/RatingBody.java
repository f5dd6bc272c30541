package vn.ocop.ui.rating;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.ocop.ui.web.Problem;
import vn.ocop.ui.web.Problem.Fault;

/**
 * What a program sends to be rated. Read strictly: a slip of the client must not count as 0 points.
 *
 * @param sheets one per member, id of the option ticked by code of the criterion
 */
record RatingBody(List<Map<String, String>> sheets) {

    /** More than any council has members. */
    static final int MOST_SHEETS = 50;

    /** Several times what so many full sheets need. */
    static final int MOST_BYTES = 1 << 18;

    private static final String SHEETS = "sheets";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** @throws Problem 400 for what is no such body, 422 for none or too many sheets; with the place */
    static RatingBody read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw malformed("", "api.body.large", MOST_BYTES);
        }
        JsonNode body = tree(bytes);
        if (body == null || !body.isObject()) {
            throw malformed("", "api.body.type");
        }
        body.propertyStream().map(Map.Entry::getKey).forEach(name -> {
            if (!name.equals(SHEETS)) {
                throw malformed(pointer(name), "api.field.unknown", Shown.name(name));
            }
        });
        JsonNode sheets = body.path(SHEETS);
        if (!sheets.isArray()) {
            throw malformed(pointer(SHEETS), "api.sheets.type");
        }
        if (sheets.isEmpty()) {
            throw unprocessable("api.sheets.none");
        }
        if (sheets.size() > MOST_SHEETS) {
            throw unprocessable("api.sheets.many", MOST_SHEETS, sheets.size());
        }
        return new RatingBody(sheets(sheets));
    }

    private static @Nullable JsonNode tree(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            try {
                JsonNode tree = JSON.readTree(parser);
                if (parser.nextToken() != null) {
                    throw broken(parser.currentTokenLocation());
                }
                return tree;
            } catch (MismatchedInputException e) { // the only way a tree can mismatch
                throw malformed(
                        parser.getParsingContext().pathAsPointer().toString(),
                        "api.key.twice",
                        Shown.name(String.valueOf(parser.currentName())));
            }
        } catch (JacksonException e) {
            throw broken(e.getLocation());
        } catch (IOException e) { // bytes that are no text
            throw broken(null);
        }
    }

    private static List<Map<String, String>> sheets(JsonNode nodes) {
        List<Fault> faults = new ArrayList<>();
        List<Map<String, String>> sheets = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            JsonNode node = nodes.get(n);
            int member = n;
            if (!node.isObject()) {
                faults.add(new Fault(pointer(n, null), "api.sheet.type", n + 1));
            }
            Map<String, String> sheet = new LinkedHashMap<>();
            node.forEachEntry((code, option) -> {
                if (!option.isTextual()) {
                    faults.add(new Fault(pointer(member, code), "api.option.type", member + 1, Shown.name(code)));
                }
                sheet.put(code, option.asText());
            });
            sheets.add(sheet);
        }
        if (!faults.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, Shown.first(faults));
        }
        return sheets;
    }

    /** Where a criterion of a member's sheet stands in the body; of the sheet itself with null. */
    static String pointer(int member, @Nullable String code) {
        JsonPointer sheet = JsonPointer.empty().appendProperty(SHEETS).appendIndex(member);
        return (code == null ? sheet : sheet.appendProperty(code)).toString();
    }

    private static String pointer(String name) {
        return JsonPointer.empty().appendProperty(name).toString();
    }

    private static Problem broken(@Nullable JsonLocation at) {
        return at == null
                ? malformed("", "api.json.text")
                : malformed("", "api.json.broken", at.getLineNr(), at.getColumnNr());
    }

    private static Problem malformed(String pointer, String key, Object... args) {
        return new Problem(HttpStatus.BAD_REQUEST, List.of(new Fault(pointer, key, args)));
    }

    private static Problem unprocessable(String key, Object... args) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, List.of(new Fault(pointer(SHEETS), key, args)));
    }
}
