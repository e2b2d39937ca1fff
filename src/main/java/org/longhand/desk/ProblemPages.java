package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A person whose browser meets a problem reads a page of the desk, in their language; a program gets the problem itself.
 * It is a person where the request asks for HTML by name: scripts and programs ask for anything or for JSON.
 */
class ProblemPages {

    private static final String PROBLEM = "problem+json";

    private final DeskProblems problems;

    ProblemPages(DeskProblems problems) {
        this.problems = problems;
    }

    // Before the policy for pages is set.
    @ServerResponseFilter(priority = Priorities.USER + 100)
    public void turn(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && response.getMediaType() != null
                && PROBLEM.equals(response.getMediaType().getSubtype()) && wantsPage(request)) {
            response.setEntity(problems.html(problem), new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return request.getHeaderString("HX-Request") == null && request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
