package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.longhand.letter.draft.DraftReader;
import org.longhand.letter.draft.Heartbeat;
import org.longhand.letter.draft.LiveText;
import org.longhand.testing.Briefs;
import org.longhand.testing.EventReader;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LiveReply;
import org.longhand.testing.ModelServerResource;

/** A model that writes one letter at a time, and readers who wait, or are slow. */
@QuarkusTest
@TestProfile(DraftQueueTest.OneAtATime.class)
class DraftQueueTest {

    private static final String LETTERS = "/api/v1/letters";

    FakeModelServer server;

    public static class OneAtATime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:draft-queue;DB_CLOSE_DELAY=-1",
                    "longhand.model.name",
                    "quill-1",
                    "longhand.model.queue.writing",
                    "1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ModelServerResource.class));
        }
    }

    private static String create() {
        Response created = given().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body(Briefs.json("thin"))
                .post(LETTERS);
        created.then().statusCode(202);
        return LETTERS + "/" + created.path("id");
    }

    private static EventReader watch(String letter) {
        return EventReader.open(RestAssured.baseURI + ":" + RestAssured.port + letter + "/draft");
    }

    @Test
    void aReaderWhoseLetterWaitsIsToldItsPlaceAndThenItsWords() {
        LiveReply first = server.live();
        String one = create();
        first.awaitRequest();
        LiveReply second = server.live();
        String two = create();
        try (EventReader waiting = watch(two)) {
            EventReader.Event place = waiting.next();
            assertThat(place.name()).isEqualTo("waiting");
            assertThat(place.id()).isNull();
            assertThat(place.json().path("place").asInt()).isEqualTo(1);
            first.stream().token("Dear June,").finish();
            EventReader.Event turn = waiting.next();
            assertThat(turn.name()).isEqualTo("waiting");
            assertThat(turn.json().path("place").asInt()).isZero();
            second.stream().token("Dear June, at last");
            assertThat(waiting.next().text()).isEqualTo("Dear June, at last");
            second.finish();
            EventReader.Event last = waiting.next();
            // The frame that the model left out is put round its words, which are told anew.
            while (List.of("restart", "delta", "remark").contains(last.name())) {
                last = waiting.next();
            }
            assertThat(last.name()).isEqualTo("done");
        }
        given().get(one).then().statusCode(200);
    }

    /** A text that grows without a model and a database, on the draft's own way to its readers. */
    @Path("/test/growing")
    public static class Growing {

        static final LiveText TEXT = new LiveText("growing");

        @GET
        @Produces(MediaType.SERVER_SENT_EVENTS)
        @Operation(hidden = true)
        public Multi<OutboundSseEvent> watch(@Context Sse sse) {
            return DraftReader.of(TEXT, TEXT.place(null), new Heartbeat())
                    .map(event -> DraftResource.event(sse.newEventBuilder(), event, Throwable::getMessage));
        }
    }

    /** The reader's window is as small as a socket's can be; what does not fit is not kept for it, and is not lost. */
    @Test
    void aReaderWhoDoesNotReadIsToldTheRestInFewPieces() throws IOException {
        int pieces = 5_000;
        String piece = "a long word ".repeat(400);
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(2_048);
            slow.setSoTimeout(60_000);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            slow.getOutputStream()
                    .write(("GET /test/growing HTTP/1.0\r\nHost: localhost:" + RestAssured.port
                                    + "\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8), 1_024);
            while (!in.readLine().startsWith(":")) {
                // to the comment that opens the line
            }
            for (int i = 0; i < pieces; i++) {
                Growing.TEXT.append(piece);
            }
            Growing.TEXT.done(1, List.of());
            int deltas = 0;
            long characters = 0;
            String event = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                    deltas += event.equals("delta") ? 1 : 0;
                } else if (line.startsWith("data:") && event.equals("delta")) {
                    characters += line.lastIndexOf('"') - line.indexOf("\":\"") - 3;
                }
            }
            assertThat(event).isEqualTo("done");
            assertThat(characters).isEqualTo((long) pieces * piece.length());
            assertThat(deltas).isLessThan(pieces / 2);
            assertThat(Growing.TEXT.readers()).isZero();
        }
    }
}
