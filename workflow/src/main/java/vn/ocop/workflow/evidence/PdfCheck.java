package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF: whole, open to everybody, with at least a page; what acts by itself or carries files waits in quarantine. */
final class PdfCheck {

    private static final int TAIL = 2048;
    private static final int DEEPEST = 100;
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "RichMediaExecute");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName FILE = COSName.getPDFName("EF");
    private static final COSName SCRIPT = COSName.getPDFName("JS");

    private PdfCheck() {}

    static @Nullable Suspicion examine(Path file) throws IOException, BadFile {
        if (!new String(Bytes.tail(file, TAIL), StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new BadFile(Flaw.BROKEN);
        }
        PdfStreams.refuseBombs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new BadFile(Flaw.BROKEN);
            }
            return search(document);
        } catch (InvalidPasswordException e) {
            throw new BadFile(Flaw.LOCKED);
        } catch (IOException | RuntimeException e) {
            throw new BadFile(Flaw.BROKEN);
        }
    }

    private static @Nullable Suspicion search(PDDocument document) throws BadFile {
        Suspicion found = null;
        for (COSObjectKey key : Set.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            Suspicion here = search(object.getObject(), 0);
            if (here == Suspicion.ACTIVE_PDF) {
                return here;
            }
            found = here == null ? found : here;
        }
        return found;
    }

    private static @Nullable Suspicion search(@Nullable COSBase object, int depth) throws BadFile {
        if (depth > DEEPEST) {
            throw new BadFile(Flaw.BROKEN);
        }
        Suspicion found = null;
        if (object instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(SCRIPT) || ACTIVE.contains(dictionary.getNameAsString(COSName.S, ""))) {
                return Suspicion.ACTIVE_PDF;
            }
            found = dictionary.containsKey(EMBEDDED) || dictionary.containsKey(FILE) ? Suspicion.FILES_IN_PDF : null;
            for (COSBase value : dictionary.getValues()) {
                found = worse(found, search(value, depth + 1));
            }
        } else if (object instanceof COSArray array) {
            for (COSBase value : array) {
                found = worse(found, search(value, depth + 1));
            }
        }
        return found;
    }

    private static @Nullable Suspicion worse(@Nullable Suspicion one, @Nullable Suspicion other) {
        return one == Suspicion.ACTIVE_PDF || other == null ? one : other;
    }
}
