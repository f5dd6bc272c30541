package vn.ocop.ui.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a place: nothing said, nothing found, or a choice still to be made. */
class KnownPlaceValidator implements ConstraintValidator<KnownPlace, PlaceChoice> {

    private final Addresses addresses;
    private boolean optional;

    KnownPlaceValidator(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void initialize(KnownPlace annotation) {
        optional = annotation.optional();
    }

    @Override
    public boolean isValid(@Nullable PlaceChoice choice, ConstraintValidatorContext context) {
        if (choice == null || choice.isEmpty()) {
            boolean nothing = choice == null || Forms.orEmpty(choice.detail()).isEmpty();
            return optional && nothing || refused("place.missing", context);
        }
        PlaceAnswer answer = addresses.look(choice);
        if (answer.place() != null) {
            return true;
        }
        return refused(answer.refusal(), context);
    }

    private static boolean refused(String key, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + key + "}").addConstraintViolation();
        return false;
    }
}
