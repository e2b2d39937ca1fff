package org.longhand.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Shows a person in a browser what went wrong as a page of the desk, whatever the address. A program, which asks for
 * something else than a page or for nothing in particular, is answered with the problem itself.
 */
class ProblemPages {

    /** Before {@link PagePolicy}, which looks at what kind of answer it is. */
    private static final int EARLY = 9000;

    /** What htmx says of itself; it puts parts of pages into pages. */
    private static final String SCRIPT = "HX-Request";

    private final DeskProblems problems;

    ProblemPages(DeskProblems problems) {
        this.problems = problems;
    }

    @ServerResponseFilter(priority = EARLY)
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Throwable failure
                && request.getHeaderString(SCRIPT) == null
                && readsPages(request.getAcceptableMediaTypes())) {
            Refusal.of(failure)
                    .map(refusal -> ProblemTemplates.problem(problems.page(refusal, request))
                            .render())
                    .ifPresent(page ->
                            response.setEntity(page, new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")));
        }
    }

    /** @param accepted the best first */
    static boolean readsPages(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> !type.isWildcardType())
                .findFirst()
                .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                .isPresent();
    }
}
