package vn.ocop.workflow.slip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A province's own words of a form, from a day on. */
@Entity
@Table(name = "slip_template")
class SlipTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String place;

    @Enumerated(EnumType.STRING)
    private SlipKind kind;

    private String title;
    private String words;
    private LocalDate effectiveFrom;
    private String writtenBy;
    private Instant writtenAt;

    protected SlipTemplate() {}

    SlipTemplate(String place, SlipWords words, String by, Instant now) {
        this.place = place;
        this.kind = words.kind();
        this.effectiveFrom = words.from();
        this.title = words.title();
        this.words = words.words();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void rewrite(String title, String words, String by, Instant now) {
        this.title = title;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    SlipWords words(@Nullable String symbol) {
        return new SlipWords(kind, place + " " + effectiveFrom, symbol, title, words, effectiveFrom);
    }
}
