package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.ui.export.ManifestCheck;

/**
 * A dossier of 300 MB goes through a server with 512 MB of heap and leaves it as ZIP and PDF; a server killed in the middle of an upload has every
 * file whose upload was acknowledged, and no half one.
 */
class BigUploadTest {

    private static final int MEGABYTE = 1 << 20;
    private static final List<Integer> FILES = List.of(60, 60, 50, 50, 40, 20, 20);

    private final Random random = new Random(11);
    private String dossier = "";
    private String address = "";
    private int port;

    @Test
    void threeHundredMegabytesAndAKill(@TempDir Path folder) throws Exception {
        Process server = start(folder);
        Map<String, String> sent = new LinkedHashMap<>();
        try {
            Browser browser = new Browser(port);
            browser.signIn(BigUploadProgram.USERNAME, BigUploadProgram.PASSWORD).sentTo("/");
            for (int size : FILES) {
                Path file = film(folder, size);
                assertThat(browser.upload(address + "?action=upload", browser.get(address), file)
                                .status())
                        .isEqualTo(302);
                sent.put(String.valueOf(file.getFileName()), hash(Files.newInputStream(file)));
                Files.delete(file);
            }
            assertRead(browser, sent);
            assertTakenAlong(browser, folder, sent);
            sendHalf(browser, folder.resolve("data/evidence/incoming"));
        } finally {
            server.destroyForcibly().waitFor();
        }

        Process again = start(folder);
        try {
            Browser browser = new Browser(port);
            browser.signIn(BigUploadProgram.USERNAME, BigUploadProgram.PASSWORD).sentTo("/");
            assertRead(browser, sent);
            assertWhole(folder.resolve("data/evidence"), sent.size());
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    private Process start(Path folder) throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BigUploadProgram.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); ; line = out.readLine()) {
            assertThat(line).as("the server ended by itself: %s", said).isNotNull();
            said.append(line).append('\n');
            String[] words = line.split(" ");
            if (words[0].equals(BigUploadProgram.BEGUN)) {
                dossier = words[1];
                address = "/tasks/prepareDossier/" + words[2] + "/evidence/D03";
            } else if (words[0].equals(BigUploadProgram.READY)) {
                port = Integer.parseInt(words[1]);
                return program;
            }
        }
    }

    /** A film of so many megabytes. */
    private Path film(Path folder, int megabytes) throws IOException {
        Path file = Files.createTempFile(folder, "phim", ".mp4");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            box(out, "ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.ISO_8859_1));
            box(out, "moov", new byte[100]);
            out.write(ByteBuffer.allocate(4).putInt(8 + megabytes * MEGABYTE).array());
            out.write("mdat".getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[MEGABYTE];
            for (int n = 0; n < megabytes; n++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        return file;
    }

    private static void box(OutputStream out, String type, byte[] content) throws IOException {
        out.write(ByteBuffer.allocate(4).putInt(8 + content.length).array());
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
    }

    /** The first half of a file, until the server has begun to write it down. */
    private void sendHalf(Browser browser, Path incoming) throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address + "?action=upload HTTP/1.1\r\nHost: localhost\r\nCookie: " + browser.cookies()
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + 40 * MEGABYTE
                            + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"nửa.mp4\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(new byte[20 * MEGABYTE]);
            out.flush();
            for (int n = 0; n < 100 && size(incoming) < MEGABYTE; n++) {
                Thread.sleep(50);
            }
            assertThat(size(incoming)).as("it is being received").isGreaterThan(MEGABYTE);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Everything acknowledged is listed, nothing else is, and every byte of it is right. */
    private void assertRead(Browser browser, Map<String, String> sent) throws Exception {
        Page page = browser.get("/dossiers/" + dossier);
        Map<String, String> read = new LinkedHashMap<>();
        for (var link : page.document().select("a[data-viewer]")) {
            read.put(link.text(), hash(browser.download(link.attr("data-content"))));
        }
        assertThat(read).isEqualTo(sent);
    }

    /** The whole dossier leaves the same small server, and the command finds every file as it was sent. */
    private void assertTakenAlong(Browser browser, Path folder, Map<String, String> sent) throws Exception {
        Path zip = folder.resolve("export.zip");
        Files.copy(browser.download("/dossiers/" + dossier + "/export.zip"), zip);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(ManifestCheck.run(zip.toString(), Locale.ENGLISH, new PrintStream(said, true)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.stream().filter(entry -> entry.getName().startsWith("minh-chung/")))
                    .hasSize(sent.size());
        }
        Files.delete(zip);
        try (InputStream pdf = browser.download("/dossiers/" + dossier + "/export.pdf");
                PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            assertThat(document.getNumberOfPages())
                    .as("a page for each film at least")
                    .isGreaterThan(sent.size());
        }
    }

    private static void assertWhole(Path store, int files) throws Exception {
        assertThat(store.resolve("incoming")).isEmptyDirectory();
        try (Stream<Path> all = Files.walk(store)) {
            List<Path> kept = all.filter(Files::isRegularFile).toList();
            assertThat(kept).hasSize(files).allSatisfy(file -> assertThat(hash(Files.newInputStream(file)))
                    .isEqualTo(String.valueOf(file.getFileName())));
        }
    }

    private static String hash(InputStream content) throws Exception {
        try (DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
