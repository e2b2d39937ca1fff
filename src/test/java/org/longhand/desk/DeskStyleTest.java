package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;

/** Where a model writes, a person can ask it what could be said better. */
@QuarkusTest
@TestProfile(WithModel.class)
class DeskStyleTest {

    private static final String TEXT =
            "Dear June,\n\nIt has been too long, far too long. I kept the blue boat.\n\nYours,\nSam";
    private static final FakeReply SHORTER = FakeReply.tokens("""
            [{"quote": "too long, far too long", "replacement": "far too long", "reason": "Once is enough."}]""");

    FakeModelServer model;
    private String letter;

    @BeforeEach
    void writeALetter() {
        model.answer(FakeReply.tokens(TEXT));
        letter = "/letters/"
                + given().contentType(ContentType.JSON)
                        .body("""
                {"sender": {"name": "Sam Reyes", "signs": "Sam"},
                 "recipient": {"name": "June Style", "calledBy": "June"},
                 "closing": "Yours,", "language": "en", "facts": ["It has been too long.", "I kept the blue boat."]}""")
                        .post("/api/v1/letters")
                        .path("id");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", TEXT))
                .put("/api/v1" + letter + "/text")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification browser(String language) {
        return given().header("Accept", "text/html")
                .header("Accept-Language", language)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false);
    }

    @Test
    void suggestionsAreRemarksThatAPersonTakesOrLeaves() {
        browser("en").get(letter).then().body(containsString("id=\"style\""));
        browser("en").get(letter + "/pen").then().body(containsString(letter + "/style"));
        model.answer(SHORTER);
        browser("en")
                .post(letter + "/style")
                .then()
                .statusCode(200)
                .body(
                        containsString("The model has one suggestion."),
                        containsString("Once is enough."),
                        containsString("Put “far too long”"));
        String remark = given().get("/api/v1" + letter + "/remarks").path("items.find { it.kind == 'style' }.id");
        browser("en")
                .formParam("remark", remark)
                .formParam("action", "accept")
                .formParam("tag", given().get("/api/v1" + letter).header("ETag"))
                .post(letter + "/pen")
                .then()
                .statusCode(303);
        given().get("/api/v1" + letter).then().body("text", containsString("It has been far too long."));
    }

    @Test
    void aScriptIsToldHowManyThereAreInTheReadersLanguage() {
        model.answer(SHORTER);
        given().header("Accept-Language", "de")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(letter + "/style")
                .then()
                .statusCode(200)
                .body("says", is("Das Modell hat einen Vorschlag."));
        model.answer(FakeReply.tokens("[]"));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(letter + "/style")
                .then()
                .body("says", is("The model has nothing to suggest."));
    }

    @Test
    void aModelThatFailsIsToldAndTheLetterStaysAsItWas() {
        model.answer(FakeReply.tokens("I would rather talk about the weather."));
        browser("de")
                .post(letter + "/style")
                .then()
                .statusCode(503)
                .contentType(ContentType.HTML)
                .body(containsString("Was vorher da war, ist noch da."), containsString("far too long"));
        model.answer(FakeReply.tokens("I would rather talk about the weather."));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(letter + "/style")
                .then()
                .statusCode(503)
                .body("says", containsString("Ask once more"), "says", not(containsString("urn:")));
        given().get("/api/v1" + letter).then().body("text", is(TEXT));
    }
}
