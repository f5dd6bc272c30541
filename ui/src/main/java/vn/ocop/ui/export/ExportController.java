package vn.ocop.ui.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** The whole dossier to take along, for everybody for whom it exists. */
@Controller
class ExportController {

    private final Bundles bundles;
    private final ZipExport zip;
    private final PdfExport pdf;

    ExportController(Bundles bundles, ZipExport zip, PdfExport pdf) {
        this.bundles = bundles;
        this.zip = zip;
        this.pdf = pdf;
    }

    @GetMapping("/dossiers/{id}/export.zip")
    void zip(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        Bundle bundle = bundles.of(actor, new DossierId(id));
        send(response, "ho-so-" + id + ".zip", "application/zip", file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                zip.write(bundle, out);
            }
        });
    }

    @GetMapping("/dossiers/{id}/export.pdf")
    void pdf(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        Bundle bundle = bundles.of(actor, new DossierId(id));
        send(response, "ho-so-" + id + ".pdf", "application/pdf", file -> pdf.write(bundle, file));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Written to a file first: what goes wrong is told on a page, and never ends in half a download. */
    private static void send(HttpServletResponse response, String name, String type, Writing writing)
            throws IOException {
        Path file = Files.createTempFile("export", null);
        try {
            writing.to(file);
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
