package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;

/** What could not be followed of an instruction is read in the reader's language, at the desk and by API. */
@QuarkusTest
class DraftNoteTest {

    private static final String ENGLISH = "The composer cannot follow “write it as a sonnet”";
    private static final String GERMAN = "kann „write it as a sonnet“ nicht befolgen";

    private static String asked(String instruction) {
        String letter = "/letters/"
                + given().contentType(ContentType.JSON)
                        .body(Briefs.json("teacher"))
                        .post("/api/v1/letters")
                        .path("id");
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "de")
                .body(Map.of("instruction", instruction))
                .post("/api/v1" + letter + "/drafts")
                .then()
                .statusCode(201)
                .body("revision.note", instruction.equals("warmer") ? nullValue() : not(nullValue()));
        return letter;
    }

    @Test
    void aClientReadsItInItsLanguage() {
        String letter = asked("write it as a sonnet");
        for (String path : new String[] {"", "/revisions/2"}) {
            String note = path.isEmpty() ? "revision.note" : "note";
            when().get("/api/v1" + letter + path).then().body(note, containsString(ENGLISH));
            given().header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
                    .get("/api/v1" + letter + path)
                    .then()
                    .body(note, containsString(GERMAN));
        }
        given().header("Accept-Language", "de")
                .get("/api/v1" + letter + "/revisions")
                .then()
                .body("[0].note", nullValue())
                .body("[1].note", containsString(GERMAN));
    }

    @Test
    void theDeskSaysItOnTheLettersPageAndInItsHistory() {
        String letter = asked("write it as a sonnet");
        for (String place : new String[] {"#note", "#revision-2 .noted-draft"}) {
            String path = place.equals("#note") ? letter : letter + "/history";
            assertThat(read(path, "de", place)).contains(GERMAN);
            assertThat(read(path, "en", place)).contains(ENGLISH);
        }
        assertThat(Jsoup.parse(when().get(letter).asString()).select("#note[hidden]"))
                .isEmpty();
    }

    @Test
    void whereEverythingWasFollowedNothingIsSaid() {
        String letter = asked("warmer");
        assertThat(Jsoup.parse(when().get(letter).asString()).select("#note[hidden]"))
                .hasSize(1);
        assertThat(Jsoup.parse(when().get(letter + "/history").asString()).select(".noted-draft"))
                .isEmpty();
    }

    @Test
    void aLongInstructionIsQuotedInPart() {
        String letter = asked("rhyme ".repeat(300));
        when().get("/api/v1" + letter).then().body("revision.note", containsString("rhyme rhyme"));
    }

    private static String read(String path, String language, String place) {
        return Jsoup.parse(given().header("Accept-Language", language).get(path).asString())
                .select(place)
                .text();
    }
}
