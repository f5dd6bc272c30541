package vn.ocop.ui.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The list of files of an export with their SHA-256, as {@code sha256sum -c} reads it, and the check against it. */
final class Manifest {

    static final String NAME = "manifest.sha256";

    /** What is wrong with a file of an export. */
    enum Fault {
        MISSING,
        CHANGED,
        EXTRA
    }

    /** A file that is not as the manifest says. */
    record Finding(Fault fault, String path) {}

    private static final String GAP = "  ";
    private static final int HASH_LENGTH = 64;

    private Manifest() {}

    static String line(String sha256, String path) {
        return sha256 + GAP + path + "\n";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compares every file of a ZIP with its manifest; a ZIP without one is missing it.
     *
     * @throws IOException if it cannot be read as a ZIP at all
     */
    static List<Finding> check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry manifest = zip.getEntry(NAME);
            if (manifest == null) {
                return List.of(new Finding(Fault.MISSING, NAME));
            }
            Map<String, String> expected = read(zip, manifest);
            List<Finding> findings = new ArrayList<>();
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                String path = entry.getName();
                String hash = expected.remove(path);
                if (hash != null) {
                    if (!hash.equals(hash(zip, entry))) {
                        findings.add(new Finding(Fault.CHANGED, path));
                    }
                } else if (!entry.equals(manifest) && !path.equals(NAME)) {
                    findings.add(new Finding(Fault.EXTRA, path));
                }
            }
            expected.keySet().forEach(path -> findings.add(new Finding(Fault.MISSING, path)));
            return findings;
        }
    }

    private static Map<String, String> read(ZipFile zip, ZipEntry manifest) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(manifest), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() <= HASH_LENGTH + GAP.length()) {
                    throw new IOException("no line of a manifest: " + line);
                }
                expected.put(line.substring(HASH_LENGTH + GAP.length()), line.substring(0, HASH_LENGTH));
            }
        }
        return expected;
    }

    /** Of damaged content, whose checksum in the ZIP does not hold either, there is none: an empty text. */
    private static String hash(ZipFile zip, ZipEntry entry) {
        MessageDigest digest = sha256();
        try (InputStream content = zip.getInputStream(entry)) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
