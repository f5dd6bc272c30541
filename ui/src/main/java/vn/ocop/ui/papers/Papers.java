package vn.ocop.ui.papers;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.ocop.ui.web.Pdf;

/** Prints papers. */
@Component
class Papers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Characters that neither XML nor a printer knows, should anybody have pasted one. */
    private static final String UNPRINTABLE =
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(?:[0-8]|1[124-9]|2\\d|3[01]);";

    private final SpringTemplateEngine templates;
    private final Words words;

    Papers(SpringTemplateEngine templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    byte[] pdf(Paper paper) {
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

    private String html(Paper paper) {
        Context context = new Context(VIETNAMESE, paper.values());
        context.setVariable("words", words);
        return templates.process("papers/" + paper.template(), context).replaceAll(UNPRINTABLE, "");
    }
}
