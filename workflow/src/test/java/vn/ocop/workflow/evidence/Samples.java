package vn.ocop.workflow.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people send them, good and bad; each made anew. */
public final class Samples {

    /** The test file of every scanner, in two parts so that no scanner stops the build. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/main.xml" ContentType="application/%s.main+xml"/></Types>""";
    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Changes a document before it is saved. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private Samples() {}

    public static byte[] pdf() {
        return pdf("1", document -> {});
    }

    /** A PDF of its own content. */
    public static byte[] pdf(String title) {
        return pdf(title, document -> {});
    }

    private static byte[] pdf(String title, Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] pdfWithScript() {
        return pdf("script", document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    static byte[] pdfThatStartsAProgramme() {
        return pdf("launch", document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] pdfWithAFileInside() {
        return pdf("inside", document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("inside.exe");
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("inside.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdfWithPassword() {
        return pdf(
                "locked",
                document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** A list of objects that unpacks to a hundred megabytes. */
    static byte[] pdfBomb() {
        return pdf("bomb", document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.getPDFName("ObjStm"));
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int n = 0; n < 100; n++) {
                    out.write(new byte[1 << 20]);
                }
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("Bomb"), new COSObject(stream));
        });
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The head of a picture of a billion pixels. */
    static byte[] hugePng() {
        byte[] picture = png();
        ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000);
        return picture;
    }

    static byte[] webp() {
        byte[] data = new byte[20];
        return join(
                "RIFF".getBytes(StandardCharsets.ISO_8859_1),
                ByteBuffer.allocate(4)
                        .putInt(Integer.reverseBytes(data.length + 4))
                        .array(),
                "WEBP".getBytes(StandardCharsets.ISO_8859_1),
                data);
    }

    static byte[] mp4() {
        return join(
                box("ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.ISO_8859_1)),
                box("moov", new byte[100]),
                box("mdat", new byte[5000]));
    }

    private static byte[] box(String type, byte[] content) {
        return join(
                ByteBuffer.allocate(4).putInt(content.length + 8).array(),
                type.getBytes(StandardCharsets.ISO_8859_1),
                content);
    }

    public static byte[] docx() {
        return office(WORD, Map.of("main.xml", new byte[2000]));
    }

    static byte[] xlsx() {
        return office(EXCEL, Map.of("main.xml", "<c><f>SUM(A1:A9)</f></c>".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] docxWithMacros() {
        return office(WORD, Map.of("word/vbaProject.bin", new byte[100]));
    }

    static byte[] docm() {
        return office("vnd.ms-word.document.macroEnabled", Map.of("main.xml", new byte[100]));
    }

    /** A document of half a megabyte that unpacks to half a gigabyte. */
    static byte[] zipBomb() {
        return office(WORD, Map.of("main.xml", new byte[500 << 20]));
    }

    static byte[] docxWithPathNames() {
        return office(WORD, Map.of("../../etc/passwd", new byte[10]));
    }

    static byte[] archive() {
        return zip(Map.of("readme.txt", new byte[10]));
    }

    private static byte[] office(String type, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new java.util.LinkedHashMap<>();
        all.put("[Content_Types].xml", TYPES.formatted(type).getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The first two thirds of a file, as a broken line leaves it. */
    static byte[] cutOff(byte[] whole) {
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> all = new ArrayList<>();
        Collections.addAll(all, parts);
        all.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
