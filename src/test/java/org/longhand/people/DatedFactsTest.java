package org.longhand.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.people.DatedFacts.DatedFact;
import org.longhand.people.DatedFacts.Position;

@QuarkusTest
class DatedFactsTest {

    @Inject
    DatedFacts dated;

    private static UUID tell(String recipient, String... facts) {
        String pair = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sender", Map.of("name", "Dated Sam"),
                        "recipient", Map.of("name", recipient),
                        "facts", List.of(facts)))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("correspondence");
        return UUID.fromString(pair);
    }

    /** Fact by fact, on that day; those of the pair only, for other tests tell facts, too. */
    private List<Long> ranks(UUID pair, LocalDate today, LocalDate until, Position after) {
        List<Long> ranks = new ArrayList<>();
        Position place = after;
        for (List<DatedFact> next = dated.between(today, until, place, 1);
                !next.isEmpty();
                next = dated.between(today, until, place, 1)) {
            place = Position.of(next.get(0));
            if (next.get(0).correspondence().equals(pair)) {
                ranks.add(next.get(0).rank());
            }
        }
        return ranks;
    }

    @Test
    void aListThatIsReadAcrossNewYearGoesOnWhereItWas() {
        UUID pair = tell(
                "New Year",
                "June's birthday is on 31 December 1980.",
                "We were married on 1 January 2004.",
                "The ship leaves on 2 January 2027.");
        LocalDate eve = LocalDate.of(2026, 12, 31);
        assertThat(ranks(pair, eve, eve.plusDays(30), null)).containsExactly(20261231L, 20270101L, 20270102L);

        Position read = Position.at(20261231, new UUID(-1, -1));
        assertThat(ranks(pair, eve, eve.plusDays(30), read)).containsExactly(20270101L, 20270102L);
        assertThat(ranks(pair, eve.plusDays(1), eve.plusDays(31), read)).containsExactly(20270101L, 20270102L);
    }

    @Test
    void theTwentyNinthOfFebruaryComesOnThe28thInCommonYears() {
        UUID pair = tell("Leap Year", "Grandpa died on 29 February 2016.", "The ship leaves on 28 February 2027.");
        LocalDate common = LocalDate.of(2027, 2, 28);
        assertThat(ranks(pair, common, common, null)).containsExactly(20270228L, 20270229L);
        assertThat(ranks(pair, common.minusDays(1), common.minusDays(1), null)).isEmpty();
        assertThat(ranks(pair, common, common, Position.at(20270229, new UUID(-1, -1))))
                .isEmpty();
        LocalDate leap = LocalDate.of(2028, 2, 28);
        assertThat(ranks(pair, leap, leap, null)).isEmpty();
        assertThat(ranks(pair, leap, leap.plusDays(1), null)).containsExactly(20280229L);
    }

    @Test
    void aYearAheadADayComesOnce() {
        UUID pair =
                tell("Whole Year", "June's birthday is on 30 November 1980.", "We were married on 29 November 2004.");
        LocalDate today = LocalDate.of(2026, 11, 30);
        assertThat(ranks(pair, today, today.plusDays(366), null)).containsExactly(20261130L, 20271129L);
    }

    @Test
    void whatIsTheRankOfNoDayIsNoPosition() {
        for (long rank : new long[] {-1, 0, 1130, 20261301, 20260230, 100_000_101, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> Position.at(rank, new UUID(0, 0)))
                    .as("%d", rank)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
