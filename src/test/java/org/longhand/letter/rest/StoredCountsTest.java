package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts of remarks are kept with a letter, and counted anew when what they depend on has changed. */
@QuarkusTest
class StoredCountsTest {

    private static final String STORY = "You taught me to whistle on two fingers behind the boathouse.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static String letter(String recipient) {
        String id = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sender", Map.of("name", "Counted Sam", "signs", "Sam"),
                        "recipient", Map.of("name", recipient, "calledBy", "June"),
                        "closing", "Yours,",
                        "facts", List.of(STORY, "It has been too long.")))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/api/v1/letters/" + id;
    }

    private static int write(String letter, String body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", "Dear June,\n\n" + body + "\n\nYours,\nSam"))
                .put(letter + "/text")
                .then()
                .statusCode(200)
                .extract()
                .path("remarks.total");
    }

    private static int counted(String letter) {
        return given().get(letter).then().statusCode(200).extract().path("remarks.total");
    }

    /** Asks until it is so, or for as long as somebody would wait. */
    private static void becomes(String letter, int expected) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (counted(letter) != expected && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(counted(letter)).isEqualTo(expected);
    }

    @Test
    void whatAnEarlierLetterTellsNowIsCountedInALaterOne() throws InterruptedException {
        String earlier = letter("Counted Once");
        write(earlier, "It has been too long.");
        String later = letter("Counted Once");
        int alone = write(later, STORY + " It has been too long.");
        assertThat(counted(later)).isEqualTo(alone);

        write(earlier, STORY + " It has been too long. " + STORY);
        becomes(later, alone + 1);

        given().delete(earlier).then().statusCode(204);
        becomes(later, alone);
    }

    @Test
    void theAnswerToAChangeIsCountedAlready() {
        String letter = letter("Counted Twice");
        int whole = write(letter, STORY + " It has been too long.");
        int worse = write(letter, STORY + " It has been too long. Emma moved to Lisbon in 1999.");
        assertThat(worse).isGreaterThan(whole);
        assertThat(counted(letter)).isEqualTo(worse);
        assertThat(write(letter, STORY + " It has been too long.")).isEqualTo(whole);
    }
}
