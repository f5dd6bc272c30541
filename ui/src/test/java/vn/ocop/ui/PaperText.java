package vn.ocop.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a paper says to whoever reads it. */
final class PaperText {

    private PaperText() {}

    /** Everything written in a PDF or Word file, headers too, white space made one blank. */
    static String of(byte[] file) {
        try {
            if (file[0] == '%') {
                try (PDDocument document = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
                }
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                    XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                List<String> all = new ArrayList<>(List.of(extractor.getText()));
                document.getHeaderList()
                        .forEach(header -> all.add(header._getHdrFtr().xmlText()));
                return String.join(" ", all).replaceAll("[\\s\u00a0]+", " ");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
