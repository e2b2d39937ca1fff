package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problem that a call ends with. */
final class Caught {

    private Caught() {}

    static HttpProblem problem(int status, String type, ThrowingCallable call) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, call);
        assertThat(problem).as("a problem").isNotNull();
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).isEqualTo(Problems.type(type));
        assertThat(problem.getTitle()).isNotBlank();
        assertThat(problem.getDetail()).isNotBlank();
        return problem;
    }
}
