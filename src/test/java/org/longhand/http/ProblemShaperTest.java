package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.sql.SQLTimeoutException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.http.Problems.FieldError;

class ProblemShaperTest {

    enum Size {
        SHORT,
        @JsonProperty("very-long")
        VERY_LONG
    }

    record Fact(@NotBlank(message = "empty") String text) {}

    record Body(
            @NotBlank(message = "who writes") String sender,
            List<@NotNull(message = "no fact") @Valid Fact> facts,
            Map<String, @NotBlank(message = "no value") String> metadata,
            Size size,
            LocalDate date,
            @Max(value = 9, message = "too many") Integer count) {}

    /** A resource, as a validator sees it. */
    static class Resource {
        public void create(@NotNull(message = "no body") @Valid Body body, @Max(value = 5, message = "far") int days) {}
    }

    private final ProblemShaper shaper = new ProblemShaper();

    private HttpProblem shape(int status, Throwable cause) {
        return shaper.apply(
                HttpProblem.valueOf(Response.Status.fromStatusCode(status)), ProblemContext.of(cause, "/x"));
    }

    private static List<FieldError> errors(HttpProblem problem) {
        assertThat(problem.getStatusCode()).isEqualTo(400);
        assertThat(problem.getType()).isEqualTo(Problems.type("invalid-body"));
        return ((List<?>) problem.getParameters().get("errors"))
                .stream().map(FieldError.class::cast).toList();
    }

    private List<FieldError> invalid(Body body, int days) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Method create = Resource.class.getMethod("create", Body.class, int.class);
            var violations =
                    validator.forExecutables().validateParameters(new Resource(), create, new Object[] {body, days});
            return errors(shape(400, new RuntimeException(new ConstraintViolationException(violations))));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsInvalidIsNamedAsTheClientWroteIt() {
        Body body = new Body(" ", List.of(new Fact("x"), new Fact("")), Map.of("order", ""), null, null, 10);
        assertThat(invalid(body, 0))
                .containsExactly(
                        new FieldError("count", "too many"),
                        new FieldError("facts[1].text", "empty"),
                        new FieldError("metadata[order]", "no value"),
                        new FieldError("sender", "who writes"));
    }

    @Test
    void elementsOfAListAreNumbered() {
        assertThat(invalid(new Body("Sam", java.util.Collections.singletonList(null), Map.of(), null, null, 1), 0))
                .containsExactly(new FieldError("facts[0]", "no fact"));
    }

    @Test
    void aMissingBodyIsTheBody() {
        assertThat(invalid(null, 0)).containsExactly(new FieldError("body", "no body"));
    }

    @Test
    void aValueValidatedByItselfIsNamedByItsOwnPath() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var violations =
                    factory.getValidator().validate(new Body("Sam", List.of(new Fact("")), Map.of(), null, null, 1));
            assertThat(errors(shape(400, new ConstraintViolationException(violations))))
                    .containsExactly(new FieldError("facts[0].text", "empty"));
        }
    }

    private HttpProblem unreadable(String json) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        JsonProcessingException thrown =
                catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(json, Body.class));
        assertThat(thrown).isNotNull();
        return shape(400, thrown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'size':'huge'} | size | This must be one of: short, very-long.",
                "{'date':'soon'} | date | This must be a date such as 2026-03-14.",
                "{'sender':{}} | sender | This must be a text.",
                "{'count':'many'} | count | This must be a number.",
                "{'facts':'x'} | facts | This must be a list.",
                "{'facts':[{'text':'x'},{'text':[]}]} | facts[1].text | This must be a text.",
                "{'metadata':7} | metadata | This is not of the kind that belongs here; see the API's description at "
                        + "/q/openapi."
            })
    void aValueOfTheWrongKindIsNamed(String json, String field, String message) {
        assertThat(errors(unreadable(json.replace('\'', '"')))).containsExactly(new FieldError(field, message));
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatThereAre() {
        assertThat(errors(unreadable("{\"facts\":[{\"txt\":\"June\"}]}")))
                .containsExactly(new FieldError(
                        "facts[0].txt",
                        "There is no field of this name, so what it says would be lost. Fields here: text."));
        assertThat(errors(unreadable("{\"sendr\":\"June\"}")).get(0).message())
                .endsWith("Fields here: count, date, facts, metadata, sender, size.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'sender': | line 1, column 11", "{'sender':'A' 'B'} | line 1, column 15"})
    void aBodyThatIsNoJsonIsSaidWithItsPlace(String json, String place) {
        HttpProblem problem = unreadable(json.replace('\'', '"'));
        assertThat(problem.getStatusCode()).isEqualTo(400);
        assertThat(problem.getType()).isEqualTo(Problems.type("malformed-json"));
        assertThat(problem.getDetail()).contains(" near " + place + ".").doesNotContain("sender");
    }

    @Test
    void jsonOfOurOwnThatCannotBeWrittenIsOurFault() {
        JsonProcessingException ours = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue("{", Body.class));
        assertThat(shape(500, ours).getType()).isEqualTo(Problems.type("internal"));
    }

    @Test
    void aDatabaseThatIsBusyIsToBeAskedAgain() {
        HttpProblem problem = shape(500, new RuntimeException(new SQLTimeoutException("x", "HYT00", 50200)));
        assertThat(problem.getStatusCode()).isEqualTo(503);
        assertThat(problem.getType()).isEqualTo(Problems.type("database-busy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | bad-request | Bad Request",
                "404 | not-found | There is nothing at this address.",
                "405 | method-not-allowed | This address does not take this method; see /q/openapi.",
                "406 | not-acceptable | This address does not answer in a format of the `Accept` header.",
                "413 | body-too-large | The body is too large; nothing was stored.",
                "415 | unsupported-media-type | Send the body with `Content-Type: application/json`.",
                "409 | status-409 | Conflict",
                "500 | internal | Something went wrong here, not with what you sent. Nothing that was stored is lost; "
                        + "try again.",
                "503 | internal | Something went wrong here, not with what you sent. Nothing that was stored is lost; "
                        + "try again."
            })
    void aStatusHasItsTypeAndSaysWhatToDo(int status, String type, String detail) {
        HttpProblem problem = shape(status, new RuntimeException("June"));
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).isEqualTo(Problems.type(type));
        assertThat(problem.getDetail()).isEqualTo(detail);
    }

    @Test
    void aProblemOfOursStaysAsItIs() {
        HttpProblem ours = Problems.notFound("letter-not-found", "There is no letter at this address.");
        assertThat(shaper.apply(ours, ProblemContext.of(new SQLTimeoutException(), "/x")))
                .isSameAs(ours);
        assertThat(ours.getTitle()).isEqualTo("Not found");
    }

    @Test
    void aDetailThatIsThereIsKept() {
        HttpProblem told = HttpProblem.builder()
                .withStatus(400)
                .withTitle("Bad Request")
                .withDetail("Send a number.")
                .build();
        assertThat(shaper.apply(told, ProblemContext.of(new RuntimeException(), "/x"))
                        .getDetail())
                .isEqualTo("Send a number.");
    }

    @Test
    void itComesBeforeTheLibrarysLogger() {
        assertThat(shaper.priority()).isGreaterThan(100);
    }

    @Test
    void jsonOfTheWrongKindIsABadRequest() {
        HttpProblem problem =
                new MismatchedInputMapper().toProblem(MismatchedInputException.from(null, String.class, "June"));
        assertThat(problem.getStatusCode()).isEqualTo(400);
        assertThat(problem.getDetail()).isNull();
    }
}
