package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.account.CurrentAccount;
import org.longhand.brief.Brief;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.pairs.BriefService;
import org.longhand.people.voice.Notes;

@QuarkusTest
class VoiceApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final String PAIRS = "/api/v1/correspondences";

    @Inject
    EntityManager db;

    @Inject
    BriefService briefs;

    @Inject
    LetterService letters;

    private static Response letter(String sender, String recipient) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sender",
                        Map.of("name", sender),
                        "recipient",
                        Map.of("name", recipient),
                        "facts",
                        List.of(
                                "You kept my hat in the boot of your car since the wedding.",
                                "I come up to Leeds with the cake on 3 December.")))
                .post(LETTERS);
    }

    private static String robin() {
        return "Robin " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String voiceOf(Response letter) {
        return PAIRS + "/" + letter.then().statusCode(201).extract().<String>path("correspondence") + "/voice";
    }

    private static Response show(String voice, String text) {
        return given().contentType(ContentType.JSON).body(Map.of("text", text)).post(voice + "/samples");
    }

    private static Response upload(String voice, String name, byte[] bytes) {
        return given().multiPart("file", name, bytes).post(voice + "/samples");
    }

    @Test
    void aVoiceIsLearnedFromWhatIsShownAndGoneWithTheLastOfIt() {
        String voice = voiceOf(letter(robin(), "June"));
        when().get(voice)
                .then()
                .statusCode(200)
                .body("voice", nullValue())
                .body("reason", containsString("No writing"));
        for (String note : Notes.CHATTY) {
            show(voice, note).then().statusCode(201).body("learned", is(1)).body("samples[0].language", is("en"));
        }
        when().get(voice)
                .then()
                .body("voice.samples", is(5))
                .body("voice.closings[0].text", is("Big hug,"))
                .body("voice.passages", hasSize(3))
                .body("languages[0].language", is("en"));
        List<String> samples = when().get(voice + "/samples")
                .then()
                .body("", hasSize(5))
                .body("[0].text", nullValue())
                .extract()
                .jsonPath()
                .getList("id");
        when().get(voice + "/samples/" + samples.get(0)).then().body("text", is(Notes.CHATTY.get(4)));
        when().delete(voice + "/samples/" + samples.get(0)).then().statusCode(204);
        when().get(voice).then().body("voice.samples", is(4));
        when().delete(voice + "/samples/" + samples.get(0))
                .then()
                .statusCode(404)
                .body("type", endsWith(":sample-not-found"));
        when().delete(voice).then().statusCode(204);
        when().get(voice).then().body("voice", nullValue());
        assertThat(rows(samples)).isZero();
    }

    @Test
    void aVoiceIsItsSendersInEveryCorrespondence() {
        String robin = robin();
        String one = voiceOf(letter(robin, "June"));
        String other = voiceOf(letter(robin, "Tess"));
        String back = voiceOf(letter("June", robin));
        show(one, Notes.CHATTY.get(0)).then().statusCode(201);
        when().get(other + "/samples").then().body("", hasSize(1));
        when().get(back + "/samples").then().body("", empty());
        show(other, "  " + Notes.CHATTY.get(0))
                .then()
                .statusCode(200)
                .body("learned", is(0))
                .body("leftOut.'known-already'", is(1));
    }

    @Test
    void filesAreRead() {
        String robin = robin();
        String voice = voiceOf(letter(robin, "June"));
        String eml = "From: " + robin + " <r@example.org>\nSubject: Hat\nContent-Type: text/plain; charset=utf-8\n\n"
                + Notes.CHATTY.get(0)
                + "\n\nOn Tue, 3 Mar 2026, June wrote:\n> Where is my hat, you have had it for years?\n";
        upload(voice, "hat.eml", eml.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("learned", is(1))
                .body("from", is("r@example.org"))
                .body("samples[0].title", is("Hat"));
        String id = when().get(voice + "/samples").path("[0].id");
        when().get(voice + "/samples/" + id).then().body("text", is(Notes.CHATTY.get(0)));
        String mbox = "From x\n" + eml.replace(Notes.CHATTY.get(0), Notes.CHATTY.get(1)) + "\nFrom x\n"
                + eml.replace(robin + " <r@", "June <j@");
        upload(voice, "all.mbox", mbox.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("learned", is(1))
                .body("leftOut.'other-sender'", is(1));
        upload(voice, "note.txt", Notes.CHATTY.get(2).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201);
    }

    @Test
    void aMailThatIsPastedIsReadAsMail() {
        String robin = robin();
        String voice = voiceOf(letter(robin, "June"));
        show(voice, "From: Tess <t@example.org>\nSubject: x\n\n" + Notes.CHATTY.get(0))
                .then()
                .statusCode(422)
                .body("type", endsWith(":nothing-learned"))
                .body("leftOut.'other-sender'", is(1));
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "text",
                        "From: Tess <t@example.org>\nSubject: x\n\n" + Notes.CHATTY.get(0),
                        "address",
                        "t@example.org"))
                .post(voice + "/samples")
                .then()
                .statusCode(201);
    }

    @Test
    void whatCannotBeLearnedFromIsRefusedWithAReason() {
        String voice = voiceOf(letter(robin(), "June"));
        upload(voice, "a.docx", new byte[] {'P', 'K', 3, 4, 0, 0})
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(":not-text"))
                .body("detail", containsString("plain text"));
        show(voice, "Thanks!").then().statusCode(422).body("detail", containsString("eight"));
        show(voice, " ").then().statusCode(400).body("errors[0].field", is("text"));
        show(voice, "x ".repeat(100_001)).then().statusCode(400).body("errors[0].field", is("text"));
        given().multiPart("fil", "a.txt", "x".getBytes())
                .post(voice + "/samples")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("file"));
        when().get(voice + "/samples").then().body("", empty());
    }

    @Test
    void largeBodiesAreRefusedClearly() {
        String voice = voiceOf(letter(robin(), "June"));
        Response refused = given().contentType(ContentType.JSON)
                .body("{\"text\": \"" + "x".repeat(2_200_000) + "\"}")
                .post(voice + "/samples");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.<String>path("type")).endsWith(":body-too-large");
        StringBuilder diary = new StringBuilder();
        for (int day = 0; day < 16_000; day++) {
            diary.append("On day ")
                    .append(day)
                    .append(" I wrote down what I had seen, and it was not much, and then I slept.\n\n");
        }
        Response learned = upload(voice, "big.txt", diary.toString().getBytes());
        assertThat(learned.statusCode()).isEqualTo(201);
        assertThat(learned.<Integer>path("learned")).isBetween(45, 55);
        assertThat(learned.jsonPath().<String, Integer>getMap("leftOut").get("no-room"))
                .isPositive();
        Response file = upload(voice, "big.txt", new byte[21 * 1024 * 1024]);
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.<String>path("detail")).contains("20 MB");
    }

    @Test
    void aDraftKnowsTheVoiceAndShowsItsDistance() {
        String robin = robin();
        Response first = letter(robin, "June");
        String voice = voiceOf(first);
        String distance = LETTERS + "/" + first.path("id") + "/voice-distance";
        when().get(distance)
                .then()
                .statusCode(200)
                .body("delta", nullValue())
                .body("reason", containsString("no writing"));
        Notes.CHATTY.forEach(note -> show(voice, note).then().statusCode(201));
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", Notes.SAME_HAND))
                .put(LETTERS + "/" + first.path("id") + "/text")
                .then()
                .statusCode(200);
        float near = when().get(distance)
                .then()
                .body("words", notNullValue())
                .body("own", notNullValue())
                .extract()
                .path("delta");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", Notes.OTHER_HAND))
                .put(LETTERS + "/" + first.path("id") + "/text")
                .then()
                .statusCode(200);
        when().get(distance).then().body("most.what", hasItem("sentence-length"));
        assertThat(when().get(distance).<Float>path("delta")).isGreaterThan(near);
        given().queryParam("revision", 2).get(distance).then().body("delta", is(near));
        given().queryParam("revision", 9).get(distance).then().statusCode(404);

        Brief brief = briefs.of(letters.get(UUID.fromString(first.path("id"))));
        assertThat(brief.manner().samples()).hasSize(3);
        assertThat(brief.manner().traits())
                .anyMatch(t -> t.contains("contracts"))
                .anyMatch(t -> t.contains("exclamation"));
        Response german = given().contentType(ContentType.JSON)
                .body("{\"sender\":{\"name\":\"" + robin
                        + "\"},\"recipient\":{\"name\":\"June\"},\"language\":\"fr\",\"facts\":[\"Tu chantes.\"]}")
                .post(LETTERS);
        assertThat(briefs.of(letters.get(UUID.fromString(german.path("id")))).manner())
                .isNull();
    }

    @Test
    void theVoiceGoesWithTheLastCorrespondenceOfItsPerson() {
        String robin = robin();
        String one = voiceOf(letter(robin, "June"));
        String other = voiceOf(letter(robin, "Tess"));
        show(one, Notes.CHATTY.get(0)).then().statusCode(201);
        List<String> samples = when().get(one + "/samples").jsonPath().getList("id");
        given().queryParam("letters", "delete")
                .delete(one.replace("/voice", ""))
                .then()
                .statusCode(204);
        assertThat(rows(samples)).isEqualTo(1);
        given().queryParam("letters", "delete")
                .delete(other.replace("/voice", ""))
                .then()
                .statusCode(204);
        assertThat(rows(samples)).isZero();
    }

    @Test
    void anotherAccountNeitherSeesNorDeletesSamples() {
        String voice = voiceOf(letter(robin(), "June"));
        String sample = show(voice, Notes.CHATTY.get(0)).path("samples[0].id");
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
        for (String path : List.of("", "/samples", "/samples/" + sample)) {
            when().get(voice + path).then().statusCode(404);
        }
        when().delete(voice + "/samples/" + sample).then().statusCode(404);
        when().delete(voice).then().statusCode(404);
        show(voice, Notes.CHATTY.get(1)).then().statusCode(404);
        assertThat(rows(List.of(sample))).isEqualTo(1);
    }

    private long rows(List<String> samples) {
        return ((Number) db.createNativeQuery("select count(*) from voice_sample where id in :ids")
                        .setParameter(
                                "ids", samples.stream().map(UUID::fromString).toList())
                        .getSingleResult())
                .longValue();
    }
}
