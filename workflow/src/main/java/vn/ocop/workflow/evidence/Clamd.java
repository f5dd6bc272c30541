package vn.ocop.workflow.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** ClamAV's daemon over TCP (clamd(8), INSTREAM). */
@Component
@ConditionalOnProperty("ocop.clamd.host")
class Clamd implements MalwareScan {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 1 << 16;
    private static final int REPLY_AT_MOST = 1000;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final int connectMillis;
    private final int answerMillis;

    Clamd(
            @Value("${ocop.clamd.host}") String host,
            @Value("${ocop.clamd.port:3310}") int port,
            @Value("${ocop.clamd.connect-timeout:2s}") Duration connect,
            @Value("${ocop.clamd.answer-timeout:60s}") Duration answer) {
        address = InetSocketAddress.createUnresolved(host, port);
        connectMillis = (int) connect.toMillis();
        answerMillis = (int) answer.toMillis();
    }

    @Override
    public Optional<String> find(InputStream content) throws NoAnswer {
        String reply = ask("zINSTREAM\0", content);
        if (reply.equals(CLEAN)) {
            return Optional.empty();
        }
        if (reply.endsWith(FOUND)) {
            return Optional.of(reply.substring(reply.indexOf(':') + 1, reply.length() - FOUND.length())
                    .strip());
        }
        LOG.warn("the malware scanner does not read a file: {}", reply);
        throw new NoAnswer(reply);
    }

    @Override
    public boolean answers() {
        try {
            return ask("zPING\0", InputStream.nullInputStream()).equals("PONG");
        } catch (NoAnswer e) {
            return false;
        }
    }

    private String ask(String command, InputStream content) throws NoAnswer {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), connectMillis);
            socket.setSoTimeout(answerMillis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(command.getBytes(StandardCharsets.US_ASCII));
            if (command.contains("INSTREAM")) {
                send(content, out);
            }
            out.flush();
            byte[] reply = socket.getInputStream().readNBytes(REPLY_AT_MOST);
            return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.warn("the malware scanner at {} does not answer: {}", address, e.getMessage());
            throw new NoAnswer(String.valueOf(e.getMessage()));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
    }
}
