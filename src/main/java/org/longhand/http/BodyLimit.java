package org.longhand.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Large bodies are taken where files are handed in, and nowhere else. */
class BodyLimit {

    /** Bytes of a body that is no file. */
    private static final long ORDINARY = 2L * 1024 * 1024;

    @ServerRequestFilter(preMatching = true)
    public void refuseLargeBodies(ContainerRequestContext request) {
        boolean file = request.getMediaType() != null && request.getMediaType().isCompatible(
                jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA_TYPE);
        String length = request.getHeaderString("Content-Length");
        if (!file && length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > ORDINARY) {
            throw Problems.problem(413, "body-too-large", "The body is too large",
                    "A body has at most 2 MB; files are sent as multipart/form-data. Nothing was stored.").build();
        }
    }
}
