package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The largest body of a request, in bytes: 2 MB, and 20 MB for a file that is uploaded as {@code multipart/form-data}.
 * Looks at {@code Content-Length}; a body that does not say its length is stopped by Quarkus's own limit.
 */
public class BodyLimit {

    /** Bytes of a body that is no file. */
    private static final long ORDINARY = 2L * 1024 * 1024;
    /** Bytes of a file; Quarkus's own limit, which answers without a reason, lies a little higher. */
    private static final long FILE = 20L * 1024 * 1024;

    /** @throws HttpProblem 413 {@code body-too-large} */
    @ServerRequestFilter(preMatching = true)
    public void refuseLargeBodies(ContainerRequestContext request) {
        boolean file = request.getMediaType() != null
                && request.getMediaType().isCompatible(jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA_TYPE);
        String length = request.getHeaderString("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > (file ? FILE : ORDINARY)) {
            throw tooLarge();
        }
    }

    /**
     * For a file that came without its length being said before.
     *
     * @param bytes that it has
     * @throws HttpProblem 413 {@code body-too-large}
     */
    public static void requireFile(long bytes) {
        if (bytes > FILE) {
            throw tooLarge();
        }
    }

    private static HttpProblem tooLarge() {
        return Problems.problem(
                        413,
                        "body-too-large",
                        "The body is too large",
                        "A body has at most 2 MB, a file sent as multipart/form-data 20 MB. Nothing was stored.")
                .build();
    }
}
