package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.longhand.http.Problems;
import org.longhand.press.png.PicturesBusyException;

/** 503: so many pictures are being drawn that there is no memory for one more just now. */
@Provider
public class PicturesBusyMapper extends ExceptionMapperBase<PicturesBusyException> {

    @Override
    protected HttpProblem toProblem(PicturesBusyException exception) {
        return Problems.problem(
                        503,
                        "pictures-busy",
                        "Too many pictures are being drawn",
                        "There is no memory for another one just now. Ask again in a moment, or for "
                                + "fewer dots an inch.")
                .withHeader("Retry-After", Math.max(1, exception.retryAfter().toSeconds()))
                .build();
    }
}
