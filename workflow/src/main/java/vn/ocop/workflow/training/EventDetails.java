package vn.ocop.workflow.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a Union unit says about a class or event when it is planned.
 *
 * @param type id of the support type it counts as
 * @param topic what it is about, line by line
 * @param endsOn last day; the first one if it takes no longer
 * @param commune official code of where it takes place; null for online or all over the place
 * @param placeAsNamed the place in the words of before 1 July 2025, if it was named so
 * @param capacity people at most, for those who sign up themselves
 * @param budget in VND
 */
public record EventDetails(
        TrainingEvent.Kind kind,
        String type,
        String title,
        @Nullable String topic,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String commune,
        @Nullable String placeAsNamed,
        @Nullable String venue,
        @Nullable String partner,
        @Nullable Integer capacity,
        @Nullable Long budget) {}
