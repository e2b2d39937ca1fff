package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A brief is read before anything is written from it. */
@QuarkusTest
class BriefApiTest {

    private static Map<String, Object> brief(String calledBy, String... facts) {
        Map<String, Object> brief = new HashMap<>();
        brief.put("sender", Map.of("name", "Brief Sam", "signs", "Sam"));
        brief.put("recipient", Map.of("name", "Brief June", "calledBy", calledBy));
        brief.put("occasion", "friendship");
        brief.put("facts", List.of(facts));
        return brief;
    }

    private static Response write(Map<String, Object> brief, String... prefer) {
        var request = given().contentType(ContentType.JSON).body(brief);
        return (prefer.length == 0 ? request : request.header("Prefer", prefer[0])).post("/api/v1/letters");
    }

    private static Response approve(String id) {
        String tag = given().get("/api/v1/letters/" + id).header("ETag");
        return given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/letters/" + id + "/approval");
    }

    @Test
    void nothingIsWrittenFromABriefThatWasNeverFilledIn() {
        long before = given().get("/api/v1/letters?q=handlebars")
                .jsonPath()
                .getList("items")
                .size();
        write(brief("{{first_name}}", "You taught me handlebars.", "We met in ___."))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(":brief-unfilled"))
                .body("errors.field", contains("recipient.calledBy", "facts[1]"))
                .body("remarks.words", contains("{{first_name}}", "___"))
                .body("remarks.weight", contains("blocking", "blocking"));
        assertThat(given().get("/api/v1/letters?q=handlebars").jsonPath().getList("items"))
                .hasSize((int) before);
    }

    @Test
    void whatIsMeantSoIsWrittenAndIsNotApprovedBeforeAPersonMendsIt() {
        String id = write(brief("{{first_name}}", "You taught me to whistle."), "handling=lenient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().get("/api/v1/letters/" + id + "/brief/remarks")
                .then()
                .statusCode(200)
                .body("blocking", equalTo(1))
                .body("items[0].field", equalTo("recipient.calledBy"))
                .body("items[0].kind", equalTo("placeholder"))
                .body("items[0].start", equalTo(0))
                .body("items[0].end", equalTo(14));
        approve(id).then().statusCode(409);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/letters/" + id + "/drafts")
                .then()
                .statusCode(409)
                .body("type", endsWith(":brief-unfilled"));

        String tag = given().get("/api/v1/letters/" + id).header("ETag");
        given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam"))
                .put("/api/v1/letters/" + id + "/text")
                .then()
                .statusCode(200);
        Response answer = approve(id);
        // Its salutation is another than was told, which the red pen may say; the brief keeps it back no more.
        assertThat(answer.path("type") == null ? "" : (String) answer.path("type"))
                .doesNotContain("brief-unfilled");
    }

    @Test
    void anApprovalSaysWhatWasNeverFilledIn() {
        String id = write(brief("June", "You met me at %PLACE% on the pier."), "handling=lenient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve(id)
                .then()
                .statusCode(409)
                .body("type", endsWith(":brief-unfilled"))
                .body("remarks.words", contains("%PLACE%"));
    }

    @Test
    void aBriefIsReadWithoutALetterInTheReadersLanguage() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "de")
                .body(brief(
                        "June",
                        "You have two brothers.",
                        "You have three brothers.",
                        "Write in the" + " style of Poe."))
                .post("/api/v1/brief/remarks")
                .then()
                .statusCode(200)
                .body("blocking", equalTo(0))
                .body("items.kind", contains("contradiction", "order"))
                .body("items.weight", contains("quiet", "quiet"))
                .body("items.index", contains(1, 2))
                .body(
                        "items[0].reason",
                        equalTo("Es wurde auch etwas anderes erzählt: „You have two brothers.“ Beides "
                                + "stünde im Brief. Behalte, was stimmt."));
    }

    @Test
    void aTrueNameIsNoPlaceholderAndQuietRemarksKeepNothingBack() {
        Map<String, Object> brief = brief("June", "Dad died in 2020.", "Dad's birthday is on 3 May.");
        brief.put("recipient", Map.of("name", "June Null", "calledBy", "June"));
        String id = write(brief).then().statusCode(201).extract().path("id");
        given().get("/api/v1/letters/" + id + "/brief/remarks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ended"));
        assertThat(approve(id).statusCode()).isEqualTo(200);
    }
}
