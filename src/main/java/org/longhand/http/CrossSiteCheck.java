package org.longhand.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a request may come from where it comes from. A browser on this machine reaches Longhand from any site's page,
 * and nobody has to sign in yet; so a request has to name one of our hosts (a name of theirs that is made to point at
 * this machine, DNS rebinding, could read letters otherwise), and a change must not come from another site's page
 * (cross-site request forgery).
 *
 * @param hosts by which the program may be called, without ports; IPv6 addresses in brackets
 */
record CrossSiteCheck(Set<String> hosts) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    CrossSiteCheck {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    enum Decision {
        LET_IN,
        UNKNOWN_HOST,
        CROSS_SITE
    }

    /**
     * @param here the address that was asked for; its host and port are the header {@code Host}'s
     * @param fetchSite the header {@code Sec-Fetch-Site}, which a page cannot forge, or null
     * @param origin the header {@code Origin}, or null; it counts where a browser sends no {@code Sec-Fetch-Site}.
     *     Without both it is no browser's request
     */
    Decision decide(String method, URI here, String fetchSite, String origin) {
        if (here.getHost() == null || !hosts.contains(here.getHost().toLowerCase(Locale.ROOT))) {
            return Decision.UNKNOWN_HOST;
        }
        if (READING.contains(method)) {
            return Decision.LET_IN;
        }
        boolean ours = fetchSite != null ? OUR_PAGES.contains(fetchSite) : origin == null || sameOrigin(origin, here);
        return ours ? Decision.LET_IN : Decision.CROSS_SITE;
    }

    /**
     * Host and port are the same. A scheme's own port may be left out. The schemes themselves are not compared: where a
     * proxy in front speaks HTTPS, what is asked for here is HTTP.
     */
    static boolean sameOrigin(String origin, URI here) {
        try {
            URI there = URI.create(origin);
            return there.getHost() != null
                    && there.getHost().equalsIgnoreCase(here.getHost())
                    && port(there, there.getScheme()) == port(here, there.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(URI address, String scheme) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(scheme) ? 443 : 80;
    }
}
