package vn.ocop.workflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scanner's protocol, spoken with a server that speaks it. */
class ClamdTest {

    private ServerSocket server;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                String command = command(in);
                String reply = command.equals("zPING") ? "PONG" : scan(in);
                if (silent) {
                    Thread.sleep(2_000);
                }
                client.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException | InterruptedException e) {
                continue;
            }
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int each = in.read(); each > 0; each = in.read()) {
            command.append((char) each);
        }
        return command.toString();
    }

    private String scan(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        received.add(content.toByteArray());
        String text = content.toString(StandardCharsets.ISO_8859_1);
        return text.contains("EICAR")
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : text.contains("too large") ? "INSTREAM size limit exceeded. ERROR" : "stream: OK";
    }

    private Clamd clamd(int port) {
        return new Clamd("127.0.0.1", port, Duration.ofSeconds(1), Duration.ofMillis(500));
    }

    @Test
    void everyByteIsSentAndWhatIsFoundHasAName() throws Exception {
        Clamd clamd = clamd(server.getLocalPort());
        byte[] large = new byte[1_000_000];
        new Random(1).nextBytes(large);

        assertThat(clamd.answers()).isTrue();
        assertThat(clamd.find(new ByteArrayInputStream(large))).isEmpty();
        assertThat(received.get(0)).isEqualTo(large);
        assertThat(clamd.find(text(Samples.EICAR))).contains("Win.Test.EICAR_HDB-1");
    }

    @Test
    void whatCannotBeScannedIsNotTakenForClean() {
        assertThatThrownBy(() -> clamd(server.getLocalPort()).find(text("too large")))
                .isInstanceOf(MalwareScan.NoAnswer.class);
    }

    @Test
    void whoDoesNotAnswerInTimeDoesNotAnswer() throws IOException {
        Clamd clamd = clamd(server.getLocalPort());
        silent = true;
        assertThat(clamd.answers()).isFalse();
        assertThatThrownBy(() -> clamd.find(text("x"))).isInstanceOf(MalwareScan.NoAnswer.class);

        int port = server.getLocalPort();
        server.close();
        assertThat(clamd(port).answers()).isFalse();
        assertThatThrownBy(() -> clamd(port).find(text("x"))).isInstanceOf(MalwareScan.NoAnswer.class);
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
