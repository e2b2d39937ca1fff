package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The days that come are read by an index, in parts, and are the same as those that are read at once. */
@QuarkusTest
class UpcomingDaysTest {

    private static final String UPCOMING = "/api/v1/occasions/upcoming";
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    @Inject
    SessionFactory database;

    private static void tell(String recipient, String... facts) {
        String pair = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sender", Map.of("name", "Upcoming Sam"),
                        "recipient", Map.of("name", recipient),
                        "facts", List.of("It rained.")))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("correspondence");
        for (String fact : facts) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("text", fact))
                    .post("/api/v1/correspondences/" + pair + "/facts")
                    .then()
                    .statusCode(201);
        }
    }

    private static List<Map<String, Object>> days(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("$");
    }

    private static List<Map<String, Object>> byParts(String first) {
        List<Map<String, Object>> all = new ArrayList<>();
        String next = first;
        for (int part = 0; next != null && part < 500; part++) {
            Response answer = given().urlEncodingEnabled(false).get(next);
            List<Map<String, Object>> days = days(answer);
            assertThat(days).hasSizeLessThanOrEqualTo(1);
            all.addAll(days);
            String link = answer.header("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }
        return all;
    }

    @Test
    void partByPartTheSameDaysComeAsAtOnce() {
        LocalDate today = LocalDate.now();
        for (int i = 0; i < 3; i++) {
            tell(
                    "Upcoming June " + i,
                    "Her birthday is on " + SAID.format(today.plusDays(i)) + " 1980.",
                    "We were married on " + SAID.format(today.minusDays(i + 1)) + " 2004.",
                    "The ship leaves on " + SAID.format(today.plusDays(20 + i)) + ".",
                    "Grandpa died on 29 February 2016.",
                    "We met on 14 March 2001.");
        }
        List<Map<String, Object>> atOnce = days(given().queryParam("days", 366).get(UPCOMING));
        assertThat(atOnce)
                .filteredOn(day -> "anniversary".equals(day.get("kind")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(atOnce)
                .filteredOn(day -> "remembrance".equals(day.get("kind")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(atOnce).filteredOn(day -> "day".equals(day.get("kind"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(atOnce).extracting(day -> String.valueOf(day.get("date"))).isSorted();

        List<Map<String, Object>> parts = byParts(UPCOMING + "?days=366&limit=1");
        assertThat(parts).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(parts).extracting(day -> String.valueOf(day.get("date"))).isSorted();
        assertThat(byParts(UPCOMING + "?days=21&limit=1"))
                .containsExactlyInAnyOrderElementsOf(
                        days(given().queryParam("days", 21).get(UPCOMING)));
    }

    @Test
    void theDeadAndTheDivorcedAreNotAmongThemWhicheverFactTellsIt() {
        String soon = SAID.format(LocalDate.now().plusDays(3));
        String later = SAID.format(LocalDate.now().plusDays(5));
        tell(
                "Upcoming Widow",
                "Quentin's birthday is on " + soon + ".",
                "My late husband Quentin built the shelf.",
                "Rosalind turns 40 on " + soon + " and Ottokar turns 12 on " + later + ".");
        List<Map<String, Object>> all = days(given().queryParam("days", 30).get(UPCOMING));
        assertThat(all)
                .extracting(day -> String.valueOf(day.get("says")))
                .contains("Rosalind turns 40 in three days.", "Ottokar turns 12 in five days.")
                .noneMatch(says -> says.contains("Quentin"));
        assertThat(byParts(UPCOMING + "?days=30&limit=1")).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void howManyFactsThereAreDoesNotMatter() {
        tell("Upcoming Many", "Her birthday is on 3 May 1980.");
        days(given().queryParam("days", 366).get(UPCOMING));
        database.getStatistics().clear();
        days(given().queryParam("days", 366).get(UPCOMING));
        assertThat(database.getStatistics().getPrepareStatementCount()).isBetween(1L, 6L);
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String after : List.of("xx", "MTM5OS54", "OTk5OTk")) {
            given().queryParam("after", after).get(UPCOMING).then().statusCode(400);
        }
    }
}
