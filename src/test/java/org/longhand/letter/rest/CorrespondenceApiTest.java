package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.account.CurrentAccount;
import org.longhand.brief.Brief;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.pairs.BriefService;
import org.longhand.letter.pairs.EarlierLetters;

@QuarkusTest
class CorrespondenceApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final String PAIRS = "/api/v1/correspondences";

    @Inject
    EntityManager db;

    @Inject
    BriefService briefs;

    @Inject
    LetterService letters;

    @Inject
    EarlierLetters earlier;

    /** Two names that no other test uses. */
    private static String[] people() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new String[] {"Émile Reyes " + id, "Zoë Park " + id};
    }

    private static Response write(String sender, String recipient, String... facts) {
        return post("{\"sender\":{\"name\":\"%s\"},\"recipient\":{\"name\":\"%s\",\"calledBy\":\"Zoë\"},\"facts\":[%s]}"
                .formatted(sender, recipient, quoted(facts)));
    }

    private static String quoted(String... texts) {
        return String.join(
                ",", List.of(texts).stream().map(f -> "\"" + f + "\"").toList());
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(LETTERS);
    }

    private static Response postTo(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    @Test
    void theSameTwoPeopleHaveOneCorrespondenceHoweverTheyAreSpelt() {
        String[] who = people();
        Response first = write(who[0], who[1], "You sing.");
        String pair = first.then().statusCode(201).extract().path("correspondence");
        write(who[0].toUpperCase().replace("É", "E"), "  " + who[1].replace(" ", "  "), "You swim.")
                .then()
                .statusCode(201)
                .body("correspondence", is(pair));
        write(who[1], who[0], "I sing.").then().body("correspondence", not(is(pair)));
        when().get(PAIRS + "/" + pair)
                .then()
                .statusCode(200)
                .body("letters", is(2))
                .body("facts", is(2))
                .body("recipient.calledBy", is("Zoë"));
        when().get(PAIRS + "/" + pair + "/letters")
                .then()
                .body("items", hasSize(2))
                .body("items[1].id", is((String) first.path("id")))
                .body("next", nullValue());
    }

    @Test
    void twoFirstLettersAtOnceMakeOneCorrespondence() {
        String[] who = people();
        List<CompletableFuture<String>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(who[0], who[1], "You sing.", "Fact " + i)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("correspondence")))
                .toList();
        List<String> pairs =
                both.stream().map(CompletableFuture::join).distinct().toList();
        assertThat(pairs).hasSize(1);
        when().get(PAIRS + "/" + pairs.get(0) + "/facts").then().body("", hasSize(7));
    }

    @Test
    void aFactIsKnownOnceAndKnowsWhichLettersToldIt() {
        String[] who = people();
        Response first = write(who[0], who[1], "You sing in the kitchen.", "You swim.");
        Response second = write(who[0], who[1], "you SING, in the kitchen", "You paint.");
        String facts = PAIRS + "/" + first.path("correspondence") + "/facts";
        when().get(facts)
                .then()
                .body("text", contains("You sing in the kitchen.", "You swim.", "You paint."))
                .body("[0].toldIn", contains((String) first.path("id"), second.path("id")))
                .body("[1].toldIn", contains((String) first.path("id")));
        when().delete(LETTERS + "/" + first.path("id")).then().statusCode(204);
        when().get(facts).then().body("[1].toldIn", empty()).body("[0].toldIn", hasSize(1));
    }

    @Test
    void aFactIsToldAndForgottenWithoutALetter() {
        String[] who = people();
        Response letter = write(who[0], who[1], "You swim.");
        String facts = PAIRS + "/" + letter.path("correspondence") + "/facts";
        Response told = postTo(facts, "{\"text\": \"You paint.\", \"when\": \"3 May\"}");
        told.then().statusCode(201).body("when", is("3 May")).header("Location", endsWith((String) told.path("id")));
        postTo(facts, "\"you paint\"").then().statusCode(200).body("id", is((String) told.path("id")));
        when().delete(facts + "/" + told.path("id")).then().statusCode(204);
        when().delete(facts + "/" + told.path("id")).then().statusCode(404).body("type", endsWith(":fact-not-found"));
        String swim = when().get(facts).path("[0].id");
        when().delete(facts + "/" + swim).then().statusCode(204);
        when().get(LETTERS + "/" + letter.path("id")).then().body("facts.text", contains("You swim."));
        postTo(facts, "{\"text\": \" \"}").then().statusCode(400).body("errors[0].field", is("text"));
    }

    @Test
    void aLetterRemembersWhatItIsAskedToAndNothingElse() {
        String[] who = people();
        String pair = write(who[0], who[1], "You swim.", "You paint.").path("correspondence");
        String swim = when().get(PAIRS + "/" + pair + "/facts").path("[0].id");
        post("{\"correspondence\":\"%s\",\"facts\":[\"You sing.\"]}".formatted(pair))
                .then()
                .statusCode(201)
                .body("facts.text", contains("You sing."))
                .body("recipient.calledBy", is("Zoë"))
                .body("sender.name", is(who[0]));
        post("{\"correspondence\":\"%s\",\"remember\":[\"%s\",\"%s\"]}".formatted(pair, swim, swim))
                .then()
                .statusCode(201)
                .body("facts.text", contains("You swim."));
        post(("{\"sender\":{\"name\":\"%s\"},\"recipient\":{\"name\":\"%s\"},"
                                + "\"facts\":[\"you swim\"],\"remember\":[\"%s\"]}")
                        .formatted(who[0], who[1], swim))
                .then()
                .statusCode(201)
                .body("facts.text", contains("you swim"));
        post("{\"correspondence\":\"%s\",\"remember\":[\"%s\"]}".formatted(pair, UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].field", is("remember[0]"));
        post("{\"correspondence\":\"%s\",\"remember\":[]}".formatted(pair))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("facts"));
    }

    @Test
    void aCorrespondenceOfOtherPeopleIsRefusedAndSaidWhose() {
        String[] who = people();
        String pair = write(who[0], who[1], "You swim.").path("correspondence");
        post("{\"correspondence\":\"%s\",\"recipient\":{\"name\":\"Tom\"},\"facts\":[\"You swim.\"]}".formatted(pair))
                .then()
                .statusCode(409)
                .body("type", endsWith(":correspondence-mismatch"))
                .body("detail", containsString(who[1]));
        post("{\"correspondence\":\"%s\",\"facts\":[\"You swim.\"]}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].field", is("correspondence"));
    }

    @Test
    void aNewLetterKnowsWhatEarlierOnesToldAndADraftNeverTellsIt() {
        String[] who = people();
        Response first = write(who[0], who[1], "You taught me to whistle.", "You swim.");
        Response other = write(who[1], who[0], "I paint.");
        Response second = write(who[0], who[1], "I moved to Leeds.", "You swim.");
        Brief brief = briefs.of(letters.get(UUID.fromString(second.path("id"))));
        assertThat(brief.earlier()).singleElement().satisfies(e -> {
            assertThat(e.told()).containsExactly("You taught me to whistle.");
            assertThat(e.date()).isEqualTo(LocalDate.parse(first.path("date")));
        });
        assertThat(second.<String>path("text")).contains("Leeds").doesNotContain("whistle");
        assertThat(earlier.before(UUID.fromString(second.path("id"))))
                .singleElement()
                .satisfies(e -> assertThat(e.letterId()).hasToString(first.path("id")))
                .satisfies(e -> assertThat(e.text()).isEqualTo(first.path("text")));
        assertThat(earlier.before(UUID.fromString(first.path("id")))).isEmpty();
        assertThat(earlier.before(UUID.fromString(other.path("id")))).isEmpty();
    }

    @Test
    void aBirthdayThatWasToldComes() {
        String[] who = people();
        LocalDate soon = LocalDate.now().plusDays(21);
        String day = soon.getDayOfMonth() + " " + soon.getMonth().name().toLowerCase();
        String pair = write(who[0], who[1], "You turn 90 on " + day + ".", "You swim.")
                .path("correspondence");
        given().queryParam("days", 30)
                .get(PAIRS + "/" + pair + "/occasions")
                .then()
                .statusCode(200)
                .body("says", contains("Zoë turns 90 in three weeks."))
                .body("[0].date", is(soon.toString()));
        given().queryParam("days", 20)
                .get(PAIRS + "/" + pair + "/occasions")
                .then()
                .body("", empty());
        given().queryParam("days", 30)
                .queryParam("language", "de")
                .get("/api/v1/occasions/upcoming")
                .then()
                .statusCode(200)
                .body("findAll { it.correspondence == '" + pair + "' }.says", contains("Zoë wird in drei Wochen 90."));
        given().queryParam("days", "0").get("/api/v1/occasions/upcoming").then().statusCode(400);
        when().get("/api/v1/occasions").then().statusCode(200).body("id", hasItem("birthday"));
    }

    @Test
    void aLetterIsMarkedAsSentAndTheMarkTakenBack() {
        String letter =
                LETTERS + "/" + write(people()[0], people()[1], "You swim.").path("id");
        Response sent = postTo(letter + "/sent", "{\"date\": \"2026-03-01\"}");
        sent.then().statusCode(200).body("sent", is("2026-03-01"));
        when().get(letter).then().body("sent", is("2026-03-01")).header("ETag", sent.header("ETag"));
        given().contentType(ContentType.JSON)
                .post(letter + "/sent")
                .then()
                .statusCode(200)
                .body("sent", is(LocalDate.now().toString()));
        postTo(letter + "/sent", "{\"date\": \"2999-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("date"));
        when().delete(letter + "/sent").then().statusCode(200).body("sent", nullValue());
    }

    @Test
    void lettersAreFoundByWhatStandsOnTheirPages() {
        String[] who = people();
        String pair = null;
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Response letter = write(who[0], who[1], "We ate mirabelles in Kraków, number " + i + ".");
            made.add(0, letter.path("id"));
            pair = letter.path("correspondence");
        }
        write(who[0], who[1], "You swim.");
        given().queryParam("correspondence", pair)
                .queryParam("q", "  MIRABELLES in krakow")
                .get(LETTERS)
                .then()
                .body("items.id", is(made))
                .body("next", nullValue());
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request =
                    given().queryParam("q", "krakow").queryParam("limit", 1).queryParam("correspondence", pair);
            Response page = (after == null ? request : request.queryParam("after", after)).get(LETTERS);
            seen.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(seen).isEqualTo(made);
        given().queryParam("q", "x".repeat(201))
                .get(LETTERS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("q"));
        given().queryParam("q", "%_")
                .queryParam("correspondence", pair)
                .get(LETTERS)
                .then()
                .body("items", empty());
    }

    @Test
    void aCorrespondenceWithLettersIsDeletedOnlyWhenThatIsSaid() {
        String[] who = people();
        Response letter = write(who[0], who[1], "You swim.");
        String pair = PAIRS + "/" + letter.path("correspondence");
        when().delete(pair)
                .then()
                .statusCode(409)
                .body("type", endsWith(":correspondence-has-letters"))
                .body("letters", is(1));
        given().queryParam("letters", "delte").delete(pair).then().statusCode(400);
        given().queryParam("letters", "delete").delete(pair).then().statusCode(204);
        for (String gone : List.of(pair, pair + "/facts", pair + "/letters", pair + "/occasions")) {
            when().get(gone).then().statusCode(404).body("type", endsWith(":correspondence-not-found"));
        }
        when().get(LETTERS + "/" + letter.path("id")).then().statusCode(404);
        assertThat(rows("person where name like '%" + who[0].substring(6) + "'"))
                .isZero();
        write(who[0], who[1], "You swim.").then().statusCode(201);
    }

    @Test
    void correspondencesAreReadInPagesAndOnce() {
        String[] who = people();
        for (int i = 0; i < 3; i++) {
            write(who[0], who[1] + " " + i, "You swim.");
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request = given().queryParam("limit", 2);
            Response page = (after == null ? request : request.queryParam("after", after)).get(PAIRS);
            seen.addAll(page.then().statusCode(200).extract().jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen).hasSizeGreaterThanOrEqualTo(3);
        given().queryParam("limit", 0).get(PAIRS).then().statusCode(400);
    }

    @Test
    void anotherAccountSeesAndFindsNothingOfOurs() {
        String[] who = people();
        Response ours = write(who[0], who[1], "You turn 90 on 1 May.");
        String pair = ours.path("correspondence");
        String fact = when().get(PAIRS + "/" + pair + "/facts").path("[0].id");
        UUID stranger = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "insert into account (id, name, created_at) values (:id, 'Theirs', current_timestamp)")
                        .setParameter("id", stranger)
                        .executeUpdate());
        QuarkusMock.installMockForType(
                new CurrentAccount() {
                    @Override
                    public UUID id() {
                        return stranger;
                    }
                },
                CurrentAccount.class);
        when().get(PAIRS).then().body("items", empty());
        when().get(PAIRS + "/" + pair).then().statusCode(404);
        when().get(PAIRS + "/" + pair + "/facts").then().statusCode(404);
        when().get(PAIRS + "/" + pair + "/letters").then().statusCode(404);
        when().get(PAIRS + "/" + pair + "/occasions").then().statusCode(404);
        postTo(PAIRS + "/" + pair + "/facts", "\"x\"").then().statusCode(404);
        when().delete(PAIRS + "/" + pair + "/facts/" + fact).then().statusCode(404);
        given().queryParam("letters", "delete")
                .delete(PAIRS + "/" + pair)
                .then()
                .statusCode(404);
        given().queryParam("days", 366).get("/api/v1/occasions/upcoming").then().body("", empty());
        given().queryParam("correspondence", pair).get(LETTERS).then().body("items", empty());
        given().queryParam("q", "90").get(LETTERS).then().body("items", empty());
        post("{\"correspondence\":\"%s\",\"facts\":[\"x\"]}".formatted(pair))
                .then()
                .statusCode(400);
        Response theirs = write(who[0], who[1], "You swim.");
        theirs.then().statusCode(201).body("correspondence", not(is(pair)));
        post("{\"correspondence\":\"%s\",\"remember\":[\"%s\"]}".formatted(theirs.<String>path("correspondence"), fact))
                .then()
                .statusCode(400);
        assertThat(briefs.of(letters.get(UUID.fromString(theirs.path("id")))).earlier())
                .isEmpty();
    }

    @Test
    void earlierLettersWereMovedWhenTheDatabaseWasMade() {
        assertThat(rows("\"flyway_schema_history\" where \"version\" = '4.1' and \"success\""))
                .isEqualTo(1);
    }

    private long rows(String what) {
        return ((Number) db.createNativeQuery("select count(*) from " + what).getSingleResult()).longValue();
    }
}
