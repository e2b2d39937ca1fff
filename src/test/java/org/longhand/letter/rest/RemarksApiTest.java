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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;
import org.longhand.testing.EventReader;
import org.longhand.testing.WriterText;

/** The red pen over HTTP: reading, deciding, approving. */
@QuarkusTest
class RemarksApiTest {

    private static final String INVENTED = """
            Dear June,

            It has been too long. We met in Vienna last summer.

            Yours,
            Sam""";
    private static final String TRUE = "Dear June,\n\nIt has been too long.\n\nYours,\nSam";

    private static final String OWN =
            "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";

    private static int people;

    @Inject
    WriterText writer;

    private String letter;

    @BeforeEach
    void writeALetter() {
        // Each test's June is another one: what one letter told, the next one to the same person tells again.
        String brief = Briefs.json("thin")
                .replace("June Park", "June Park-" + "abcdefghijklmnopqrstuvwxyz".charAt(people++ % 26));
        letter = "/api/v1/letters/"
                + given().contentType(ContentType.JSON)
                        .body(brief)
                        .post("/api/v1/letters")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String tag() {
        return when().get(letter).then().statusCode(200).extract().header("ETag");
    }

    private Response put(String text) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("text", text))
                .put(letter + "/text")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** A text that a writer wrote. */
    private Response draft(String text) {
        writer.counted(letter, text);
        return when().get(letter).then().statusCode(200).extract().response();
    }

    private List<String> words() {
        return when().get(letter + "/remarks").then().statusCode(200).extract().path("items.words");
    }

    private String id(String words) {
        return when().get(letter + "/remarks").then().extract().path("items.find { it.words == '" + words + "' }.id");
    }

    private Response act(String id, String action) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("action", action))
                .post(letter + "/remarks/" + id);
    }

    private Response approve() {
        return given().contentType(ContentType.JSON).header("If-Match", tag()).post(letter + "/approval");
    }

    @Test
    void aDraftOfTheComposerHasNothingThatBlocks() {
        when().get(letter).then().body("remarks.blocking", is(0)).body("approval", nullValue());
    }

    @Test
    void anInventionIsMarkedWhereItStandsWithAReason() {
        draft(INVENTED).then().body("remarks.blocking", is(2));
        when().get(letter + "/remarks")
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("items.words", contains("Vienna", "last summer"))
                .body("items.start", contains(INVENTED.indexOf("Vienna"), INVENTED.indexOf("last summer")))
                .body("items[0].kind", is("unfounded"))
                .body("items[0].blocking", is(true))
                .body("items[0].weight", is("blocking"))
                .body("items[0].facts", nullValue())
                .body("items[0].reason", containsString("nobody told"));
        when().get(letter + "/remarks?revision=1")
                .then()
                .body("revision", is(1))
                .body("items.words", empty());
    }

    @Test
    void aRemarkKeepsItsNameWhileItsClaimStands() {
        draft(INVENTED);
        String before = id("Vienna");
        put(INVENTED.replace("It has been too long.", "It has been far too long, June."));
        assertThat(id("Vienna")).isNotNull().isEqualTo(before);
    }

    @Test
    void whatBlocksCannotBeDismissed() {
        draft(INVENTED);
        act(id("Vienna"), "dismiss").then().statusCode(409).body("type", containsString("remark-blocks"));
        assertThat(words()).contains("Vienna");
    }

    @Test
    void whatAPersonConfirmsIsOneWholeFactAndAnswersEveryClaimInItsSentence() {
        int facts = when().get(letter).path("facts.size()");
        draft(INVENTED);
        act(id("Vienna"), "true")
                .then()
                .statusCode(200)
                .body("facts", hasSize(facts + 1))
                .body("facts.kind", hasItem("confirmed"))
                .body("facts.text", hasItem("We met in Vienna last summer."))
                .body("remarks.blocking", is(0));
        assertThat(words()).isEmpty();
    }

    @Test
    void aPersonsOwnSentenceIsOneQuietQuestionAndOneWholeFact() {
        int facts = when().get(letter).path("facts.size()");
        draft(TRUE);
        put(TRUE.replace("too long.", "too long. " + OWN))
                .then()
                .body("remarks.total", is(1), "remarks.blocking", is(0), "remarks.shaded", is(0));
        when().get(letter + "/remarks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", is("remember"))
                .body("items[0].weight", is("quiet"))
                .body("items[0].blocking", is(false))
                .body("items[0].words", is(OWN));
        approve().then().statusCode(200);
        act(id(OWN), "true")
                .then()
                .statusCode(200)
                .body("facts", hasSize(facts + 1))
                .body("facts.text", hasItem(OWN))
                .body("remarks.total", is(0));
    }

    @Test
    void whereAPersonDisagreesWithWhatWasToldItIsSaidQuietly() {
        String married = TRUE.replace("too long.", "too long. We got married on 14 March.");
        letter = letterWith("We got married on 14 March.");
        draft(married);
        put(married.replace("14 March", "14 May")).then().body("remarks.blocking", is(0));
        when().get(letter + "/remarks")
                .then()
                .body("items.find { it.kind == 'contradicts' }.weight", is("quiet"))
                .body("items.find { it.kind == 'contradicts' }.facts", contains(1))
                .body("items.find { it.kind == 'contradicts' }.reason", containsString("14 March"));
    }

    private static String letterWith(String fact) {
        return "/api/v1/letters/"
                + given().contentType(ContentType.JSON)
                        .body(Map.of(
                                "sender", Map.of("name", "Sam Reyes", "signs", "Sam"),
                                "recipient", Map.of("name", "June of " + fact, "calledBy", "June"),
                                "closing", "Yours,",
                                "facts", List.of("It has been too long.", fact)))
                        .post("/api/v1/letters")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void allOpenClaimsAreAnsweredAtOnce() {
        draft(INVENTED.replace("summer.", "summer. You have forty cousins. We went to [Place]."));
        String before = tag();
        all("\"0\"").then().statusCode(412);
        all(before)
                .then()
                .statusCode(200)
                .body("facts.text", hasItem("We met in Vienna last summer."))
                .body("facts.text", hasItem("You have forty cousins."))
                .body("remarks.blocking", is(1));
        all(null).then().statusCode(200).body("remarks.blocking", is(1));
        given().contentType(ContentType.JSON)
                .body(Map.of("action", "dismiss"))
                .post(letter + "/remarks")
                .then()
                .statusCode(400);
    }

    private Response all(String tag) {
        var request = given().contentType(ContentType.JSON).body(Map.of("action", "true"));
        return (tag == null ? request : request.header("If-Match", tag)).post(letter + "/remarks");
    }

    @Test
    void whatIsTakenOutLeavesASoundTextAsAPersonsRevision() {
        draft(INVENTED);
        String id = id("Vienna");
        act(id, "take-out").then().statusCode(428);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("action", "take-out"))
                .post(letter + "/remarks/" + id)
                .then()
                .statusCode(200)
                .body("text", is(TRUE))
                .body("revision.author", is("human"))
                .body("remarks.total", is(0));
    }

    @Test
    void aSalutationIsNotTakenOut() {
        draft(TRUE.replace("Dear June", "Dear Julie"));
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("action", "take-out"))
                .post(letter + "/remarks/" + id("Julie"))
                .then()
                .statusCode(409)
                .body("type", containsString("remark-not-to-take-out"));
    }

    @Test
    void aClaimBesideAGapIsNoWholeFact() {
        draft(INVENTED.replace("Vienna", "Vienna, [Street],"));
        act(id("Vienna"), "true").then().statusCode(409).body("type", containsString("claim-with-gap"));
    }

    @Test
    void anApprovalMayAnswerAllClaimsAndDoesBothOrNeither() {
        draft(INVENTED.replace("summer.", "summer at [Place]."));
        approveAll().then().statusCode(409).body("type", containsString("remarks-block"));
        when().get(letter).then().body("facts.kind", not(hasItem("confirmed")));
        draft(INVENTED);
        approveAll()
                .then()
                .statusCode(200)
                .body("status", is("approved"))
                .body("facts.text", hasItem("We met in Vienna last summer."))
                .body("remarks.blocking", is(0));
    }

    private Response approveAll() {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("claims", "true"))
                .post(letter + "/approval");
    }

    @Test
    void whatIsShadedIsListedAtApprovalAndAnsweredWithIt() {
        draft(TRUE.replace("too long.", "too long. We danced the shady dance all night."))
                .then()
                .body("remarks.blocking", is(0), "remarks.shaded", is(1));
        String id = id("the shady dance");
        act(id, "dismiss").then().statusCode(409).body("type", containsString("remark-blocks"));
        approve()
                .then()
                .statusCode(409)
                .body("type", containsString("open-claims"))
                .body("remarks", hasSize(1))
                .body("remarks[0].weight", is("shaded"))
                .body("remarks[0].blocking", is(false))
                .body("remarks[0].facts", contains(0));
        approveAll()
                .then()
                .statusCode(200)
                .body("remarks.shaded", is(0))
                .body("facts.text", hasItem("We danced the shady dance all night."));
    }

    @Test
    void aDismissedRemarkStaysAwayInLaterRevisions() {
        String text = TRUE.replace("too long.", "too long. Our friendship is a tapestry.");
        put(text);
        act(id("tapestry"), "dismiss").then().statusCode(200).body("remarks.total", is(0));
        put(text.replace("Our", "And our"));
        assertThat(words()).isEmpty();
    }

    @Test
    void acceptingPutsTheReplacementThereAsAPersonsRevision() {
        draft(TRUE.replace("Dear June", "Dear Julie"));
        String id = id("Julie");
        act(id, "accept").then().statusCode(428);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("action", "accept"))
                .post(letter + "/remarks/" + id)
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("action", "accept"))
                .post(letter + "/remarks/" + id)
                .then()
                .statusCode(200)
                .body("text", is(TRUE))
                .body("revision.author", is("human"))
                .body("remarks.total", is(0));
        act(id, "accept").then().statusCode(428);
        act(id, "dismiss").then().statusCode(404).body("type", containsString("remark-not-found"));
    }

    @Test
    void aGapIsNeverTrue() {
        put(TRUE.replace("too long", "[how long]"));
        act(id("[how long]"), "true").then().statusCode(409).body("type", containsString("remark-not-a-claim"));
    }

    @Test
    void approvalIsRefusedWhileSomethingBlocksAndSaysWhat() {
        draft(INVENTED);
        approve()
                .then()
                .statusCode(409)
                .body("type", containsString("remarks-block"))
                .body("remarks.words", contains("Vienna", "last summer"));
        given().contentType(ContentType.JSON).post(letter + "/approval").then().statusCode(428);
        act(id("Vienna"), "true");
        approve().then().statusCode(200).body("status", is("approved")).body("approval.revision", is(2));
    }

    @Test
    void theApprovedTextPrintsAndANewTextTakesTheApprovalBack() throws Exception {
        put(TRUE);
        put(TRUE.replace("too long", "much too long"));
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("revision", 2))
                .post(letter + "/approval")
                .then()
                .statusCode(200)
                .body("approval.revision", is(2));
        assertThat(printed()).doesNotContain("much");
        put(TRUE.replace("too long", "ever so long"))
                .then()
                .body("status", is("drafted"))
                .body("approval", nullValue());
        assertThat(printed()).contains("ever");
        when().get(letter + "/revisions").then().body("", hasSize(4));
    }

    @Test
    void anApprovalNeedsNoBody() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + letter + "/approval"))
                                .header("If-Match", tag())
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        when().get(letter).then().body("status", is("approved"));
    }

    /** The second letter to the same person tells the same story again. */
    @Test
    void theStreamOfADraftTellsTheRemarksThatTheLetterHas() {
        String brief = Briefs.json("thin")
                .replace("June Park", "June Told")
                .replace(
                        "\"facts\": [",
                        "\"facts\": [\"You taught me to whistle on two fingers behind the boathouse.\", ");
        given().contentType(ContentType.JSON)
                .body(brief)
                .post("/api/v1/letters")
                .then()
                .statusCode(201);
        letter = "/api/v1/letters/"
                + given().contentType(ContentType.JSON)
                        .header("Prefer", "respond-async")
                        .body(brief)
                        .post("/api/v1/letters")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        List<String> streamed = streamed();
        List<Map<String, Object>> asked =
                when().get(letter + "/remarks").then().extract().path("items");
        assertThat(asked.stream()
                        .map(r -> r.get("id") + " " + r.get("kind"))
                        .filter(r -> !r.matches(".* (spelling|grammar)")))
                .containsExactlyElementsOf(streamed)
                .anyMatch(r -> r.endsWith(" told-before"));
        assertThat(streamed()).as("to who comes when it is over").isEqualTo(streamed);
    }

    /** The remarks that a reader of the draft is told, each as its id and kind. */
    private List<String> streamed() {
        List<String> remarks = new ArrayList<>();
        try (EventReader reader = EventReader.open(RestAssured.baseURI + ":" + RestAssured.port + letter + "/draft")) {
            for (EventReader.Event event = reader.next(); !event.name().equals("done"); event = reader.next()) {
                if (event.name().equals("remark")) {
                    remarks.add(event.json().path("id").asText() + " "
                            + event.json().path("kind").asText());
                }
            }
        }
        return remarks;
    }

    @Test
    void anApprovalCanBeTakenBack() {
        approve().then().statusCode(200);
        when().delete(letter + "/approval")
                .then()
                .statusCode(200)
                .body("status", is("drafted"))
                .body("approval", nullValue());
    }

    @Test
    void eachSentenceIsTracedToItsFact() {
        put(TRUE);
        when().get(letter + "/provenance")
                .then()
                .statusCode(200)
                .body("find { !it.from.isEmpty() }.from[0].fact", is(0));
    }

    private String printed() throws Exception {
        byte[] pdf = when().get(letter + "/letter.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whereTheComposerWritesNobodySuggestsAndTheAnswerSaysWhatToDo() {
        given().post(letter + "/style")
                .then()
                .statusCode(409)
                .body("type", endsWith(":no-model"))
                .body("detail", containsString("LONGHAND_MODEL_URL"));
        given().post("/api/v1/letters/00000000-0000-0000-0000-00000000dead/style")
                .then()
                .statusCode(404);
    }
}
