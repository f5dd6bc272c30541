package vn.ocop.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks an independent validator whether a file is what it claims to be: PDF/A for archives, PDF/UA for screen readers. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What is wrong with a file as PDF/A-2a; empty if nothing is. */
    public static List<String> asArchive(byte[] pdf) {
        return against(PDFAFlavour.PDFA_2_A, pdf);
    }

    /** What is wrong with a file as PDF/UA-1. */
    public static List<String> asAccessible(byte[] pdf) {
        return against(PDFAFlavour.PDFUA_1, pdf);
    }

    private static List<String> against(PDFAFlavour flavour, byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError("no PDF at all", e);
        }
    }
}
