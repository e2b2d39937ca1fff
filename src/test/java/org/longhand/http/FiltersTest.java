package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {

    private static final String HERE = "http://localhost:8080/api/v1/letters";
    private static final long KB = 1024;
    private static final long MB = KB * KB;

    private static void body(String type, String length) {
        Map<String, String> headers = type == null
                ? Map.of("Content-Length", length)
                : Map.of("Content-Length", length, "Content-Type", type);
        new BodyLimit().refuseLargeBodies(FakeRequest.of("POST", HERE, headers));
    }

    private static void assertTaken(String type, String length) {
        assertThatCode(() -> body(type, length)).doesNotThrowAnyException();
    }

    private static void assertTooLarge(String type, String length) {
        Caught.problem(413, "body-too-large", () -> body(type, length));
    }

    @Test
    void aBodyHasAtMostTwoMegabytes() {
        for (String type : new String[] {null, "application/json", "application/x-www-form-urlencoded"}) {
            assertTaken(type, "0");
            assertTaken(type, String.valueOf(2 * MB));
            assertTooLarge(type, String.valueOf(2 * MB + 1));
            assertTooLarge(type, "9".repeat(18));
        }
    }

    @Test
    void aFileHasAtMostTwenty() {
        String file = "multipart/form-data; boundary=x";
        assertTaken(file, String.valueOf(20 * MB));
        assertTooLarge(file, String.valueOf(20 * MB + 1));
        assertThatCode(() -> BodyLimit.requireFile(20 * MB)).doesNotThrowAnyException();
        Caught.problem(413, "body-too-large", () -> BodyLimit.requireFile(20 * MB + 1));
    }

    @Test
    void aLengthThatIsNoneIsLeftToTheServer() {
        assertThatCode(() -> new BodyLimit().refuseLargeBodies(FakeRequest.of("POST", HERE, Map.of())))
                .doesNotThrowAnyException();
        assertTaken("application/json", "many");
        assertTaken("application/json", "9".repeat(19));
    }

    @Test
    void whatAnotherSitesPageSendsIsRefused() {
        CrossSiteFilter filter = new CrossSiteFilter(Set.of("localhost"));
        assertThatCode(() -> filter.refuseOtherSites(FakeRequest.of("POST", HERE, Map.of())))
                .doesNotThrowAnyException();
        Caught.problem(
                421,
                "unknown-host",
                () -> filter.refuseOtherSites(FakeRequest.of("GET", "http://evil.example/", Map.of())));
        Caught.problem(
                403,
                "cross-site",
                () -> filter.refuseOtherSites(FakeRequest.of("POST", HERE, Map.of("Sec-Fetch-Site", "cross-site"))));
        Caught.problem(
                403,
                "cross-site",
                () -> filter.refuseOtherSites(FakeRequest.of("POST", HERE, Map.of("Origin", "http://localhost:8081"))));
    }
}
