package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.longhand.letter.model.InvalidInputException;

/** Answers with the problem that names the field and what to do about it. */
@Provider
public class InvalidInputMapper extends ExceptionMapperBase<InvalidInputException> {

    @Override
    protected HttpProblem toProblem(InvalidInputException exception) {
        return LetterProblems.of(exception);
    }
}
