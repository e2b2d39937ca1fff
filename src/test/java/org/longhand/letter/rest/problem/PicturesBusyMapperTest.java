package org.longhand.letter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.longhand.press.png.PicturesBusyException;

class PicturesBusyMapperTest {

    @Test
    void whoFindsNoMemoryIsToldWhenToAskAgain() {
        HttpProblem problem = new PicturesBusyMapper().toProblem(new PicturesBusyException(Duration.ofSeconds(7)));
        assertThat(problem.getStatusCode()).isEqualTo(503);
        assertThat(problem.getType()).hasToString("urn:longhand:problem:pictures-busy");
        assertThat(problem.getHeaders()).containsEntry("Retry-After", 7L);
    }
}
