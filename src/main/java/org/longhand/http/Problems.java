package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** The problems (RFC 9457) that the API answers with. Each has a type that stays, and a detail that says what to do. */
public final class Problems {

    private static final String TYPES = "urn:longhand:problem:";

    /**
     * One thing that was wrong with a body.
     *
     * @param field where, such as {@code facts[2].text}
     * @param message what to do about it
     */
    public record FieldError(String field, String message) {}

    private Problems() {}

    /** The URI of the problem type with this name. */
    public static URI type(String name) {
        return URI.create(TYPES + name);
    }

    /** A problem that still can be given parameters and headers. */
    public static HttpProblem.Builder problem(int status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withType(type(type))
                .withTitle(title)
                .withDetail(detail);
    }

    /** 400: the body is well-formed but says something it should not. */
    public static HttpProblem invalid(List<FieldError> errors) {
        return problem(
                        400,
                        "invalid-body",
                        "Something in the body is missing or wrong",
                        "Mend what `errors` names and send it again. Nothing was stored.")
                .with("errors", errors)
                .build();
    }

    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 404, for a thing that is not there or belongs to somebody else: the two are not told apart. */
    public static HttpProblem notFound(String type, String detail) {
        return problem(404, type, "Not found", detail).build();
    }
}
