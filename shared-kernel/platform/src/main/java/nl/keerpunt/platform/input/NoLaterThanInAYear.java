package nl.keerpunt.platform.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By the clock of the platform, in the Netherlands. */
public class NoLaterThanInAYear implements ConstraintValidator<WithinYear, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null
                || !day.isAfter(
                        LocalDate.now(context.getClockProvider().getClock()).plusYears(1));
    }
}
