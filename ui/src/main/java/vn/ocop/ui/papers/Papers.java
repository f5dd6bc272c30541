package vn.ocop.ui.papers;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.ocop.ui.web.Pdf;
import vn.ocop.ui.web.Texts;

/** Prints papers, in Vietnamese whoever asks for them. */
@Component
public class Papers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Characters that neither XML nor a printer knows, should anybody have pasted one. */
    private static final String UNPRINTABLE =
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(?:[0-8]|1[124-9]|2\\d|3[01]);";

    private final SpringTemplateEngine templates;
    private final Words words;
    private final Texts texts;

    Papers(SpringTemplateEngine templates, Words words, Texts texts) {
        this.templates = templates;
        this.words = words;
        this.texts = texts;
    }

    public byte[] pdf(Paper paper) {
        return Pdf.of(html(paper));
    }

    byte[] docx(Paper paper) {
        return WordPaper.of(html(paper));
    }

    /** The answer to whoever asks for a paper. */
    ResponseEntity<byte[]> answer(Paper paper, Format format) {
        return answer(paper.file(), format, format == Format.PDF ? pdf(paper) : docx(paper));
    }

    /** A PDF opens in the browser, anything else is kept as a file. */
    static ResponseEntity<byte[]> answer(String file, Format format, byte[] content) {
        ContentDisposition disposition = (format == Format.PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file + "." + format.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    /** The paper as a page of its own, which refers to nothing outside itself. */
    public String html(Paper paper) {
        Context context = new Context(VIETNAMESE, paper.values());
        context.setVariable("words", words);
        context.setVariable("texts", texts);
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return templates.process("papers/" + paper.template(), context).replaceAll(UNPRINTABLE, "");
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }
}
