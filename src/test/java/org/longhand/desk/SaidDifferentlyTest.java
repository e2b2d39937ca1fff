package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;

/** What a writer put in the place of another text stands beside it. */
@QuarkusTest
@TestProfile(WithModel.class)
class SaidDifferentlyTest {

    private static final String TEXT = "Dear June,\n\nIt has been too long. I kept the blue boat.\n\nYours,\nSam";
    private static final String HIDDEN = "id=\"both\" hidden";

    FakeModelServer model;

    private String letter() {
        model.answer(FakeReply.tokens(TEXT));
        return "/letters/"
                + given().contentType(ContentType.JSON)
                        .body("""
                {"sender": {"name": "Sam Reyes", "signs": "Sam"},
                 "recipient": {"name": "June Differently", "calledBy": "June"},
                 "closing": "Yours,", "language": "en", "facts": ["It has been too long.", "I kept the blue boat."]}""")
                        .post("/api/v1/letters")
                        .path("id");
    }

    private static void again(String letter) {
        given().contentType(ContentType.JSON)
                .body(Map.of("instruction", "shorter"))
                .post("/api/v1" + letter + "/drafts")
                .then()
                .statusCode(201);
    }

    @Test
    void theFirstTextAndAPersonsOwnStandBesideNothing() {
        String letter = letter();
        when().get(letter).then().body(containsString(HIDDEN));
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", TEXT + " Really."))
                .put("/api/v1" + letter + "/text")
                .then()
                .statusCode(200);
        when().get(letter).then().body(containsString(HIDDEN));
        given().redirects()
                .follow(false)
                .post(letter + "/revisions/1/restore")
                .then()
                .statusCode(303);
        when().get(letter).then().body(containsString(HIDDEN));
    }

    @Test
    void aDraftThatWentBackToItsWriterStandsBesideWhatWasThereBeforeItWasAskedFor() {
        String letter = letter();
        model.answer(FakeReply.tokens(TEXT.replace("boat.", "boat. Veronica of Leeds sailed it in 1987.")));
        model.answer(FakeReply.tokens(TEXT.replace("It has been too long. ", "")));
        again(letter);
        when().get("/api/v1" + letter + "/revisions").then().body("", hasSize(3));
        when().get(letter)
                .then()
                .body(containsString(letter + "/compare?old=1&amp;new=3"), not(containsString(HIDDEN)));
        when().get(letter + "/compare?old=1&new=3")
                .then()
                .statusCode(200)
                .body(containsString("<del>It has been too long. </del>"), not(containsString("Veronica")));
    }

    @Test
    void aTextIsPutTogetherOfWhatWasTakenAndOfNothingElse() {
        String letter = letter();
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", "Quite another thing."))
                .put("/api/v1" + letter + "/text")
                .then()
                .statusCode(200);
        String page = when().get(letter + "/compare?old=1&new=2").asString();
        var asked = given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("old", 1)
                .formParam("new", 2)
                .formParam("base", 2);
        int rows = page.split("name=\"take-").length / 2;
        for (int i = 0; i < rows; i++) {
            asked.formParam("take-" + i, i == 0 ? "old" : "new");
        }
        asked.post(letter + "/compare").then().statusCode(303);
        when().get("/api/v1" + letter).then().body("text", is("Dear June,"));
        given().contentType(ContentType.URLENC)
                .formParam("old", 99)
                .formParam("new", 98)
                .header("Accept", "text/html")
                .post(letter + "/compare")
                .then()
                .statusCode(404)
                .body(containsString("There is no such version"));
    }
}
