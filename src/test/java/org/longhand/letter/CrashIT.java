package org.longhand.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.testing.Briefs;
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
            Response created = given().contentType(ContentType.JSON).body(Briefs.json("thin"))
                    .post(program.address() + "/api/v1/letters");
            created.then().statusCode(201);
            path = "/api/v1/letters/" + created.path("id");
            given().contentType(ContentType.JSON).header("If-Match", created.header("ETag"))
                    .body(Map.of("text", words)).put(program.address() + path + "/text").then().statusCode(200);
            program.kill();
        }
        try (Program program = Program.start(data, Map.of())) {
            given().get(program.address() + path).then().statusCode(200).body("text", is(words))
                    .body("revision.number", is(2)).body("revision.author", is("human"));
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldSoAndHarmsNothing() {
        try (Program first = Program.start(data, Map.of())) {
            assertThatThrownBy(() -> Program.start(data, Map.of()).close())
                    .rootCause().hasMessageContaining("Another Longhand is at work").hasMessageNotContaining("Exception");
            given().get(first.address() + "/api/v1/letters").then().statusCode(200);
        }
    }
}
