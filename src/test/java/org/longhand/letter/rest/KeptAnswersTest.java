package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The answers kept for keys: what was deleted is not told again by one, and lies in none. */
@QuarkusTest
class KeptAnswersTest {

    private static final String CANARY = "the blue kite that never came down";

    private static final String BODY = """
            {"sender": {"name": "Kept Sam"}, "recipient": {"name": "Kept June"},
             "facts": ["You remember %s."]}""".formatted(CANARY);

    @Inject
    AgroalDataSource database;

    private static io.restassured.response.Response post(String path, String key, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    private long answersThatTell(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from stored_answer where body like ?")) {
            statement.setString(1, "%" + words + "%");
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    @Test
    void aReplayAfterTheLetterWasDeletedIsGoneAndItsTextIsErased() throws SQLException {
        String key = UUID.randomUUID().toString();
        String again = UUID.randomUUID().toString();
        String id = post("/api/v1/letters", key, BODY)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("/api/v1/letters/" + id + "/drafts", again, "{}").then().statusCode(201);
        post("/api/v1/letters", key, BODY)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        assertThat(answersThatTell(CANARY)).isEqualTo(2);

        given().delete("/api/v1/letters/" + id).then().statusCode(204);

        post("/api/v1/letters", key, BODY).then().statusCode(410).body("type", endsWith(":letter-deleted"));
        post("/api/v1/letters/" + id + "/drafts", again, "{}").then().statusCode(410);
        assertThat(answersThatTell(CANARY)).isZero();
    }

    @Test
    void anAnswerAboutACorrespondenceGoesWithIt() throws SQLException {
        String told = "a fact about " + CANARY + " and nothing else";
        String key = UUID.randomUUID().toString();
        String letterKey = UUID.randomUUID().toString();
        String pair = post("/api/v1/letters", letterKey, BODY.replace("Kept June", "Kept Gone"))
                .then()
                .statusCode(201)
                .extract()
                .path("correspondence");
        String facts = "/api/v1/correspondences/" + pair + "/facts";
        post(facts, key, "{\"text\": \"" + told + "\"}").then().statusCode(201);

        given().delete("/api/v1/correspondences/" + pair + "?letters=delete")
                .then()
                .statusCode(204);

        post(facts, key, "{\"text\": \"" + told + "\"}")
                .then()
                .statusCode(410)
                .body("type", endsWith(":correspondence-deleted"));
        post("/api/v1/letters", letterKey, BODY.replace("Kept June", "Kept Gone"))
                .then()
                .statusCode(410);
        assertThat(answersThatTell(told)).isZero();
    }
}
