package org.longhand.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;
import org.longhand.testing.LogCapture;

/**
 * Several who change one letter: who cannot have it in time is told so, and nothing of the letter gets into the log.
 */
@QuarkusTest
@TestProfile(DatabaseBusyTest.Impatient.class)
class DatabaseBusyTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final String CANARY = "Zwetschgenkuchen";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    DataSource database;

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:busy;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=300;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0");
        }
    }

    private static String create() {
        return LETTERS + "/"
                + given().contentType(ContentType.JSON)
                        .body(Briefs.json("thin").replace("June Park", "June " + CANARY))
                        .post(LETTERS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    /** With the JDK's client, which logs nothing of what it sends; REST-assured's logs all of it. */
    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> write(String letter, String text) {
        return send("PUT", letter + "/text", "{\"text\":\"" + text + "\"}");
    }

    private static void assertBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains(":database-busy\"").doesNotContain(CANARY);
    }

    @Test
    void aLetterThatSomebodyHoldsIsAProblemAndNoWordOfItIsLogged() throws SQLException {
        String letter = create();
        assertThat(write(letter, "Dear June, " + CANARY + ".").statusCode()).isEqualTo(200);
        String id = letter.substring(letter.lastIndexOf('/') + 1);
        String logged;
        try (Connection other = database.getConnection();
                LogCapture log = new LogCapture()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("select * from letter where id = '" + id + "' for update");
            assertBusy(write(letter, "Dear June, another " + CANARY + "."));
            assertBusy(send("POST", letter + "/approval", null));
            assertBusy(send("DELETE", letter, null));
            other.rollback();
            logged = log.text();
        }
        assertThat(logged).contains("database-busy").doesNotContainIgnoringCase(CANARY);
        assertThat(write(letter, "Dear June, now.").statusCode()).isEqualTo(200);
    }

    @Test
    void eightWritersAtOnceAreServedOrToldToComeAgain() throws Exception {
        String letter = create();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Integer> statuses = new ArrayList<>();
        String logged;
        try (LogCapture log = new LogCapture()) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String text = "Dear June, " + CANARY + " " + i + ".";
                answers.add(CompletableFuture.supplyAsync(() -> write(letter, text), writers));
            }
            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                HttpResponse<String> response = answer.get(60, TimeUnit.SECONDS);
                statuses.add(response.statusCode());
                if (response.statusCode() != 200) {
                    assertBusy(response);
                }
            }
            logged = log.text();
        } finally {
            writers.shutdown();
        }
        assertThat(statuses).contains(200).isSubsetOf(200, 503);
        assertThat(logged).doesNotContainIgnoringCase(CANARY);
    }
}
