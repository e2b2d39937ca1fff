package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.testing.Briefs;
import org.longhand.testing.EventReader;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LiveReply;
import org.longhand.testing.Program;

/** The packaged program is ended in the middle of its work; what it had answered is there when it starts again. */
class CrashIT {

    @TempDir
    Path data;

    @RepeatedTest(2)
    void anEditThatWasAnsweredSurvivesAKill() {
        String path;
        String words = "Dear June,\n\nWritten a moment before the end.\n\nYours,\nSam";
        try (Program program = Program.start(data, Map.of())) {
            Response created = given().contentType(ContentType.JSON)
                    .body(Briefs.json("thin"))
                    .post(program.address() + "/api/v1/letters");
            created.then().statusCode(201);
            path = "/api/v1/letters/" + created.path("id");
            given().contentType(ContentType.JSON)
                    .header("If-Match", created.header("ETag"))
                    .body(Map.of("text", words))
                    .put(program.address() + path + "/text")
                    .then()
                    .statusCode(200);
            program.kill();
        }
        try (Program program = Program.start(data, Map.of())) {
            given().get(program.address() + path)
                    .then()
                    .statusCode(200)
                    .body("text", is(words))
                    .body("revision.number", is(2))
                    .body("revision.author", is("human"));
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldSoAndHarmsNothing() {
        try (Program first = Program.start(data, Map.of())) {
            assertThatThrownBy(() -> Program.start(data, Map.of()).close())
                    .rootCause()
                    .hasMessageContaining("Another Longhand is at work")
                    .hasMessageNotContaining("Exception");
            given().get(first.address() + "/api/v1/letters").then().statusCode(200);
        }
    }

    @Test
    void aDraftThatWasOnItsWayIsInterruptedAndAllButItsLastSecondIsThere() {
        String path;
        try (FakeModelServer server = FakeModelServer.start();
                Program program = Program.start(data, model(server))) {
            LiveReply live = server.live();
            path = promised(program);
            live.stream().token("Dear June,\n\nIt has been");
            try (EventReader reader = EventReader.open(program.address() + path + "/draft")) {
                reader.next();
                live.token(" too long");
                reader.next();
                awaitOnDisk("It has been too long");
                // Its words are in the file a moment before they are committed; once the next save is there, they are.
                live.token(", June");
                awaitOnDisk("It has been too long, June");
                program.kill();
            }
        }
        try (FakeModelServer server = FakeModelServer.start();
                Program program = Program.start(data, model(server))) {
            String half = "Dear June,\n\nIt has been too long";
            given().get(program.address() + path)
                    .then()
                    .statusCode(200)
                    .body("status", is("interrupted"))
                    .body("text", startsWith(half))
                    .body("revision.state", is("interrupted"))
                    .body("revision.way", is("whole"));
            try (EventReader reader = EventReader.open(program.address() + path + "/draft")) {
                assertThat(reader.next().text()).startsWith(half);
                assertThat(reader.next().name()).isEqualTo("failed");
            }
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .post(program.address() + path + "/drafts")
                    .then()
                    .statusCode(201)
                    .body("status", is("drafted"))
                    .body("revision.number", is(2));
        }
    }

    @Test
    void aProgramThatIsStoppedKeepsTheDraftToItsLastWord() {
        String path;
        try (FakeModelServer server = FakeModelServer.start();
                Program program = Program.start(data, model(server))) {
            LiveReply live = server.live();
            path = promised(program);
            live.stream().token("Dear June,");
            try (EventReader reader = EventReader.open(program.address() + path + "/draft")) {
                reader.next();
                live.token(" it is");
                reader.next();
                program.stop();
            }
        }
        try (Program program = Program.start(data, Map.of())) {
            given().get(program.address() + path)
                    .then()
                    .body("status", is("interrupted"))
                    .body("text", is("Dear June, it is"));
        }
    }

    private static Map<String, String> model(FakeModelServer server) {
        return Map.of(
                "LONGHAND_MODEL",
                "server",
                "LONGHAND_MODEL_URL",
                server.url(),
                "LONGHAND_MODEL_NAME",
                "quill-1",
                "LONGHAND_SECOND_READER",
                "off");
    }

    private static String promised(Program program) {
        Response created = given().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body(Briefs.json("thin"))
                .post(program.address() + "/api/v1/letters");
        created.then().statusCode(202);
        return "/api/v1/letters/" + created.path("id");
    }

    /**
     * What a draft on its way has is told by nobody before it ends; the database's file holds its words as they are.
     */
    private void awaitOnDisk(String words) {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!isOnDisk(words)) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("The draft was not saved");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean isOnDisk(String words) {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
                // One byte a character, so that whatever stands around the words is no matter.
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
