package org.longhand.letter.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A letter's people are named, or its correspondence is; and at least one thing is told or remembered. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnowsEnough.Validator.class)
public @interface KnowsEnough {

    String message() default "Something is missing.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link KnowsEnough}. */
    class Validator implements ConstraintValidator<KnowsEnough, LetterRequest> {
        @Override
        public boolean isValid(LetterRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean known = request.correspondence() != null;
            boolean whole = present(
                    request.sender() != null || known,
                    "sender",
                    "Say who writes: {\"name\": …, \"signs\": …}.",
                    context);
            whole &= present(
                    request.recipient() != null || known,
                    "recipient",
                    "Say who it is for: {\"name\": …, \"calledBy\": …}.",
                    context);
            boolean told = request.facts() != null && !request.facts().isEmpty();
            boolean remembered =
                    request.remember() != null && !request.remember().isEmpty();
            return whole
                    & present(
                            told || remembered,
                            "facts",
                            "Tell at least one thing that is true of these two people.",
                            context);
        }

        private static boolean present(boolean is, String field, String otherwise, ConstraintValidatorContext context) {
            if (!is) {
                context.buildConstraintViolationWithTemplate(
                                otherwise.replace("{", "\\{").replace("}", "\\}"))
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return is;
        }
    }
}
