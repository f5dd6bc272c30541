package vn.ocop.ui.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.PageTest;
import vn.ocop.ui.Pages;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Upload;
import vn.ocop.workflow.evidence.Uploads;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Preparations;

/** A dossier taken along is whole, can be read without the system, and proves that nothing in it was changed. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Evidences evidences;
    private final Uploads uploads;

    private DossierId id = new DossierId(0);
    private final Map<String, byte[]> uploaded = new LinkedHashMap<>();
    private final Map<String, byte[]> exports = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    ExportTest(
            Pages pages,
            TestPeople people,
            Dossiers dossiers,
            Preparations preparations,
            Evidences evidences,
            Uploads uploads) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.evidences = evidences;
        this.uploads = uploads;
    }

    @BeforeAll
    void fill() throws IOException {
        id = people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier"));
        OpenTask task = people.open(id, "prepareDossier");
        add(task, "D03", "Giấy đăng ký.pdf", pdf(2, "Dang ky"));
        add(task, "D03", "giấy đăng ký.PDF", pdf(1, "Ban sao"));
        add(task, "D08", "hợp đồng 50%.docx", docx());
        add(task, "D12", "ảnh.png", picture("png", 3000, 200));
        add(task, "D12", "ảnh.jpg", picture("jpg", 200, 400));
        people.go(id, TestPeople.THREE_STARS.stoppingAt("signDecision"));
    }

    @Test
    void theZipHoldsEveryPaperAndFileAndAnIndexThatFindsThem() throws IOException {
        Map<String, byte[]> zip = unzip(export(agency(), "zip"));

        var index = Jsoup.parse(new String(Objects.requireNonNull(zip.get("index.html")), UTF_8));
        assertThat(index.text()).contains(dossier().product(), "Minh chứng theo tiêu chí", "Không có minh chứng");
        List<String> links = index.select("a[href]").eachAttr("href").stream()
                .map(href -> URLDecoder.decode(href.replace("+", "%2B"), UTF_8))
                .distinct()
                .toList();
        assertThat(zip.keySet()).containsAll(links);
        assertThat(links)
                .anyMatch(link -> link.matches("giay-to/01-mau-01-\\d+\\.pdf"))
                .anyMatch(link -> link.matches("giay-to/02-mau-02-\\d+\\.pdf"))
                .anyMatch(link -> link.contains("mau-03-"))
                .anyMatch(link -> link.contains("de-nghi-"))
                .anyMatch(link -> link.contains("bao-cao-ket-qua-"))
                .anyMatch(link -> link.contains("lich-su-"));
        assertThat(links).hasSize(zip.size() - 2); // all but the index and the manifest
        assertThat(zip.values()).usingRecursiveFieldByFieldElementComparator().containsAll(uploaded.values());
        assertThat(zip.keySet())
                .anyMatch(path -> path.endsWith("/Giấy đăng ký.pdf"))
                .anyMatch(path -> path.endsWith("/giấy đăng ký (2).PDF"));
        String history = zip.keySet().stream()
                .filter(path -> path.contains("lich-su-"))
                .findFirst()
                .orElseThrow();
        assertThat(text(Objects.requireNonNull(zip.get(history)))).contains("LỊCH SỬ HỒ SƠ", "Tiếp nhận hồ sơ");
    }

    @Test
    void whatIsInItIsWhatThePersonMayRead() throws IOException {
        Map<String, byte[]> producers = unzip(export(people.actor(dossier().producer()), "zip"));
        Map<String, byte[]> agencys = unzip(export(agency(), "zip"));

        assertThat(agencys.keySet())
                .anyMatch(path -> path.contains("phieu-danh-gia"))
                .anyMatch(path -> path.contains("to-trinh"));
        assertThat(producers.keySet())
                .anyMatch(path -> path.contains("bao-cao-ket-qua-"))
                .noneMatch(path -> path.contains("phieu-danh-gia") || path.contains("tong-hop"))
                .noneMatch(path -> path.contains("to-trinh"));
    }

    @Test
    void theManifestIsReadByTheUsualProgram() throws Exception {
        Map<String, byte[]> zip = unzip(export(agency(), "zip"));
        for (Map.Entry<String, byte[]> file : zip.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            assertThat(path).startsWithRaw(folder);
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        assumeThat(Path.of("/usr/bin/sha256sum")).exists();

        Process check = new ProcessBuilder("/usr/bin/sha256sum", "--strict", "--quiet", "-c", "manifest.sha256")
                .directory(folder.toFile())
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("manifest.sha256"))).hasSize(zip.size() - 1);
    }

    @Test
    void anUnchangedZipIsSound() throws IOException {
        Path zip = Files.write(folder.resolve("sound.zip"), export(agency(), "zip"));

        assertThat(verify(zip, Locale.forLanguageTag("vi"))).startsWith("0 ĐÚNG: ");
        assertThat(verify(zip, Locale.FRENCH)).startsWith("0 SOUND: ");
    }

    @ParameterizedTest
    @CsvSource({"changed, CHANGED: ", "removed, MISSING: ", "added, EXTRA: "})
    void whatWasDoneToAZipIsTold(String what, String told) throws IOException {
        byte[] export = export(agency(), "zip");
        byte[] tampered = rewrite(export, (path, content) -> {
            if (path.endsWith("/Giấy đăng ký.pdf")) {
                return switch (what) {
                    case "changed" -> {
                        content[content.length / 2] ^= 1;
                        yield Map.of(path, content);
                    }
                    case "removed" -> Map.of();
                    default -> Map.of(path, content, "minh-chung/thêm.pdf", content);
                };
            }
            return Map.of(path, content);
        });
        Path zip = Files.write(folder.resolve(what + ".zip"), tampered);

        String said = verify(zip, Locale.ENGLISH);

        assertThat(said).startsWith("1 " + told).contains(what.equals("added") ? "/thêm.pdf" : "/Giấy đăng ký.pdf");
        assertThat(said.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip", "PK"})
    void whatIsNoExportIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.zip"), content);

        assertThat(verify(file, Locale.ENGLISH)).startsWith("1 UNREADABLE: ");
        assertThat(verify(folder.resolve("nowhere.zip"), Locale.ENGLISH)).startsWith("1 UNREADABLE: ");
        Path empty = Files.write(folder.resolve("e.zip"), rewrite(export(agency(), "zip"), (path, bytes) -> Map.of()));
        assertThat(verify(empty, Locale.ENGLISH)).startsWith("1 ");
    }

    @Test
    void onePdfWithBookmarksPerPaperDocumentAndCriterion() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export(agency(), "pdf"))) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles, pdf);

            assertThat(titles)
                    .contains(
                            "Mục lục",
                            "Phiếu đăng ký (Mẫu 01)",
                            "Báo cáo tự đánh giá (Mẫu 02)",
                            "Báo cáo đánh giá (Mẫu 03)",
                            "Lịch sử",
                            "Giấy đăng ký.pdf",
                            "ảnh.png")
                    .anyMatch(title -> title.startsWith("D03. "))
                    .anyMatch(title -> title.startsWith("D12. "));
            preparations.sheet(dossier()).leaves().forEach(leaf -> assertThat(titles)
                    .anyMatch(title -> title.startsWith(leaf.code() + ". ")));
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Dang ky 1", "Dang ky 2", "Ban sao 1", "PHIẾU ĐĂNG KÝ", "LỊCH SỬ HỒ SƠ")
                    .contains("Loại tệp này không in thành trang");
            assertThat(text.lines().filter(line -> line.strip().equals("TỆP ĐÍNH KÈM")))
                    .as("the Word file is a page that names it")
                    .hasSize(1);
            for (EvidenceFile file : files()) {
                assertThat(text.replaceAll("\\s", "")).contains(file.sha256());
            }
        }
    }

    /** Every title with a page that is there. */
    private static void collect(PDOutlineNode node, List<String> titles, PDDocument pdf) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertThat(pdf.getPages().indexOf(item.findDestinationPage(pdf))).isNotNegative();
            collect(item, titles, pdf);
        }
    }

    private void add(OpenTask task, String document, String name, byte[] content) throws IOException {
        Evidence paper = evidences.of(id).stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .orElseGet(() -> evidences.add(task, document));
        Upload upload = uploads.receive(name, new ByteArrayInputStream(content));
        evidences.addFile(task, paper.id(), upload, null);
        uploaded.put(name, content);
    }

    private List<EvidenceFile> files() {
        return evidences.files(id).values().stream().flatMap(List::stream).toList();
    }

    private Dossier dossier() {
        return dossiers.get(id);
    }

    private Actor agency() {
        return people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE);
    }

    private byte[] export(Actor actor, String ending) {
        return exports.computeIfAbsent(
                        actor.id() + ending, none -> pages.as(actor).download("/dossiers/" + id + "/export." + ending))
                .clone();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(files.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static byte[] rewrite(byte[] zip, BiFunction<String, byte[], Map<String, byte[]>> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream written = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, byte[]> file : unzip(zip).entrySet()) {
                for (Map.Entry<String, byte[]> kept :
                        change.apply(file.getKey(), file.getValue()).entrySet()) {
                    written.putNextEntry(new ZipEntry(kept.getKey()));
                    written.write(kept.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    private static String verify(Path zip, Locale locale) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ManifestCheck.run(zip.toString(), locale, new PrintStream(said, true, UTF_8));
        return code + " " + said.toString(UTF_8);
    }

    private static byte[] pdf(int pages, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int n = 1; n <= pages; n++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words + " " + n);
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Hợp đồng");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillOval(0, 0, width, height);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDDocument document = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
