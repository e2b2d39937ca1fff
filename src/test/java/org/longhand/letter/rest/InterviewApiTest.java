package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;

@QuarkusTest
class InterviewApiTest {

    private static final String LETTERS = "/api/v1/letters";

    private static Response post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    @Test
    void aThinBriefIsAskedAndItsAnswersAreFactsOfTheLetterAndOfThePair() {
        Response letter = post(LETTERS, Briefs.json("thin"));
        String path = LETTERS + "/" + letter.path("id");
        Response asked = given().contentType(ContentType.JSON).post(path + "/questions");
        asked.then()
                .statusCode(200)
                .body("thin", is(true))
                .body("questions", hasSize(3))
                .body("by", is("built-in"))
                .body("questions[0].text", containsString("June"));
        String question = asked.path("questions[0].text");
        Response told = post(path + "/facts", """
                {"answers": [{"question": "%s", "text": "We last met at the night bus stop in Porto in 2019."}],
                 "facts": ["You taught me to whistle through a blade of grass.",
                           "it has been TOO long"]}""".formatted(question));
        told.then()
                .statusCode(200)
                .header("ETag", not(letter.header("ETag")))
                .body("facts", hasSize(3))
                .body("facts[1].kind", is("answer"))
                .body("facts[1].question", is(question))
                .body("facts[0].text", is("It has been too long."));
        when().get("/api/v1/correspondences/" + letter.path("correspondence") + "/facts")
                .then()
                .body("text", hasItem("We last met at the night bus stop in Porto in 2019."));
        given().contentType(ContentType.JSON)
                .post(path + "/drafts")
                .then()
                .statusCode(201)
                .body("text", containsString("Porto"))
                .body("text", containsString("blade of grass"));
    }

    @Test
    void aRichBriefIsAskedNothingAndToldWhy() {
        post("/api/v1/questions", Briefs.json("babcia"))
                .then()
                .statusCode(200)
                .body("thin", is(false))
                .body("questions", empty())
                .body("reason", containsString("enough"));
    }

    @Test
    void aLetterThatIsNotStoredIsAskedTheSameAndStaysUnstored() {
        String newest = when().get(LETTERS).path("items[0].id");
        post("/api/v1/questions", Briefs.json("thin")).then().statusCode(200).body("questions", hasSize(3));
        when().get(LETTERS).then().body("items[0].id", is(newest));
        post("/api/v1/questions", "{}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("facts", "recipient", "sender"));
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        String path = LETTERS + "/" + post(LETTERS, Briefs.json("thin")).path("id") + "/facts";
        post(path, "{}").then().statusCode(400).body("errors[0].field", is("answers"));
        post(path, "{\"answers\": [{\"text\": \" \"}]}")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("answers[0].text"));
        post(path, "{\"answer\": []}").then().statusCode(400).body("errors[0].field", is("answer"));
        String many = "\"a"
                + String.join(
                        "\",\"a",
                        java.util.stream.IntStream.range(0, 100)
                                .mapToObj(i -> "" + i)
                                .toList()) + "\"";
        post(path, "{\"facts\": [" + many + "]}").then().statusCode(422).body("type", endsWith(":too-many-facts"));
        when().get(path.replace("/facts", "")).then().body("facts", hasSize(1));
        post(LETTERS + "/" + UUID.randomUUID() + "/facts", "{\"facts\": [\"x\"]}")
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .post(LETTERS + "/" + UUID.randomUUID() + "/questions")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyTellsOnce() {
        String path = LETTERS + "/" + post(LETTERS, Briefs.json("thin")).path("id") + "/facts";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{\"facts\": [\"You swim.\"]}")
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("facts", hasSize(2));
        }
    }
}
