package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.EvidenceFolder;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;

/** What is far too large is refused early and plainly, whoever sends it and however; nothing of it stays. */
@PageTest
class UploadLimitsTest {

    private static final long TWO_GIGABYTES = 2L << 30;
    private static final int MEGABYTE = 1 << 20;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String PASSWORD = "a long enough password";
    private static final String TOO_LARGE = "Nội dung gửi lên quá lớn";

    private final Evidences evidences;
    private final Path incoming;
    private final Browser browser;
    private final int port;
    private final String username;
    private final OpenTask task;

    UploadLimitsTest(
            TestPeople people,
            People accounts,
            Dossiers dossiers,
            Evidences evidences,
            EvidenceFolder folder,
            @LocalServerPort int port) {
        this.evidences = evidences;
        this.incoming = folder.incoming();
        this.port = port;
        this.browser = new Browser(port);
        task = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");
        username = "uploader-" + task.dossier();
        accounts.open(
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE),
                username,
                PASSWORD,
                "Người tải tệp",
                Set.of(new Office(
                        Role.PRODUCER, dossiers.get(task.dossier()).producer().unit())));
    }

    @BeforeEach
    void signIn() {
        browser.signIn(username, PASSWORD).sentTo("/");
    }

    /** What the server answers, and how much it let itself be sent before. */
    private record Answer(String text, long sent) {}

    private Answer post(String address, String cookies, String length, long body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            boolean chunked = length.startsWith("Transfer-Encoding");
            out.write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: " + cookies
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] head = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.mp4\"\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] block = new byte[MEGABYTE];
            long sent = 0;
            try {
                write(out, head, chunked);
                while (sent < body && socket.getInputStream().available() == 0) {
                    write(out, block, chunked);
                    sent += block.length;
                }
                return new Answer(read(socket.getInputStream()), sent);
            } catch (SocketException e) { // closed while we were still sending
                return new Answer("", sent);
            }
        }
    }

    private static void write(OutputStream out, byte[] block, boolean chunked) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(block);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    /** Until the server has nothing more to say; it may wait for the rest of the body. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            return answer.toString(StandardCharsets.UTF_8);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twoGigabytesAreRefusedBeforeAnythingIsRead() throws IOException {
        Answer answer = post(
                Pages.url(task) + "/evidence/D03?action=upload",
                browser.cookies(),
                "Content-Length: " + TWO_GIGABYTES,
                0);

        assertThat(answer.text()).startsWith("HTTP/1.1 413").contains(TOO_LARGE);
        assertNothingStays();
    }

    @Test
    void twoGigabytesOfUnknownLengthAreReadToTheLimitOnly() throws IOException {
        Answer answer = post(
                Pages.url(task) + "/evidence/D03?action=upload",
                browser.cookies(),
                "Transfer-Encoding: chunked",
                TWO_GIGABYTES);

        assertThat(answer.sent()).isLessThan(260L * MEGABYTE);
        assertNothingStays();
    }

    @Test
    void nobodySendsFilesWithoutSigningIn() throws IOException {
        Answer answer =
                post(Pages.url(task) + "/evidence/D03?action=upload", "", "Content-Length: " + 50L * MEGABYTE, 0);

        assertThat(answer.text()).startsWith("HTTP/1.1 302").contains("/login");
        assertNothingStays();
    }

    @Test
    void elsewhereFilesAreSmall() throws IOException {
        assertThat(post("/sheets", browser.cookies(), "Content-Length: " + 50L * MEGABYTE, 0)
                        .text())
                .startsWith("HTTP/1.1 413")
                .contains(TOO_LARGE);
        assertThat(post("/sheets", browser.cookies(), "Transfer-Encoding: chunked", 0)
                        .text())
                .startsWith("HTTP/1.1 413");
    }

    private void assertNothingStays() throws IOException {
        try {
            for (int n = 0; n < 100 && Objects.requireNonNull(incoming.toFile().list()).length > 0; n++) {
                Thread.sleep(50); // the server cleans up after it has answered
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        assertThat(incoming).isEmptyDirectory();
        assertThat(evidences.of(task.dossier())).isEmpty();
    }
}
