package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.http.CrossSiteCheck.Decision;

class CrossSiteCheckTest {

    private static final URI HERE = URI.create("http://localhost:8080/api/v1/letters");

    private final CrossSiteCheck check = new CrossSiteCheck(Set.of("LocalHost", "127.0.0.1", "[::1]"));

    private Decision change(String fetchSite, String origin) {
        return check.decide("POST", HERE, fetchSite, origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/", "http://LOCALHOST/", "http://127.0.0.1:9/", "http://[::1]:8080/"})
    void ourNamesAreKnown(String here) {
        assertThat(check.decide("GET", URI.create(here), null, null)).isEqualTo(Decision.LET_IN);
        assertThat(check.decide("POST", URI.create(here), null, null)).isEqualTo(Decision.LET_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "http://localhost.evil.example/",
                "http://127.0.0.2/",
                "http://[::2]/",
                "/api/v1/letters",
                "http:/letters",
                "http://under_score/"
            })
    void otherNamesAreNotEvenToBeReadAt(String here) {
        for (String method : Set.of("GET", "HEAD", "OPTIONS", "POST")) {
            assertThat(check.decide(method, URI.create(here), "same-origin", null))
                    .isEqualTo(Decision.UNKNOWN_HOST);
        }
    }

    @Test
    void readingIsLetInFromEverywhere() {
        for (String method : Set.of("GET", "HEAD", "OPTIONS")) {
            assertThat(check.decide(method, HERE, "cross-site", "http://evil.example"))
                    .isEqualTo(Decision.LET_IN);
        }
    }

    @ParameterizedTest
    @CsvSource({"same-origin, LET_IN", "none, LET_IN", "same-site, CROSS_SITE", "cross-site, CROSS_SITE"})
    void theBrowsersOwnWordCounts(String fetchSite, Decision decision) {
        for (String method : Set.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(check.decide(method, HERE, fetchSite, null)).isEqualTo(decision);
            assertThat(check.decide(method, HERE, fetchSite, "http://localhost:8080"))
                    .isEqualTo(decision);
            assertThat(check.decide(method, HERE, fetchSite, "http://evil.example"))
                    .isEqualTo(decision);
        }
    }

    @Test
    void aProgramThatIsNoBrowserIsLetIn() {
        assertThat(change(null, null)).isEqualTo(Decision.LET_IN);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, LET_IN",
        "HTTP://LocalHost:8080, LET_IN",
        "http://localhost:8081, CROSS_SITE",
        "http://localhost, CROSS_SITE",
        "https://localhost, CROSS_SITE",
        "http://127.0.0.1:8080, CROSS_SITE",
        "http://evil.example:8080, CROSS_SITE",
        "null, CROSS_SITE",
        "file://, CROSS_SITE",
        "//evil.example:8080, CROSS_SITE",
        "http://[, CROSS_SITE",
        "'', CROSS_SITE"
    })
    void withoutItTheOriginHasToBeOurs(String origin, Decision decision) {
        assertThat(change(null, origin)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, http://localhost/, true",
        "http://localhost, http://localhost:80/, true",
        "http://localhost:80, http://localhost/, true",
        "http://localhost:443, http://localhost/, false",
        "https://localhost, https://localhost:443/, true",
        "https://localhost:443, https://localhost/, true",
        "https://localhost:80, https://localhost/, false",
        "https://localhost, http://localhost/, true",
        "https://localhost, http://localhost:443/, true",
        "https://localhost, http://localhost:80/, false",
        "http://[::1]:8080, http://[::1]:8080/letters, true",
        "http://[::1], http://[::1]:80/letters, true",
        "http://[::1]:8081, http://[::1]:8080/letters, false",
        "http://[::2]:8080, http://[::1]:8080/letters, false"
    })
    void aSchemesOwnPortMayBeLeftOut(String origin, String here, boolean same) {
        assertThat(CrossSiteCheck.sameOrigin(origin, URI.create(here))).isEqualTo(same);
    }
}
