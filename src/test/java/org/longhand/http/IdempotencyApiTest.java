package org.longhand.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LiveReply;
import org.longhand.testing.ModelServerResource;

/** Keys over sockets and in the database; the rules themselves are tested by {@link IdempotencyTest}. */
@QuarkusTest
@TestProfile(IdempotencyApiTest.WithServer.class)
class IdempotencyApiTest {

    private static final String LETTERS = "/api/v1/letters";

    FakeModelServer server;

    @Inject
    Idempotency idempotency;

    @Inject
    AnswerRepository answers;

    @Inject
    DataSource database;

    public static class WithServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:keys;DB_CLOSE_DELAY=-1", "longhand.model.name", "q");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ModelServerResource.class));
        }
    }

    private static Response post(String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Briefs.json("thin"))
                .post(LETTERS);
    }

    @Test
    void aClientThatWentAwayGetsItsLetterWithTheSameKey() throws Exception {
        LiveReply live = server.live();
        String key = UUID.randomUUID().toString();
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            send(client, key);
            live.awaitRequest();
        }
        Thread.sleep(500); // until the program has seen the client go, which it tells nobody
        post(key).then().statusCode(409).body("type", endsWith(":request-still-running"));
        live.stream().token("Dear June, here it is.").finish();
        Response replay = post(key);
        for (int i = 0; i < 100 && replay.statusCode() == 409; i++) {
            Thread.sleep(100);
            replay = post(key);
        }
        replay.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(LETTERS + "/" + replay.path("id")))
                .body("text", is("Dear June, here it is.\n\nYours,\nSam"));
    }

    private static void send(Socket client, String key) throws IOException {
        byte[] body = Briefs.json("thin").getBytes(StandardCharsets.UTF_8);
        String head = "POST " + LETTERS + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().write(body);
        client.getOutputStream().flush();
    }

    @Test
    void anAnswerIsErasedInTheDatabaseWithWhatItIsAbout() throws SQLException {
        UUID letter = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        KeyedRequest request = new KeyedRequest(key, "POST /letters", "body", AnswerSubject.made("letter"));
        idempotency.once(request, attempt -> {
            attempt.made(letter);
            return jakarta.ws.rs.core.Response.ok("Dear June")
                    .header("ETag", "\"1\"")
                    .build();
        });
        assertThat(row(key)).isEqualTo("DONE letter " + letter + " 200 \"1\" \"Dear June\"");
        QuarkusTransaction.begin();
        idempotency.forget(letter);
        QuarkusTransaction.rollback();
        assertThat(row(key)).as("forgotten with the caller's transaction only").startsWith("DONE");
        QuarkusTransaction.requiringNew().run(() -> idempotency.forget(List.of(UUID.randomUUID(), letter)));
        assertThat(row(key)).isEqualTo("SUBJECT_DELETED letter " + letter + " null null null");
        HttpProblem gone = catchThrowableOfType(HttpProblem.class, () -> idempotency.once(request, attempt -> null));
        assertThat(gone.getStatusCode()).isEqualTo(410);
    }

    private String row(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select state, subject_kind, subject_id, status, "
                        + "etag, body from stored_answer where idempotency_key = ?")) {
            query.setString(1, key);
            ResultSet row = query.executeQuery();
            assertThat(row.next()).isTrue();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                columns.add(row.getString(i));
            }
            return String.join(" ", columns.stream().map(String::valueOf).toList());
        }
    }

    @Test
    void ofManyAtOnceWithOneKeyOneRuns() {
        String key = UUID.randomUUID().toString();
        AtomicInteger runs = new AtomicInteger();
        List<CompletableFuture<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            statuses.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return idempotency
                            .once(new KeyedRequest(key, "POST /letters", "body", null), attempt -> {
                                runs.incrementAndGet();
                                return jakarta.ws.rs.core.Response.ok("x").build();
                            })
                            .getStatus();
                } catch (HttpProblem problem) {
                    return problem.getStatusCode();
                }
            }));
        }
        assertThat(statuses)
                .allSatisfy(
                        status -> assertThat(status.get(30, TimeUnit.SECONDS)).isIn(200, 409));
        assertThat(runs).hasValue(1);
    }

    @Test
    void keysThatRanWhenTheProgramStoppedAreFreeAndOldOnesAreSwept() throws SQLException {
        String key = UUID.randomUUID().toString();
        UUID account = new UUID(0, 1);
        answers.compute(
                new AnswerStore.Key(account, key),
                before -> StoredAnswer.claim(null, "f", null, Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(row(key)).startsWith("RUNNING");
        answers.abandonAll();
        assertThat(row(key)).startsWith("ABANDONED");
        answers.deleteBefore(Instant.parse("2020-01-01T00:00:01Z"));
        assertThat(answers.compute(new AnswerStore.Key(account, key), before -> before))
                .isNull();
    }
}
