package org.longhand.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.longhand.http.Problems.FieldError;

/**
 * Gives the problems that frameworks raise, and those that exceptions become, the same shape as our own: a stable type,
 * a sentence that says what to do, and {@code errors} by field. Failures of the database that pass by themselves become
 * problems that say so; every other failure of ours is 500 {@code internal}. Nothing of a body is repeated, for a
 * problem may be logged.
 */
@ApplicationScoped
class ProblemShaper implements ProblemPostProcessor {

    private static final URI UNSET = URI.create("about:blank");

    @Override
    public int priority() {
        return 200; // before the library's own logger and defaults
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && !UNSET.equals(problem.getType())) {
            return problem;
        }
        ConstraintViolationException invalid = cause(context.cause, ConstraintViolationException.class);
        if (invalid != null) {
            return Problems.invalid(errors(invalid));
        }
        Optional<HttpProblem> database = DatabaseProblems.of(context.cause);
        if (database.isPresent()) {
            return database.get();
        }
        JsonProcessingException json = cause(context.cause, JsonProcessingException.class);
        if (json != null && problem.getStatusCode() < 500) {
            return shape(json);
        }
        return byStatus(problem);
    }

    private static List<FieldError> errors(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    /** The path below the resource method's parameter, as the client wrote it: {@code facts[2].text}. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        int from = !nodes.isEmpty() && nodes.get(0).getKind() == jakarta.validation.ElementKind.METHOD ? 1 : 0;
        boolean body = from == 1 && nodes.size() > 2;
        StringBuilder path = new StringBuilder();
        for (Path.Node node : nodes.subList(body ? 2 : from, nodes.size())) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                path.append('[').append(node.getKey()).append(']');
            }
            if (node.getName() != null && node.getKind() != jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return from == 1 && nodes.size() == 2 ? "body" : path.toString();
    }

    private static HttpProblem shape(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Problems.invalid(path(unknown), unknownField(unknown));
        }
        if (json instanceof JsonMappingException mapping && !(json.getCause() instanceof JsonParseException)) {
            return Problems.invalid(path(mapping), wrongKind(mapping));
        }
        String where = json.getLocation() == null
                ? ""
                : " near line %d, column %d"
                        .formatted(
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr());
        return Problems.problem(
                        400,
                        "malformed-json",
                        "The body is not JSON",
                        "The body could not be read as JSON%s. Mend it and send it again. Nothing was stored."
                                .formatted(where))
                .build();
    }

    private static String unknownField(UnrecognizedPropertyException unknown) {
        List<String> known = unknown.getKnownPropertyIds() == null
                ? List.of()
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList();
        return "There is no field of this name, so what it says would be lost. Fields here: " + String.join(", ", known)
                + ".";
    }

    /** A constant as JSON spells it. */
    private static String written(Enum<?> constant) {
        try {
            JsonProperty name =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name().toLowerCase(java.util.Locale.ROOT) : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String wrongKind(JsonMappingException mapping) {
        if (mapping instanceof com.fasterxml.jackson.databind.exc.InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            List<String> names = new ArrayList<>();
            for (Object constant : format.getTargetType().getEnumConstants()) {
                names.add(written((Enum<?>) constant));
            }
            return "This must be one of: " + String.join(", ", names) + ".";
        }
        Class<?> target = mapping instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatched
                ? mismatched.getTargetType()
                : null;
        if (target == java.time.LocalDate.class) {
            return "This must be a date such as 2026-03-14.";
        }
        if (target == String.class) {
            return "This must be a text.";
        }
        if (target != null && (target.isPrimitive() || Number.class.isAssignableFrom(target))) {
            return "This must be a number.";
        }
        if (target != null && java.util.Collection.class.isAssignableFrom(target)) {
            return "This must be a list.";
        }
        return "This is not of the kind that belongs here; see the API's description at /q/openapi.";
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : mapping.getPath()) {
            if (reference.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static HttpProblem byStatus(HttpProblem problem) {
        int status = problem.getStatusCode();
        String type = switch (status) {
            case 400 -> "bad-request";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> status >= 500 ? "internal" : "status-" + status;
        };
        String detail = switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; see /q/openapi.";
            case 406 -> "This address does not answer in a format of the `Accept` header.";
            case 413 -> "The body is too large; nothing was stored.";
            case 415 -> "Send the body with `Content-Type: application/json`.";
            default ->
                status >= 500
                        ? "Something went wrong here, not with what you sent. Nothing that was stored is lost; "
                                + "try again."
                        : Objects.requireNonNullElse(problem.getDetail(), problem.getTitle());
        };
        return HttpProblem.builder(problem)
                .withType(Problems.type(type))
                .withDetail(detail)
                .build();
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> wanted) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (wanted.isInstance(t)) {
                return wanted.cast(t);
            }
        }
        return null;
    }
}
