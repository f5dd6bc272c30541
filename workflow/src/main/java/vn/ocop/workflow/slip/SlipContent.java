package vn.ocop.workflow.slip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a slip says, as it was when it was issued.
 *
 * @param superior the body above the agency
 * @param agency whose slip it is
 * @param desk the one-stop desk; null where there is none
 * @param number null while a draft
 * @param place where it was issued, without its type
 * @param on day of issue, ISO; null while a draft
 * @param code what the QR leads to; null for what nobody looks up
 * @param officer who issued or drafted it
 * @param signer leader who signed; null where an officer's name is enough, or while a draft
 */
public record SlipContent(
        SlipKind kind,
        String title,
        String superior,
        String agency,
        @Nullable String desk,
        @Nullable String number,
        String place,
        @Nullable String on,
        @Nullable String code,
        List<Part> parts,
        String producer,
        String officer,
        @Nullable String signer) {

    /**
     * A paragraph, or a table.
     *
     * @param table name of the table; null for a paragraph
     */
    public record Part(@Nullable String text, @Nullable String table, List<List<String>> rows) {}

    /** The same with what only the leader's signature gives. */
    SlipContent signed(String given, LocalDate day, String leader) {
        return new SlipContent(
                kind,
                title,
                superior,
                agency,
                desk,
                given,
                place,
                day.toString(),
                code,
                parts,
                producer,
                officer,
                leader);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SlipContent of(String json) {
        try {
            return JSON.readValue(json, SlipContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
