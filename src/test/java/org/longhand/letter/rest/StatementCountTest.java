package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;

/** Reading is cheap: as many statements for a letter of a pair that wrote two hundred as for one of a pair's first. */
@QuarkusTest
class StatementCountTest {

    private static final int MANY = 200;
    private static final int PAIRS = 50;

    @Inject
    LetterService letters;

    @Inject
    SessionFactory database;

    private UUID letter(String recipient, int n) {
        UUID id = letters.create(new LetterRequest(
                new LetterRequest.Sender("Counting Sam", "Sam"),
                new LetterRequest.Recipient(recipient, null),
                null,
                "friendship",
                null,
                null,
                "en",
                null,
                List.of(FactRequest.of("You taught me to whistle, time " + n + "."), FactRequest.of("It rained.")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        Letter written = letters.write(
                id, "Dear friend,\n\nYou taught me to whistle, time " + n + ".\n\nSam", ExpectedVersion.ANY);
        assertThat(written.remarks()).isNotNull();
        return id;
    }

    /** Statements that a request takes, once everything is warm. */
    private long statements(String path, Object... parameters) {
        request(path, parameters);
        database.getStatistics().clear();
        request(path, parameters);
        return database.getStatistics().getPrepareStatementCount();
    }

    private static void request(String path, Object... parameters) {
        Response answer = given().get(path, parameters);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
    }

    private Map<String, Long> counts(UUID id, UUID pair) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String path :
                List.of("", "/letter.pdf", "/pages/1.svg", "/pages/1.png?dpi=50", "/remarks", "/provenance")) {
            counts.put(path, statements("/api/v1/letters/{id}" + path, id));
        }
        counts.put("list", statements("/api/v1/letters?limit=50"));
        counts.put("list of a pair", statements("/api/v1/letters?limit=50&correspondence={pair}", pair));
        counts.put("correspondences", statements("/api/v1/correspondences?limit=50"));
        return counts;
    }

    @Test
    void aViewTakesAsManyStatementsInALongCorrespondenceAsInAShortOne() {
        UUID only = letter("One Letter", 0);
        for (int n = 0; n < PAIRS; n++) {
            letter("Pair " + n, n);
        }
        Map<String, Long> first = counts(only, letters.get(only).correspondence());
        UUID last = only;
        for (int n = 0; n < MANY; n++) {
            last = letter("Many Letters", n);
        }
        Map<String, Long> late = counts(last, letters.get(last).correspondence());

        System.Logger log = System.getLogger("statements");
        log.log(System.Logger.Level.INFO, "statements: {0} at a pair''s first letter, {1} at its 201st", first, late);
        assertThat(late).isEqualTo(first);
        for (String view : List.of("", "/letter.pdf", "/pages/1.svg", "/pages/1.png?dpi=50")) {
            assertThat(late.get(view)).as(view).isBetween(1L, 6L);
        }
        assertThat(late.get("/remarks")).isBetween(1L, 10L);
        assertThat(late.get("list")).isBetween(1L, 8L);
        assertThat(late.get("list of a pair")).isBetween(1L, 8L);
        assertThat(late.get("correspondences")).isBetween(1L, 8L);
    }
}
