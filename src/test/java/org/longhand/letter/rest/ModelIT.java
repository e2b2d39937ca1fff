package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.testing.Briefs;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.LiveReply;
import org.longhand.testing.Program;

/** The packaged program and a model's server, chosen when the program starts. */
class ModelIT {

    private static final String CANARY = "canary-7f3a91c0e5";
    private static final String TEXT = "Dear June,\n\nIt has been too long.\n\nYours,\nSam";
    private static final String BRIEF = """
            {"sender": {"name": "Sam Reyes", "signs": "Sam"}, "recipient": {"name": "June Park", "calledBy": "June"},
             "closing": "Yours,", "facts": ["It has been too long.", "%s is what I called the boat."]}
            """.formatted(CANARY);

    @TempDir
    Path data;

    private Program start(Map<String, String> environment) {
        return Program.start(data, environment);
    }

    private static Map<String, String> at(String url) {
        return Map.of(
                "LONGHAND_MODEL",
                "auto",
                "LONGHAND_MODEL_URL",
                url,
                "LONGHAND_MODEL_NAME",
                "quill-1",
                "LONGHAND_SECOND_READER",
                "off",
                "LONGHAND_MODEL_RETRY_PAUSE",
                "1ms",
                "QUARKUS_LOG_LEVEL",
                "DEBUG");
    }

    private static Response create(Program program, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(BRIEF)
                .post(program.address() + "/api/v1/letters");
    }

    @Test
    void theServerNamedAtTheStartWrites() {
        try (FakeModelServer server = FakeModelServer.start().answer(FakeReply.tokens(TEXT.split("(?<= )")));
                Program program = start(at(server.url()))) {
            create(program, "a").then().statusCode(201).body("text", is(TEXT)).body("revision.writer", is("quill-1"));
            assertThat(server.chat().json().path("model").asText()).isEqualTo("quill-1");
            assertThat(server.chat().body()).contains(CANARY);
            given().get(program.address() + "/api/v1/model")
                    .then()
                    .body("kind", is("server"))
                    .body("name", is("quill-1"))
                    .body("why", containsString("LONGHAND_MODEL_URL"));
            assertThat(program.log()).doesNotContain(CANARY).contains("DEBUG");
        }
        try (Program program = start(Map.of("LONGHAND_MODEL", "composer"))) {
            given().contentType(ContentType.JSON)
                    .body(Briefs.json("thin"))
                    .post(program.address() + "/api/v1/letters")
                    .then()
                    .statusCode(201)
                    .body("revision.writer", is("composer"));
        }
    }

    @Test
    void whatAServerBreaksOffIsKeptAndTheSameRequestGoesOnWithTheSameLetter() {
        try (FakeModelServer server = FakeModelServer.start()
                        .answer(FakeReply.dropped("Dear June,\n\nIt has been ", "too "))
                        .answer(FakeReply.tokens(TEXT));
                Program program = start(at(server.url()))) {
            String key = UUID.randomUUID().toString();
            Response failed = create(program, key);
            failed.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("detail", containsString("facts are kept"));
            String letter = program.address() + failed.path("letter");
            given().get(letter)
                    .then()
                    .body("status", is("interrupted"))
                    .body("text", is("Dear June,\n\nIt has been too"))
                    .body("revision.state", is("interrupted"))
                    .body("facts.size()", is(2));

            create(program, key)
                    .then()
                    .statusCode(201)
                    .header("Location", is(letter))
                    .body("text", is(TEXT))
                    .body("status", is("drafted"))
                    .body("revision.number", is(2));
            assertThat(program.log()).doesNotContain(CANARY);
        }
    }

    @Test
    void aPersonsTextStaysOnThePageWhenADraftFails() {
        try (FakeModelServer server = FakeModelServer.start()
                        .answer(FakeReply.tokens(TEXT))
                        .answer(FakeReply.dropped("Dear June,\n\nAnd "));
                Program program = start(at(server.url()))) {
            Response created = create(program, "b");
            String letter = program.address() + "/api/v1/letters/" + created.path("id");
            given().contentType(ContentType.JSON)
                    .header("If-Match", created.header("ETag"))
                    .body(Map.of("text", "My own."))
                    .put(letter + "/text")
                    .then()
                    .statusCode(200);
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .post(letter + "/drafts")
                    .then()
                    .statusCode(503);
            given().get(letter).then().body("text", is("My own.")).body("status", is("drafted"));
            given().get(letter + "/revisions/3")
                    .then()
                    .body("state", is("interrupted"))
                    .body("author", is("model"));
        }
    }

    @Test
    void whatAPersonWritesWhileADraftIsOnItsWayStaysOnThePage() throws Exception {
        try (FakeModelServer server = FakeModelServer.start().answer(FakeReply.tokens(TEXT));
                Program program = start(at(server.url()))) {
            String letter = program.address() + "/api/v1/letters/"
                    + create(program, "f").path("id");
            LiveReply live = server.live();
            CompletableFuture<Response> again = CompletableFuture.supplyAsync(
                    () -> given().contentType(ContentType.JSON).body("{}").post(letter + "/drafts"));
            live.awaitRequest();
            given().contentType(ContentType.JSON)
                    .header("If-Match", given().get(letter).header("ETag"))
                    .body(Map.of("text", "Mine."))
                    .put(letter + "/text")
                    .then()
                    .statusCode(200);
            live.stream().token("Dear June,\n\nAnother draft.\n\nYours,\nSam").finish();
            again.get(60, TimeUnit.SECONDS).then().statusCode(201);
            given().get(letter).then().body("text", is("Mine.")).body("revision.author", is("human"));
            given().get(letter + "/revisions/3")
                    .then()
                    .body("text", containsString("Another draft"))
                    .body("author", is("model"));
        }
    }

    @Test
    void whereNobodyAnswersTheFactsAreKeptAndTheLetterCanBeDraftedLater() {
        String path;
        String url;
        try (FakeModelServer gone = FakeModelServer.start()) {
            url = gone.url();
        }
        try (Program program = start(at(url))) {
            Response failed = create(program, "c");
            failed.then().statusCode(503).body("type", endsWith(":model-unreachable"));
            path = failed.path("letter");
            given().get(program.address() + path)
                    .then()
                    .body("status", is("failed"))
                    .body("text", nullValue())
                    .body("facts.size()", is(2));
            given().get(program.address() + path + "/letter.pdf").then().statusCode(409);
            assertThat(program.log()).doesNotContain(CANARY);
        }
        try (Program program = start(Map.of("LONGHAND_MODEL", "composer"))) {
            Response drafted =
                    given().contentType(ContentType.JSON).body("{}").post(program.address() + path + "/drafts");
            drafted.then().statusCode(201).body("revision.writer", is("composer"));
            assertThat(new JsonPath(drafted.asString()).getString("text")).containsIgnoringCase(CANARY);
        }
    }

    @Test
    void theSameRequestWhileTheFirstIsRunningIsToldToWait() throws Exception {
        try (FakeModelServer server = FakeModelServer.start();
                Program program = start(at(server.url()))) {
            LiveReply live = server.live();
            CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> create(program, "e"));
            live.awaitRequest();
            create(program, "e")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith(":request-still-running"))
                    .header("Retry-After", "2");
            live.stream().token(TEXT).finish();
            Response answer = first.get(60, TimeUnit.SECONDS);
            answer.then().statusCode(201);
            create(program, "e").then().statusCode(201).header("Location", is(answer.header("Location")));
        }
    }

    @Test
    void aServerThatBabblesIsStopped() {
        try (FakeModelServer server = FakeModelServer.start().answer(FakeReply.endless("and so on "));
                Program program = start(at(server.url()))) {
            create(program, "d").then().statusCode(503).body("type", endsWith(":model-babbled"));
        }
    }
}
