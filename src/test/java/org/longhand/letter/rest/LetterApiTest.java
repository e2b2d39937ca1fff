package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.longhand.testing.Briefs;

@QuarkusTest
class LetterApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final List<String> BRIEFS = Briefs.NAMES;

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(LETTERS);
    }

    private static Response create(String brief) {
        return post(Briefs.json(brief)).then().statusCode(201).extract().response();
    }

    private static Response write(String id, String tag, String text) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("text", text))
                .put(LETTERS + "/" + id + "/text");
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void aBriefBecomesAStoredLetter(String brief) {
        Response created = create(brief);
        JsonPath told = new JsonPath(Briefs.json(brief));
        String id = created.path("id");
        created.then()
                .header("Location", endsWith(LETTERS + "/" + id))
                .header("ETag", notNullValue())
                .body("status", is("drafted"))
                .body("sender.name", is(told.getString("sender.name")))
                .body("facts.text", is(told.getList("facts")))
                .body("revision.number", is(1))
                .body("revision.author", is("model"));
        when().get(LETTERS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body("text", is((String) created.path("text")));
    }

    @Test
    void everythingThatWasAskedForIsKept() {
        post("""
            {"sender": {"name": "Ann"}, "recipient": {"name": "Bea"}, "facts": [
               "You sing.", {"text": "You swim.", "kind": "memory", "when": "1999"}],
             "date": "2026-03-14", "seed": 7, "ink": "sepia", "metadata": {"order": "12"}}
            """)
                .then()
                .statusCode(201)
                .body("facts[0].text", is("You sing."))
                .body("facts[1].kind", is("memory"))
                .body("facts[1].when", is("1999"))
                .body("date", is("2026-03-14"))
                .body("seed", is(7))
                .body("ink", is("sepia"))
                .body("metadata.order", is("12"))
                .body("sender.signs", is("Ann"))
                .body("recipient.calledBy", is("Bea"))
                .body("language", is("en"))
                .body("length", is("medium"));
    }

    @Test
    void aPersonsTextStandsOnThePageAndTheDraftIsKept() {
        Response created = create("thin");
        String id = created.path("id");
        String draft = created.path("text");
        String words = "Dear June,\r\n\r\nMy own words.\r\n\r\nYours,\r\nSam";
        Response written = write(id, created.header("ETag"), words);
        written.then()
                .statusCode(200)
                .body("text", is(words.replace("\r\n", "\n")))
                .body("revision.author", is("human"))
                .body("revision.number", is(2))
                .header("ETag", not(created.header("ETag")));
        when().get(LETTERS + "/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("[0].text", is(draft))
                .body("[1].author", is("human"))
                .body("[1].writer", nullValue());
        when().get(LETTERS + "/" + id + "/revisions/1").then().body("text", is(draft));
    }

    @Test
    void theSameTextAgainIsNoNewRevision() {
        Response created = create("thin");
        write(created.path("id"), created.header("ETag"), created.path("text"))
                .then()
                .statusCode(200)
                .body("revision.number", is(1))
                .header("ETag", created.header("ETag"));
    }

    @Test
    void aTextMadeFromAnOlderStateIsRefusedAndNothingIsOverwritten() {
        Response created = create("thin");
        String id = created.path("id");
        Response first = write(id, created.header("ETag"), "First.");
        write(id, created.header("ETag"), "Second.")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", endsWith(":letter-changed"))
                .header("ETag", first.header("ETag"))
                .body("detail", containsString("Read it again"));
        when().get(LETTERS + "/" + id).then().body("text", is("First."));
    }

    @Test
    void aTextWithoutTheStateItWasMadeFromIsRefused() {
        String id = create("thin").path("id");
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"x\"}")
                .put(LETTERS + "/" + id + "/text")
                .then()
                .statusCode(428)
                .body("type", endsWith(":if-match-required"));
    }

    @Test
    void anEarlierTextComesBackAsANewRevision() {
        Response created = create("thin");
        String id = created.path("id");
        Response written = write(id, created.header("ETag"), "Something else.");
        given().header("If-Match", written.header("ETag"))
                .post(LETTERS + "/" + id + "/revisions/1/restore")
                .then()
                .statusCode(200)
                .body("text", is((String) created.path("text")))
                .body("revision.number", is(3))
                .body("revision.restoredFrom", is(1));
        when().get(LETTERS + "/" + id + "/revisions/2").then().body("text", is("Something else."));
        given().header("If-Match", "*")
                .post(LETTERS + "/" + id + "/revisions/9/restore")
                .then()
                .statusCode(404)
                .body("type", endsWith(":revision-not-found"));
    }

    @Test
    void draftingAgainKeepsWhatStoodThere() {
        Response created = create("babcia");
        String id = created.path("id");
        Response written = write(id, created.header("ETag"), "Mine.");
        given().contentType(ContentType.JSON)
                .body("{\"instruction\":\"shorter\"}")
                .post(LETTERS + "/" + id + "/drafts")
                .then()
                .statusCode(201)
                .body("revision.number", is(3))
                .body("revision.instruction", is("shorter"))
                .header("Location", endsWith("/revisions/3"));
        given().contentType(ContentType.JSON)
                .post(LETTERS + "/" + id + "/drafts")
                .then()
                .statusCode(201)
                .body("revision.number", is(4));
        when().get(LETTERS + "/" + id + "/revisions/2").then().body("text", is("Mine."));
        assertThat(written.statusCode()).isEqualTo(200);
    }

    @Test
    void aDeletedLetterIsGoneWithAllItsParts() {
        Response created = create("thin");
        String id = created.path("id");
        given().header("If-Match", "\"999\"").delete(LETTERS + "/" + id).then().statusCode(412);
        when().delete(LETTERS + "/" + id).then().statusCode(204);
        for (String path : List.of("", "/revisions", "/revisions/1", "/letter.pdf")) {
            when().get(LETTERS + "/" + id + path).then().statusCode(404).body("type", endsWith(":letter-not-found"));
        }
    }

    @Test
    void theListIsReadInPagesNewestFirstAndOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, create("thin").path("id"));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request = given().queryParam("limit", 2);
            Response page = (after == null ? request : request.queryParam("after", after)).get(LETTERS);
            page.then()
                    .statusCode(200)
                    .body(
                            "items.size()",
                            is(equalTo(page.jsonPath().getList("items").size())));
            seen.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(seen).startsWith(made.toArray(String[]::new));
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void theListRefusesStrangeLimitsAndCursors() {
        for (String limit : List.of("0", "101", "-1", "many")) {
            given().queryParam("limit", limit)
                    .get(LETTERS)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("limit"));
        }
        for (String after : List.of("x", "AAAA", "MTIz", "ü")) {
            given().queryParam("after", after)
                    .get(LETTERS)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("after"));
        }
    }

    @Test
    void theSameKeyAndBodyMakeOneLetter() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, Briefs.json("thin"));
        Response again = keyed(key, " " + Briefs.json("thin").replace("\n", ""));
        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        keyed(key, Briefs.json("thin")).then().statusCode(201);
        keyed(key, Briefs.json("rachel")).then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void aRefusedBodyDoesNotUseUpItsKey() {
        String key = UUID.randomUUID().toString();
        keyed(key, "{}").then().statusCode(400);
        keyed(key, Briefs.json("thin")).then().statusCode(201);
    }

    private static Response keyed(String key, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LETTERS);
    }

    private record Bad(String body, String field, String says) {}

    private static final List<Bad> BAD = List.of(
            new Bad("{\"recipient\":{\"name\":\"B\"},\"facts\":[\"x\"]}", "sender", "who writes"),
            new Bad("{\"sender\":{\"name\":\"A\"},\"facts\":[\"x\"]}", "recipient", "who it is for"),
            new Bad(with("\"facts\":[]"), "facts", "at least one"),
            new Bad(with("\"tone\":\"warm\""), "facts", "at least one"),
            new Bad(with("\"facts\":[\"x\",\" \"]"), "facts[1].text", "empty"),
            new Bad(with("\"facts\":[null]"), "facts[0]", "empty"),
            new Bad(with("\"facts\":\"x\""), "facts", "list"),
            new Bad(with("\"facts\":[\"" + "x".repeat(50_000) + "\"]"), "facts[0].text", "2000"),
            new Bad(with("\"facts\":[" + "\"x\",".repeat(499) + "\"x\"]"), "facts", "at most 100"),
            new Bad(with("\"facts\":[\"a\\u0000b\"]"), "facts[0].text", "control character"),
            new Bad(with("\"facts\":[\"x\"],\"occassion\":\"birthday\""), "occassion", "occasion"),
            new Bad(with("\"facts\":[{\"text\":\"x\",\"wen\":\"1999\"}]"), "facts[0].wen", "when"),
            new Bad(with("\"facts\":[\"x\"],\"length\":\"huge\""), "length", "short, medium, long"),
            new Bad(with("\"facts\":[\"x\"],\"language\":\"plain english\""), "language", "en, fr"),
            new Bad(with("\"facts\":[\"x\"],\"date\":\"soon\""), "date", "2026-03-14"),
            new Bad(with("\"facts\":[\"x\"],\"hand\":\"nobody\""), "hand", "no hand"),
            new Bad(with("\"facts\":[\"x\"],\"paper\":\"a0\""), "paper", "no paper"),
            new Bad("", "body", "JSON"));

    private static String with(String rest) {
        return "{\"sender\":{\"name\":\"A\"},\"recipient\":{\"name\":\"B\"}," + rest + "}";
    }

    @ParameterizedTest
    @FieldSource("BAD")
    void aBodyThatIsWrongIsRefusedByFieldAndNothingIsStored(Bad bad) {
        String newest = when().get(LETTERS).path("items[0].id");
        post(bad.body())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith(":invalid-body"))
                .body("errors.field", hasItem(bad.field()))
                .body("errors.find { it.field == '" + bad.field() + "' }.message", containsString(bad.says()))
                .body("errors.message", everyItem(not(containsString("xxxxx"))));
        assertThat(when().get(LETTERS).<String>path("items[0].id")).isEqualTo(newest);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        post("{\"sender\": {\"name\": \"A\"")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith(":malformed-json"))
                .body("detail", containsString("line 1"));
        given().contentType(ContentType.TEXT)
                .body("Dear")
                .post(LETTERS)
                .then()
                .statusCode(415)
                .body("type", endsWith(":unsupported-media-type"));
    }

    @Test
    void anUnknownLetterIsSaidToBeUnknown() {
        when().get(LETTERS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":letter-not-found"));
        when().get(LETTERS + "/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theApiDescribesItself() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", is("Longhand"))
                .body("paths.'/api/v1/letters'.post.summary", notNullValue())
                .body("paths.'/letters'", nullValue());
    }

    @Test
    void anotherSitesPageMayNeitherWriteNorReadUs() {
        given().contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .body(Briefs.json("thin"))
                .post(LETTERS)
                .then()
                .statusCode(403)
                .body("type", endsWith(":cross-site"));
        given().contentType(ContentType.JSON)
                .header("Origin", "http://evil.example")
                .body(Briefs.json("thin"))
                .post(LETTERS)
                .then()
                .statusCode(403);
        given().header("Host", "evil.example").get(LETTERS).then().statusCode(421);
    }
}
