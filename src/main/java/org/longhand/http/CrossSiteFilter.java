package org.longhand.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps other web pages out of a house that has no locks yet. A browser on this machine can reach us from any site: so
 * a request must name us as its host (else a name that was made to point here could read letters), and a change must
 * not come from another site's page.
 */
class CrossSiteFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Set<String> hosts;

    CrossSiteFilter(@ConfigProperty(name = "longhand.hosts") Set<String> hosts) {
        this.hosts = hosts;
    }

    @ServerRequestFilter(preMatching = true)
    public void stopStrangers(ContainerRequestContext request) {
        URI here = request.getUriInfo().getRequestUri();
        if (here.getHost() == null || !hosts.contains(here.getHost())) {
            throw Problems.problem(
                            421,
                            "unknown-host",
                            "This is not our address",
                            "Longhand answers at the names in LONGHAND_HOSTS only.")
                    .build();
        }
        if (READING.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null ? !OURS.contains(site) : origin != null && !sameOrigin(origin, here)) {
            throw Problems.problem(
                            403,
                            "cross-site",
                            "Another site may not do this",
                            "Send changes from Longhand's own pages, or from a program that is no web page.")
                    .build();
        }
    }

    private static boolean sameOrigin(String origin, URI here) {
        try {
            URI there = URI.create(origin);
            return here.getHost().equals(there.getHost()) && here.getPort() == there.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
