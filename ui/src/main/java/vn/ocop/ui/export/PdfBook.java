package vn.ocop.ui.export;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * One PDF put together from many files, with bookmarks. Pages stay where they were read from until it is saved: on disk,
 * not in memory.
 */
final class PdfBook implements Closeable {

    private static final float MARGIN = 36; // half an inch
    private static final int PIXELS = 2500; // of the longer side; A4 at 200 dots per inch

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Closeable> sources = new ArrayDeque<>();

    PdfBook(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("vi");
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    PDOutlineNode root() {
        return outline;
    }

    /** @param page counted from 0; a page that is there already */
    PDOutlineItem bookmark(PDOutlineNode parent, String title, int page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        parent.addLast(item);
        return item;
    }

    void append(byte[] pdf) throws IOException {
        append(Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache()));
    }

    /** Appends all pages of a file or none; the file must stay until this book is saved. */
    void append(Path pdf) throws IOException {
        append(Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache()));
    }

    private void append(PDDocument source) throws IOException {
        sources.push(source);
        if (source.isEncrypted() || source.getNumberOfPages() == 0) {
            throw new IOException("a PDF nobody can read without its password, or an empty one");
        }
        int before = pages();
        try {
            for (PDPage page : source.getPages()) {
                take(page);
            }
        } catch (IOException | RuntimeException e) {
            while (pages() > before) {
                document.removePage(pages() - 1);
            }
            throw new IOException("a page that cannot be taken over", e);
        }
    }

    private void take(PDPage page) throws IOException {
        PDPage taken = document.importPage(page);
        taken.setResources(page.getResources()); // they may be inherited
        COSDictionary dictionary = taken.getCOSObject();
        dictionary.removeItem(COSName.STRUCT_PARENTS);
        dictionary.removeItem(COSName.AA);
        for (PDAnnotation annotation : taken.getAnnotations()) {
            // what is stamped or signed on a page stays to be seen; where it led to is another document's
            COSDictionary each = annotation.getCOSObject();
            each.removeItem(COSName.DEST);
            each.removeItem(COSName.A);
            each.removeItem(COSName.AA);
            each.removeItem(COSName.PARENT);
            each.removeItem(COSName.POPUP);
            each.setItem(COSName.P, taken);
        }
    }

    /** A photograph as it is, on a page of its own. */
    void appendJpeg(Path file) throws IOException {
        place(JPEGFactory.createFromByteArray(document, Files.readAllBytes(file)));
    }

    /** Any other picture, no finer than a printer shows it, however many pixels it claims to have. */
    void appendPicture(Path file) throws IOException {
        place(LosslessFactory.createFromImage(document, read(file)));
    }

    private static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture this system can read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int step = Math.max(1, (Math.max(reader.getWidth(0), reader.getHeight(0)) + PIXELS - 1) / PIXELS);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private void place(PDImageXObject image) throws IOException {
        boolean wide = image.getWidth() > image.getHeight();
        PDRectangle paper =
                wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min(
                (paper.getWidth() - 2 * MARGIN) / image.getWidth(),
                (paper.getHeight() - 2 * MARGIN) / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        PDPage page = new PDPage(paper);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
        document.addPage(page);
    }

    void save(Path file) throws IOException {
        outline.openNode();
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
        while (!sources.isEmpty()) {
            sources.pop().close();
        }
    }
}
