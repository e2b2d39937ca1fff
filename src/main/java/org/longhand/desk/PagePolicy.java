package org.longhand.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with our pages: nothing from another host, no script or style but from a file, no frame. */
class PagePolicy {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @ServerResponseFilter
    public void set(ContainerRequestContext request, ContainerResponseContext response) {
        // A page that comes with a status of its own has no type yet.
        boolean page = response.getMediaType() == null
                ? !request.getUriInfo().getRequestUri().getPath().startsWith("/api/")
                : MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (page) {
            response.getHeaders().putSingle("Content-Security-Policy", POLICY);
            // A letter is nobody's to keep but the sender's: not even a cache's.
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
