package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.longhand.letter.model.LetterException;

/** Answers with the problem that tells what cannot be done with a letter. */
@Provider
public class LetterExceptionMapper extends ExceptionMapperBase<LetterException> {

    @Override
    protected HttpProblem toProblem(LetterException exception) {
        return LetterProblems.of(exception);
    }
}
