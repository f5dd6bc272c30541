package vn.ocop.workflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.ocop.workflow.evidence.Samples.cutOff;
import static vn.ocop.workflow.evidence.Samples.join;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.ocop.workflow.kernel.Rejected;

/** Every kind of bad file is refused with its reason, or waits in quarantine; good ones are taken; no refused one leaves a trace. */
class BadFilesTest {

    private static final DataSize LIMIT = DataSize.ofKilobytes(900);

    private Path folder;
    private Uploads uploads;

    /** @param expected what is said of it: a type it is taken as, a reason it is refused for, why it is in quarantine */
    record Sample(String name, byte[] content, Enum<?> expected) {
        @Override
        public String toString() {
            return name + " → " + expected;
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        this.folder = folder;
        EvidenceFolder place = new EvidenceFolder(folder);
        uploads = new Uploads(
                LIMIT, DataSize.ofMegabytes(2), place, new DiskStore(place, Clock.systemUTC()), Optional.empty());
    }

    static Stream<Sample> good() {
        return Stream.of(
                new Sample("giấy phép.pdf", Samples.pdf(), FileType.PDF),
                new Sample("ẢNH.JPG", Samples.jpeg(), FileType.JPEG),
                new Sample("ảnh.jpeg", Samples.jpeg(), FileType.JPEG),
                new Sample("tem.png", Samples.png(), FileType.PNG),
                new Sample("tem.webp", Samples.webp(), FileType.WEBP),
                new Sample("hợp đồng.docx", Samples.docx(), FileType.DOCX),
                new Sample("công thức.xlsx", Samples.xlsx(), FileType.XLSX),
                new Sample("quy trình.mp4", Samples.mp4(), FileType.MP4),
                new Sample("scan", Samples.pdf(), FileType.PDF),
                new Sample("ảnh chuyển động.jpg", join(Samples.jpeg(), Samples.mp4()), FileType.JPEG));
    }

    static Stream<Sample> refused() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new Sample("a.pdf", page, Flaw.TYPE),
                new Sample("a.exe", "MZ".repeat(500).getBytes(StandardCharsets.ISO_8859_1), Flaw.TYPE),
                new Sample("a.docx", Samples.archive(), Flaw.TYPE),
                new Sample("a.jpg", Samples.pdf(), Flaw.MISTYPED),
                new Sample("a.pdf", Samples.png(), Flaw.MISTYPED),
                new Sample("a.docx", Samples.xlsx(), Flaw.MISTYPED),
                new Sample("a.pdf.exe", Samples.pdf(), Flaw.MISTYPED),
                new Sample("a.pdf", cutOff(Samples.pdf()), Flaw.BROKEN),
                new Sample("a.jpg", cutOff(Samples.jpeg()), Flaw.BROKEN),
                new Sample("a.png", cutOff(Samples.png()), Flaw.BROKEN),
                new Sample("a.webp", cutOff(Samples.webp()), Flaw.BROKEN),
                new Sample("a.mp4", cutOff(Samples.mp4()), Flaw.BROKEN),
                new Sample("a.docx", cutOff(Samples.docx()), Flaw.BROKEN),
                new Sample("a.pdf", "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.UTF_8), Flaw.BROKEN),
                new Sample("a.pdf", Samples.pdfWithPassword(), Flaw.LOCKED),
                new Sample("a.docx", Samples.zipBomb(), Flaw.BOMB),
                new Sample("a.pdf", Samples.pdfBomb(), Flaw.BOMB),
                new Sample("a.png", Samples.hugePng(), Flaw.BOMB),
                new Sample("a.docx", Samples.docxWithMacros(), Flaw.MACRO),
                new Sample("a.docm", Samples.docm(), Flaw.MACRO),
                new Sample("a.docx", Samples.docxWithPathNames(), Flaw.DOUBLE),
                new Sample("a.pdf", join(Samples.pdf(), Samples.archive()), Flaw.DOUBLE),
                new Sample("a.png", join(Samples.png(), Samples.archive()), Flaw.DOUBLE),
                new Sample("a.jpg", join(Samples.jpeg(), page), Flaw.DOUBLE),
                new Sample("a.png", join(Samples.png(), Samples.pdf()), Flaw.DOUBLE));
    }

    static Stream<Sample> suspicious() {
        byte[] eicar = Samples.EICAR.getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                new Sample("a.pdf", Samples.pdfWithScript(), Suspicion.ACTIVE_PDF),
                new Sample("a.pdf", Samples.pdfThatStartsAProgramme(), Suspicion.ACTIVE_PDF),
                new Sample("a.pdf", Samples.pdfWithAFileInside(), Suspicion.FILES_IN_PDF),
                new Sample("a.pdf", eicar, Suspicion.MALWARE),
                new Sample("a.pdf", join(Samples.pdf(), eicar), Suspicion.MALWARE));
    }

    @ParameterizedTest
    @MethodSource
    void good(Sample sample) throws IOException {
        Upload taken = receive(sample.name(), sample.content());

        assertThat(taken.type()).isEqualTo(sample.expected());
        assertThat(taken.suspicion()).isNull();
        assertThat(taken.size()).isEqualTo(sample.content().length);
        assertThat(stored()).containsExactly(taken.sha256());
    }

    @ParameterizedTest
    @MethodSource
    void refused(Sample sample) throws IOException {
        assertRefused("upload." + sample.expected(), sample.name(), sample.content());
    }

    @ParameterizedTest
    @MethodSource
    void suspicious(Sample sample) throws IOException {
        Upload taken = receive(sample.name(), sample.content());

        assertThat(taken.suspicion()).isEqualTo(sample.expected());
        assertThat(stored()).as("kept, not lost").containsExactly(taken.sha256());
    }

    @Test
    void oneByteTooManyIsRefusedAndReadingStops() throws IOException {
        assertRefused("upload.empty", "a.pdf", new byte[0]);
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(read++).isLessThan(2 * LIMIT.toBytes());
                return ' ';
            }
        };

        assertThatThrownBy(() -> uploads.receive("a.pdf", endless))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::key)
                .isEqualTo("upload.large");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aLineThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return '%';
            }
        };

        assertThatThrownBy(() -> uploads.receive("a.pdf", broken)).isInstanceOf(IOException.class);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ../../etc/passwd.pdf       | passwd.pdf
            C:\\Users\\giam doc\\a.pdf | a.pdf
            /tmp/x/ảnh chụp.pdf        | ảnh chụp.pdf
            ..pdf                      | pdf.pdf
            """)
    void onlyTheLastPartOfANameIsKept(String sent, String kept) throws IOException {
        assertThat(receive(sent, Samples.pdf()).name()).isEqualTo(kept);
    }

    @Test
    void namesAreShortAndVisible() throws IOException {
        String name = receive("a\u0000\n\u202Efdp.exe" + "x".repeat(5000) + ".pdf", Samples.pdf())
                .name();

        assertThat(name).hasSize(200).startsWith("afdp.exexx").endsWith(".pdf");
    }

    private void assertRefused(String reason, String name, byte[] content) throws IOException {
        assertThatThrownBy(() -> receive(name, content))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::key)
                .isEqualTo(reason);
        assertThat(stored()).isEmpty();
    }

    private Upload receive(String name, byte[] content) throws IOException {
        return uploads.receive(name, new ByteArrayInputStream(content));
    }

    /** All files of the store, wherever they lie. */
    private Stream<String> stored() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
