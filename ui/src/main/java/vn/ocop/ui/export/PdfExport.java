package vn.ocop.ui.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.ocop.ui.papers.Paper;
import vn.ocop.ui.papers.Papers;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;

/**
 * A dossier as one PDF: contents, papers, evidence, with a bookmark for each paper, document and criterion. What is no
 * page, or cannot be opened, is a page that names the file.
 */
@Component
class PdfExport {

    private static final Logger LOG = LoggerFactory.getLogger(PdfExport.class);

    private final Papers papers;
    private final Evidences evidences;

    PdfExport(Papers papers, Evidences evidences) {
        this.papers = papers;
        this.evidences = evidences;
    }

    void write(Bundle bundle, Path target) throws IOException {
        Path folder = Files.createTempDirectory("export");
        try (PdfBook book = new PdfBook(bundle.dossier().product())) {
            write(bundle, book, folder);
            book.save(target);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void write(Bundle bundle, PdfBook book, Path folder) throws IOException {
        book.append(papers.pdf(new Paper("contents", "muc-luc", Map.of("bundle", bundle))));
        book.bookmark(book.root(), "Mục lục", 0);
        for (Bundle.Sheaf paper : bundle.papers()) {
            int page = book.pages();
            book.append(paper.pdf().get());
            book.bookmark(book.root(), paper.title(), page);
        }
        Map<Long, Integer> pages = new HashMap<>();
        for (Map.Entry<String, List<Attachment>> document : bundle.byDocument().entrySet()) {
            PDOutlineItem parent = null;
            for (Attachment attachment : document.getValue()) {
                int page = book.pages();
                pages.put(attachment.file().id(), page);
                append(
                        book,
                        attachment,
                        folder.resolve(Long.toString(attachment.file().id())));
                if (parent == null) {
                    parent = book.bookmark(book.root(), document.getKey(), page);
                }
                book.bookmark(parent, attachment.file().name(), page);
            }
        }
        if (!bundle.byCriterion().isEmpty()) {
            criteria(bundle, book, pages);
        }
    }

    /** A criterion without evidence leads to the contents, where there is none for it. */
    private static void criteria(Bundle bundle, PdfBook book, Map<Long, Integer> pages) {
        PDOutlineItem all = book.bookmark(book.root(), "Minh chứng theo tiêu chí", 0);
        bundle.byCriterion().forEach((criterion, attachments) -> {
            int first = attachments.isEmpty()
                    ? 0
                    : pages.getOrDefault(attachments.get(0).file().id(), 0);
            PDOutlineItem item =
                    book.bookmark(all, attachments.isEmpty() ? criterion + " (không có)" : criterion, first);
            attachments.forEach(each -> book.bookmark(
                    item, each.file().name(), pages.getOrDefault(each.file().id(), 0)));
        });
    }

    private void append(PdfBook book, Attachment attachment, Path copy) throws IOException {
        EvidenceFile file = attachment.file();
        boolean printable = !file.quarantined()
                && switch (file.type()) {
                    case PDF, JPEG, PNG, WEBP -> true;
                    case DOCX, XLSX, MP4 -> false;
                };
        if (printable) {
            try {
                take(book, file, copy);
                return;
            } catch (IOException | RuntimeException e) {
                LOG.info("file {} is a page that names it: {}", file.id(), e.getMessage());
            }
        }
        book.append(papers.pdf(new Paper(
                "attachment",
                "tep",
                Map.of("title", attachment.title(), "file", file, "unreadable", printable || file.quarantined()))));
    }

    private void take(PdfBook book, EvidenceFile file, Path copy) throws IOException {
        try (InputStream content = evidences.open(file)) {
            Files.copy(content, copy);
        }
        switch (file.type()) {
            case PDF -> book.append(copy);
            case JPEG -> book.appendJpeg(copy);
            default -> book.appendPicture(copy);
        }
    }
}
