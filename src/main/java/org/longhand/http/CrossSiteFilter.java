package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what other sites' pages send; {@link CrossSiteCheck} decides. */
class CrossSiteFilter {

    private final CrossSiteCheck check;

    CrossSiteFilter(@ConfigProperty(name = "longhand.hosts") Set<String> hosts) {
        this.check = new CrossSiteCheck(hosts);
    }

    /** @throws HttpProblem 421 {@code unknown-host}, 403 {@code cross-site} */
    @ServerRequestFilter(preMatching = true)
    public void refuseOtherSites(ContainerRequestContext request) {
        CrossSiteCheck.Decision decision = check.decide(
                request.getMethod(),
                request.getUriInfo().getRequestUri(),
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"));
        switch (decision) {
            case LET_IN -> {}
            case UNKNOWN_HOST ->
                throw Problems.problem(
                                421,
                                "unknown-host",
                                "This is not our address",
                                "Longhand answers at the names in LONGHAND_HOSTS only.")
                        .build();
            case CROSS_SITE ->
                throw Problems.problem(
                                403,
                                "cross-site",
                                "Another site may not do this",
                                "Send changes from Longhand's own pages, or from a program that is no web page.")
                        .build();
        }
    }
}
