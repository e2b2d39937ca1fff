package org.longhand.letter.model;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that fits its column and holds no control characters; line breaks and tabs only where they are allowed. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShortText.Validator.class)
public @interface ShortText {

    /** At most so many characters. */
    int max();

    /** Whether line breaks and tabs are allowed. */
    boolean lines() default false;

    String message() default "Use at most {max} characters, on one line.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ShortText}; null is valid. */
    class Validator implements ConstraintValidator<ShortText, String> {
        private int max;
        private boolean lines;

        @Override
        public void initialize(ShortText annotation) {
            max = annotation.max();
            lines = annotation.lines();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (text.length() <= max && text.codePoints().noneMatch(this::forbidden)) {
                return true;
            }
            if (text.length() <= max) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                lines
                                        ? "This holds a control character that no pen can write; take it out."
                                        : "This must be one line without control characters.")
                        .addConstraintViolation();
            }
            return false;
        }

        private boolean forbidden(int c) {
            return Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t'))
                    || Character.getType(c) == Character.SURROGATE;
        }
    }
}
