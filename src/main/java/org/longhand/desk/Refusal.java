package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Category;
import org.longhand.letter.rest.problem.LetterProblems;

/**
 * That a service of the house would not do what it was asked to. The desk steers by what this says, and by nothing
 * else: which exceptions are refusals, and what status a page has that shows one, is known here only.
 *
 * @param name what sort of problem it is, as the API calls it, such as {@code letter-changed}
 * @param category of what sort it is; null where no service of the house refused, but the server
 * @param status the HTTP status of a page that shows it
 * @param detail what it says in English, or null
 * @param data what it says beyond that, by name
 */
public record Refusal(String name, Category category, int status, String detail, Map<String, Object> data) {

    private static final int OURS = 500;

    /** The refusal that a failure is; nothing where it is a mistake in the program. */
    public static Optional<Refusal> of(Throwable failure) {
        if (failure instanceof LetterException letter) {
            return Optional.of(of(LetterProblems.of(letter), letter.category()));
        }
        if (failure instanceof InvalidInputException invalid) {
            return Optional.of(of(LetterProblems.of(invalid), Category.INPUT));
        }
        return failure instanceof HttpProblem problem ? Optional.of(of(problem, null)) : Optional.empty();
    }

    private static Refusal of(HttpProblem problem, Category category) {
        String type = String.valueOf(problem.getType());
        return new Refusal(
                type.substring(type.lastIndexOf(':') + 1),
                category,
                problem.getStatusCode(),
                problem.getDetail(),
                problem.getParameters());
    }

    /** Whether a failure is a refusal, whatever it says. */
    public static boolean is(Throwable failure) {
        return of(failure).isPresent();
    }

    /**
     * Does something that may be refused.
     *
     * @param foreseen which refusals are answered by {@code instead}; every other one is thrown on
     * @param instead the result where it was refused
     */
    public static <T> T attempt(Supplier<T> work, Predicate<Refusal> foreseen, Function<Refusal, T> instead) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return instead.apply(of(failure).filter(foreseen).orElseThrow(() -> failure));
        }
    }

    /** As above; every refusal is answered. */
    public static <T> T attempt(Supplier<T> work, Function<Refusal, T> instead) {
        return attempt(work, any -> true, instead);
    }

    /** Whether somebody changed the letter since it was read. */
    public boolean changed() {
        return category == Category.VERSION;
    }

    /** Whether the state of things does not allow it, such as remarks that are open. */
    public boolean blocked() {
        return category == Category.STATE;
    }

    /** Whether what was shown is no longer so: it has changed, is gone, or is settled. */
    public boolean stale() {
        return category == Category.MISSING || blocked() || changed();
    }

    /** Whether what was sent says something that it should not. */
    public boolean invalid() {
        return category == Category.INPUT;
    }

    /** Whether it is the house's failure and not the reader's. */
    public boolean ours() {
        return status >= OURS;
    }

    /** An answer that shows it. */
    public Response with(Object entity) {
        return Response.status(status).entity(entity).build();
    }
}
