package vn.ocop.workflow.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of evidence may be. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** A browser shows it on the page; anything else is downloaded. */
    public boolean isShown() {
        return this == PDF || this == MP4 || isImage();
    }

    /** What a file of this name says it is. */
    static Optional<FileType> byName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}
