package vn.ocop.ui.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** The words of a sheet: heads and lists are official, hence Vietnamese; they are read without regard to accents. */
@Component
class Vocabulary {

    private final Texts texts;

    Vocabulary(Texts texts) {
        this.texts = texts;
    }

    /** Head of a column as the template writes it. */
    String head(Column column) {
        return texts.official("import.column." + column);
    }

    /** The column of a head; a star for "required" is no part of it. */
    Optional<Column> column(String head) {
        String wanted = Fold.fold(head.replace("*", ""));
        return Arrays.stream(Column.values())
                .filter(column -> Fold.fold(head(column)).equals(wanted))
                .findFirst();
    }

    List<String> types() {
        return Stream.of(OrganisationType.values()).map(this::word).toList();
    }

    List<String> genders() {
        return Stream.of(Gender.values()).map(this::word).toList();
    }

    Optional<OrganisationType> type(String text) {
        return Optional.ofNullable(by(OrganisationType.values(), this::word).get(Fold.fold(text)));
    }

    Optional<Gender> gender(String text) {
        return Optional.ofNullable(by(Gender.values(), this::word).get(Fold.fold(text)));
    }

    private String word(OrganisationType type) {
        return texts.official("organisationType." + type);
    }

    private String word(Gender gender) {
        return texts.official("gender." + gender);
    }

    private static <T> Map<String, T> by(T[] all, Function<T, String> word) {
        return Arrays.stream(all).collect(Collectors.toMap(each -> Fold.fold(word.apply(each)), each -> each));
    }
}
