package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.model.Golden;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.FakeRequest;
import org.longhand.testing.LiveReply;
import org.longhand.testing.ModelServerResource;

/** A model's server over a socket, which writes a letter and is then asked what carries its sentences. */
@QuarkusTest
@TestProfile(SecondReaderApiTest.WithServer.class)
class SecondReaderApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String GOOD = "How good that was.";
    private static final String TEXT = "Dear June,\n\nYou taught me to whistle. " + GOOD + "\n\nYours,\nSam";
    private static final String BRIEF = """
            {"sender": {"name": "Sam Reyes", "signs": "Sam"}, "recipient": {"name": "June Park", "calledBy": "June"},
             "relationship": "my oldest friend", "occasion": "friendship", "date": "2026-05-04",
             "closing": "Yours,", "language": "en", "facts": ["You taught me to whistle."]}
            """;

    FakeModelServer server;

    public static class WithServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:second;DB_CLOSE_DELAY=-1",
                    "longhand.model.name",
                    "quill-1",
                    "longhand.second-reader",
                    "auto");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ModelServerResource.class));
        }
    }

    private String letter() {
        return "/api/v1/letters/"
                + given().contentType(ContentType.JSON)
                        .body(BRIEF)
                        .post("/api/v1/letters")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static List<String> shaded(String letter) {
        return when().get(letter + "/remarks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.weight == 'shaded' }.words");
    }

    private static List<String> awaitShaded(String letter) throws InterruptedException {
        List<String> found = shaded(letter);
        for (Instant end = Instant.now().plus(PATIENCE);
                found.isEmpty() && Instant.now().isBefore(end); ) {
            Thread.sleep(20);
            found = shaded(letter);
        }
        return found;
    }

    @Test
    void aDraftIsThereBeforeItIsReadASecondTimeAndItsRemarksTakeTheAnswerIn() throws Exception {
        server.answer(FakeReply.tokens(TEXT));
        LiveReply reading = server.live();
        String letter = letter(); // the server has not answered the second question yet
        when().get(letter).then().body("status", is("drafted")).body("remarks.shaded", is(0));
        assertThat(shaded(letter)).isEmpty();
        when().get(letter + "/provenance").then().body("findAll { it.containsKey('second') }", hasSize(0));

        reading.stream();
        reading.token("{\"1\": [1], ");
        reading.token("\"2\": []}");
        reading.finish();
        assertThat(awaitShaded(letter)).containsExactly(GOOD);
        when().get(letter + "/provenance")
                .then()
                .body("findAll { it.containsKey('second') }", hasSize(2))
                .body("find { it.second?.finding == 'carried' }.second.facts", contains(0))
                .body("find { it.second?.finding == 'carried' }.clauses[0].second.facts", contains(0))
                .body("find { it.second?.finding == 'not-carried' }.second.facts", hasSize(0));
        List<FakeRequest> chats = server.chats();
        FakeRequest asked = chats.get(chats.size() - 1);
        Golden.check(
                "prompts/second-reader-june.txt",
                asked.message("system") + "\n\n=== user ===\n\n" + asked.message("user"));

        String tag = when().get(letter).then().extract().header("ETag");
        given().header("If-Match", tag)
                .post(letter + "/approval")
                .then()
                .statusCode(409)
                .body("type", is("urn:longhand:problem:open-claims"));
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(20)) {
            if (when().get(letter).then().extract().<Integer>path("remarks.shaded") == 1) {
                break;
            }
        }
        when().get(letter).then().body("remarks.shaded", is(1));
        assertThat(when().get(letter).then().extract().header("ETag")).isEqualTo(tag);
        when().delete(letter).then().statusCode(204);
    }

    @Test
    void nonsenseChangesNothingAndTheModelIsNotAskedAgain() throws Exception {
        int before = server.chats().size();
        server.answer(FakeReply.tokens(TEXT)).answer(FakeReply.tokens("It is all true!"));
        String letter = letter();
        List<FakeRequest> chats = new ArrayList<>(server.chats());
        for (Instant end = Instant.now().plus(PATIENCE);
                chats.size() < before + 2 && Instant.now().isBefore(end);
                chats = server.chats()) {
            Thread.sleep(20);
        }
        Thread.sleep(300);
        assertThat(server.chats()).hasSize(before + 2);
        assertThat(shaded(letter)).isEmpty();
    }
}
