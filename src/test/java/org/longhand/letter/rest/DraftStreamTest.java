package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.testing.Briefs;
import org.longhand.testing.EventReader;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.LiveReply;
import org.longhand.testing.ModelServerResource;

/** Drafts on their way, over sockets: the model's server on one side, readers on the other, the test at both. */
@QuarkusTest
@TestProfile(DraftStreamTest.WithServer.class)
class DraftStreamTest {

    private static final String LETTERS = "/api/v1/letters";

    FakeModelServer server;

    @Inject
    Reviewer reviewer;

    public static class WithServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:draft-stream;DB_CLOSE_DELAY=-1",
                    "longhand.model.name",
                    "quill-1",
                    "longhand.draft.heartbeat",
                    "100ms");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Reviewer.class);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ModelServerResource.class));
        }
    }

    /** Finds fault with what a test says, and counts the word "bad". */
    @Alternative
    @Singleton
    public static class Reviewer implements DraftReview {

        volatile boolean strict;
        volatile List<?> remarks = List.of();

        @Override
        public Optional<Again> afterDraft(DraftRequest request, String text) {
            return strict && badness(request, text) > 0
                    ? Optional.of(new Again(List.of("Nobody told “bad”."), DraftNote.said("It says what nobody told.")))
                    : Optional.empty();
        }

        @Override
        public double badness(DraftRequest request, String text) {
            return text.split("bad", -1).length - 1;
        }

        @Override
        public List<?> remarks(UUID letter, int revision) {
            return remarks;
        }
    }

    @AfterEach
    void mild() {
        reviewer.strict = false;
        reviewer.remarks = List.of();
    }

    private static Response create() {
        Response created = given().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body(Briefs.json("thin"))
                .post(LETTERS);
        created.then().statusCode(202);
        return created;
    }

    private static EventReader watch(String letter) {
        return watch(letter, null);
    }

    private static EventReader watch(String letter, String lastEventId) {
        EventReader reader =
                EventReader.open(RestAssured.baseURI + ":" + RestAssured.port + letter + "/draft", lastEventId);
        assertThat(reader.status()).isEqualTo(200);
        return reader;
    }

    private static String path(Response created) {
        return LETTERS + "/" + created.path("id");
    }

    private static Response draft(String letter, String prefer) {
        return given().contentType(ContentType.JSON)
                .header("Prefer", prefer)
                .body("{}")
                .post(letter + "/drafts");
    }

    @Test
    void aLetterIsPromisedAtOnceAndSaysWhereToWatchIt() {
        LiveReply live = server.live();
        Response created = create();
        String letter = path(created);
        created.then()
                .header("Location", endsWith(letter))
                .header("Preference-Applied", "respond-async")
                .header("Link", endsWith(letter + "/draft>; rel=\"monitor\""))
                .body("status", is("drafting"));
        live.awaitRequest().stream().token("Dear June,").finish();
        try (EventReader reader = watch(letter)) {
            assertThat(reader.head()).containsIgnoringCase("content-type: text/event-stream");
            while (!reader.next().name().equals("done")) {
                // to the end
            }
        }
        given().get(letter)
                .then()
                .body("status", is("drafted"))
                .body("text", is("Dear June,"))
                .body("revision.way", is("whole"))
                .body("revision.writer", is("quill-1"));
    }

    @Test
    void eachWordReachesItsReaderBeforeTheNextOneIsWritten() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream();
        try (EventReader reader = watch(letter)) {
            for (String word : List.of("Dear", " June,", "\n\nIt has", " been too", " long. 🦊")) {
                live.token(word);
                EventReader.Event event = reader.next(); // before the next word leaves the server
                assertThat(event.name()).isEqualTo("delta");
                assertThat(event.text()).isEqualTo(word);
            }
            live.finish();
            EventReader.Event done = reader.next();
            assertThat(done.name()).isEqualTo("done");
            assertThat(done.json().path("revision").asInt()).isEqualTo(1);
            assertThat(reader.isOver()).isTrue();
        }
    }

    @Test
    void halfACharacterWaitsForItsOtherHalf() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("A fox ");
        try (EventReader reader = watch(letter)) {
            assertThat(reader.next().text()).isEqualTo("A fox");
            live.bytes("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\\ud83e\"}}]}\n\n".getBytes());
            live.bytes("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\\udd8a!\"}}]}\n\n".getBytes());
            String rest = "";
            while (!rest.endsWith("!")) {
                rest += reader.next().text();
            }
            assertThat(rest).isEqualTo(" 🦊!");
            live.finish();
        }
    }

    @Test
    void aLateReaderGetsWhatIsThereInOnePieceAndTwoReadersReadTheSame() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream();
        try (EventReader early = watch(letter)) {
            for (String word : List.of("Dear", " June,", " it")) {
                live.token(word);
                assertThat(early.next().text()).isEqualTo(word);
            }
            try (EventReader late = watch(letter)) {
                assertThat(late.next().text()).isEqualTo("Dear June, it");
                live.token(" is");
                assertThat(early.next().text()).isEqualTo(" is");
                assertThat(late.next().text()).isEqualTo(" is");
                live.finish();
                assertThat(early.next().name()).isEqualTo("done");
                assertThat(late.next().name()).isEqualTo("done");
            }
        }
        try (EventReader after = watch(letter)) {
            assertThat(after.next().text()).isEqualTo("Dear June, it is");
            assertThat(after.next().name()).isEqualTo("done");
        }
    }

    @Test
    void whoComesBackGetsTheRestOnly() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("Dear");
        String last;
        try (EventReader reader = watch(letter)) {
            EventReader.Event event = reader.next();
            assertThat(event.text()).isEqualTo("Dear");
            last = event.id();
        }
        live.token(" June,");
        try (EventReader back = watch(letter, last)) {
            assertThat(back.next().text()).isEqualTo(" June,");
            live.finish();
            assertThat(back.next().name()).isEqualTo("done");
        }
        try (EventReader stranger = watch(letter, "of-another-draft.1.4.0")) {
            assertThat(stranger.next().name()).isEqualTo("restart");
            assertThat(stranger.next().text()).isEqualTo("Dear June,");
            assertThat(stranger.next().name()).isEqualTo("done");
        }
    }

    @Test
    void whoStopsADraftStopsTheModelAndKeepsWhatIsWritten() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("Dear June, and then");
        try (EventReader reader = watch(letter)) {
            assertThat(reader.next().text()).isEqualTo("Dear June, and then");
            given().delete(letter + "/draft").then().statusCode(204);
            live.awaitHangUp();
            EventReader.Event end = reader.next();
            assertThat(end.name()).isEqualTo("failed");
            assertThat(end.json().path("type").asText()).endsWith(":draft-cancelled");
            assertThat(end.json().path("detail").asText()).contains("revision 1");
            assertThat(reader.isOver()).isTrue();
        }
        given().get(letter)
                .then()
                .body("status", is("interrupted"))
                .body("text", is("Dear June, and then"))
                .body("revision.state", is("interrupted"));
        given().delete(letter + "/draft").then().statusCode(404).body("type", endsWith(":no-draft-running"));
    }

    @Test
    void aModelThatBreaksOffCostsNoWordAndReadersAreTold() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("Dear June, it was");
        try (EventReader reader = watch(letter)) {
            reader.next();
            live.drop();
            EventReader.Event end = reader.next();
            assertThat(end.name()).isEqualTo("failed");
            assertThat(end.json().path("status").asInt()).isEqualTo(503);
            assertThat(end.json().path("detail").asText()).contains("facts are kept");
        }
        given().get(letter).then().body("status", is("interrupted")).body("text", is("Dear June, it was"));
        server.answer(FakeReply.tokens("Dear June,"));
        draft(letter, "").then().statusCode(201).body("status", is("drafted"));
    }

    @Test
    void oneDraftOfALetterIsOnItsWayAtATime() {
        LiveReply live = server.live();
        String letter = path(create());
        live.awaitRequest();
        draft(letter, "respond-async")
                .then()
                .statusCode(409)
                .body("type", endsWith(":draft-running"))
                .body("detail", containsString(letter + "/draft"));
        draft(letter, "").then().statusCode(409);
        live.stream().token("Dear June,").finish();
        try (EventReader reader = watch(letter)) {
            while (!reader.next().name().equals("done")) {
                // to the end
            }
        }
        LiveReply second = server.live();
        draft(letter, "respond-async").then().statusCode(202).header("Location", endsWith(letter));
        second.stream().token("Dear June, again").finish();
    }

    @Test
    void aNewDraftIsNamedEvenWhereAPersonsTextStaysOnThePage() throws Exception {
        server.answer(FakeReply.tokens("Dear June,"));
        Response created =
                given().contentType(ContentType.JSON).body(Briefs.json("thin")).post(LETTERS);
        created.then().statusCode(201);
        String letter = path(created);
        LiveReply live = server.live();
        CompletableFuture<Response> again = CompletableFuture.supplyAsync(() -> draft(letter, ""));
        live.awaitRequest();
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(letter).header("ETag"))
                .body(Map.of("text", "Mine."))
                .put(letter + "/text")
                .then()
                .statusCode(200);
        live.stream().token("Another draft.").finish();
        again.get(60, TimeUnit.SECONDS)
                .then()
                .statusCode(201)
                .body("text", is("Mine."))
                .header("Location", endsWith("/revisions/3"));
    }

    @Test
    void theSameKeyBeginsOneDraftAndIsPromisedTheSame() {
        LiveReply live = server.live();
        String key = UUID.randomUUID().toString();
        Response first = given().contentType(ContentType.JSON)
                .header("Prefer", "wait=5, Respond-Async")
                .header("Idempotency-Key", key)
                .body(Briefs.json("thin"))
                .post(LETTERS);
        Response again = given().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .body(Briefs.json("thin"))
                .post(LETTERS);
        first.then().statusCode(202);
        again.then()
                .statusCode(202)
                .header("Location", first.header("Location"))
                .header("Link", first.header("Link"))
                .header("Preference-Applied", "respond-async")
                .header("Idempotency-Replayed", "true");
        live.stream().token("Dear June,").finish();
    }

    @Test
    void aReaderWhoGoesAwayStopsNothingAndAWaitingOneHearsThatTheLineIsOpen() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("Dear");
        try (EventReader reader = watch(letter)) {
            reader.next();
        }
        live.token(" June,");
        try (EventReader reader = watch(letter)) {
            assertThat(reader.next().text()).isEqualTo("Dear June,");
            assertThat(reader.nextOrComment().name()).isEqualTo("comment");
            live.finish();
            assertThat(reader.next().name()).isEqualTo("done");
        }
    }

    @Test
    void aDeletedLettersDraftStops() {
        LiveReply live = server.live();
        String letter = path(create());
        live.stream().token("Dear");
        try (EventReader reader = watch(letter)) {
            reader.next();
            given().delete(letter).then().statusCode(204);
            live.awaitHangUp();
            EventReader.Event end = reader.next();
            assertThat(end.name()).isEqualTo("failed");
            assertThat(end.json().path("status").asInt()).isEqualTo(404);
        }
        given().get(letter + "/draft").then().statusCode(404).body("type", endsWith(":letter-not-found"));
    }

    @Test
    void aDraftWithFaultsIsWrittenOnceMoreAndTheBetterOneStays() {
        reviewer.strict = true;
        reviewer.remarks = List.of(Map.of("kind", "untold", "reason", "A fact was not used."));
        LiveReply first = server.live();
        String letter = path(create());
        LiveReply second = server.live();
        first.stream().token("Dear June, bad bad");
        try (EventReader reader = watch(letter)) {
            assertThat(reader.next().text()).isEqualTo("Dear June, bad bad");
            int before = server.chats().size();
            first.finish();
            EventReader.Event restart = reader.next();
            assertThat(restart.name()).isEqualTo("restart");
            assertThat(restart.json().path("reason").asText()).isEqualTo("It says what nobody told.");
            second.stream().token("Dear June,");
            assertThat(server.chats().get(before).message("user")).contains("Nobody told", "Dear June, bad bad");
            assertThat(reader.next().text()).isEqualTo("Dear June,");
            second.finish();
            EventReader.Event remark = reader.next();
            assertThat(remark.name()).isEqualTo("remark");
            assertThat(remark.json().path("kind").asText()).isEqualTo("untold");
            assertThat(reader.next().json().path("revision").asInt()).isEqualTo(2);
        }
        given().get(letter).then().body("text", is("Dear June,")).body("revision.note", containsString("nobody told"));
        given().get(letter + "/revisions").then().body("", hasSize(2)).body("[0].text", is("Dear June, bad bad"));
    }

    @Test
    void aSecondDraftThatIsWorseStandsBesideTheFirst() {
        reviewer.strict = true;
        LiveReply first = server.live();
        String letter = path(create());
        LiveReply second = server.live();
        first.stream().token("One bad.");
        try (EventReader reader = watch(letter)) {
            reader.next();
            first.finish();
            assertThat(reader.next().name()).isEqualTo("restart");
            second.stream().token("Two bad, bad.");
            reader.next();
            second.finish();
            assertThat(reader.next().name()).isEqualTo("restart");
            assertThat(reader.next().text()).isEqualTo("One bad.");
            assertThat(reader.next().json().path("revision").asInt()).isEqualTo(1);
        }
        given().get(letter).then().body("status", is("drafted")).body("text", is("One bad."));
        given().get(letter + "/revisions/2")
                .then()
                .body("text", is("Two bad, bad."))
                .body("note", containsString("first one is the better"));
    }

    @Test
    void aSecondDraftThatBreaksOffLeavesTheFirstWhole() {
        reviewer.strict = true;
        LiveReply first = server.live();
        String letter = path(create());
        LiveReply second = server.live();
        first.stream().token("One bad.");
        try (EventReader reader = watch(letter)) {
            reader.next();
            first.finish();
            assertThat(reader.next().name()).isEqualTo("restart");
            second.stream().token("Two");
            reader.next();
            second.drop();
            assertThat(reader.next().name()).isEqualTo("restart");
            assertThat(reader.next().text()).isEqualTo("One bad.");
            assertThat(reader.next().name()).isEqualTo("done");
        }
        given().get(letter).then().body("status", is("drafted")).body("text", is("One bad."));
        given().get(letter + "/revisions/2").then().body("text", is("Two")).body("state", is("interrupted"));
    }
}
