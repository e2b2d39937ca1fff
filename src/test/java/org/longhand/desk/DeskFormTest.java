package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as a browser without any script sees it. */
@QuarkusTest
class DeskFormTest {

    private static RequestSpecification form() {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false);
    }

    /** A form of somebody who was asked about a thin brief already. */
    private static RequestSpecification asked() {
        return form().formParam("asked", "1");
    }

    private static String path(Response created) {
        created.then().statusCode(303);
        String path = URI.create(created.header("Location")).getPath();
        given().get("/api/v1" + path + "/draft"); // until it is written
        return path;
    }

    private static String letter(String... facts) {
        return letterTo("June Park", facts);
    }

    private static String letterTo(String recipient, String... facts) {
        return path(asked().formParam("sender", "Sam Reyes")
                .formParam("signs", "Sam")
                .formParam("recipient", recipient)
                .formParam("closing", "Yours,")
                .formParam("fact", List.of(facts))
                .post("/letters"));
    }

    @Test
    void aFilledInFormBecomesALetterPage() {
        when().get(letter("You taught me to whistle.", ""))
                .then()
                .statusCode(200)
                .body(containsString("To June Park"), containsString("whistl"), containsString("data-text=\"June"));
    }

    @Test
    void whatWasChosenIsHowTheLetterLooks() {
        Response created = asked().formParam("sender", "Sam")
                .formParam("recipient", "June")
                .formParam("fact", "It has been too long.")
                .formParam("hand", "walter")
                .formParam("ink", "sepia")
                .formParam("paper", "a4")
                .formParam("stationery", "airmail")
                .formParam("tone", List.of("warm", "funny"))
                .formParam("toneWords", "brief")
                .formParam("occasion", "birthday")
                .formParam("length", "short")
                .post("/letters");
        when().get("/api/v1" + path(created))
                .then()
                .body(
                        "hand",
                        is("walter"),
                        "ink",
                        is("sepia"),
                        "paper",
                        is("a4"),
                        "stationery",
                        is("airmail"),
                        "tone",
                        is("warm, funny, brief"),
                        "occasion",
                        is("birthday"),
                        "length",
                        is("short"));
    }

    @Test
    void aPersonsOwnWordsForTheOccasionGoBeforeTheOneChosen() {
        Response created = asked().formParam("sender", "Sam")
                .formParam("recipient", "June")
                .formParam("fact", "It has been too long.")
                .formParam("occasion", "birthday")
                .formParam("occasionWords", "our first snow")
                .post("/letters");
        when().get("/api/v1" + path(created)).then().body("occasion", is("our first snow"));
    }

    @Test
    void manyFactsPastedAtOnceAreOneALine() {
        Response created = asked().formParam("sender", "Sam")
                .formParam("recipient", "June")
                .formParam("fact", "One.")
                .formParam("many", "Two is here.\r\n\r\n  Three is here.  ")
                .post("/letters");
        when().get("/api/v1" + path(created))
                .then()
                .body("facts.text", is(List.of("One.", "Two is here.", "Three is here.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='alert(1)",
                "\u202Egnp.exe",
                "\u05D3\u05D5\u05D3 \u05DB\u05D4\u05DF",
                "{title} {#if} ${x} {{y}}",
                "</textarea><b>"
            })
    void whatAPersonTypedIsShownAsTextAndNeverAsMarkup(String words) {
        String fact = words + " is what you wrote on the wall.";
        // What looks as if it was to be filled in is taken where it is said to be meant so, by the API.
        String path = words.contains("{{") ? meantSo(words, fact) : letterTo(words, fact);
        for (String page : List.of(path, path + "/history", "/shelf", "/", "/?like=" + path.substring(9))) {
            String html = given().get(page).then().statusCode(200).extract().asString();
            assertThat(html)
                    .as(page)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("</textarea><b>");
            assertThat(html.replaceAll("\"[^\"]*\"", "")).as(page).doesNotContainPattern("<[a-z][^>]*\\son[a-z]+=");
        }
        assertThat(when().get(path).asString())
                .contains(words.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;"));
    }

    private static String meantSo(String recipient, String fact) {
        String id = given().contentType(ContentType.JSON)
                .header("Prefer", "handling=lenient")
                .body(Map.of(
                        "sender", Map.of("name", "Sam Reyes"),
                        "recipient", Map.of("name", recipient),
                        "facts", List.of(fact)))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/letters/" + id;
    }

    @Test
    void aLetterOfManyPagesIsStoredWhole() {
        String path = letter("It has been too long.");
        String words = "Dear June,\n\n"
                + "Żółć and a rather long story about it. ".repeat(1000).strip();
        form().formParam("text", words)
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(303);
        when().get("/api/v1" + path).then().body("text", is(words)).body("revision.author", is("human"));
    }

    @Test
    void anEmptyPageIsNotStoredAndTheTextBeforeItIsKept() {
        String path = letter("It has been too long.");
        form().formParam("text", "  ")
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(422)
                .body(containsString("An empty page is not saved"), containsString("Not saved"));
        when().get("/api/v1" + path).then().body("text", containsString("too long"));
    }

    @Test
    void changesInDifferentPlacesComeTogetherAndInTheSamePlaceAreShown() {
        String path = letter("It has been too long.");
        String text = when().get("/api/v1" + path).path("text");
        form().formParam("text", text.replace("Yours", "Love"))
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(303);
        form().formParam("text", text.replace("Dear", "Dearest"))
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(303);
        when().get("/api/v1" + path)
                .then()
                .body("text", is(text.replace("Yours", "Love").replace("Dear", "Dearest")));
        form().formParam("text", text.replace("Dear", "Darling"))
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(409)
                .body(
                        containsString("changed the same words"),
                        containsString("Darling June Park"),
                        containsString("Dearest June Park"));
        when().get("/api/v1" + path).then().body("revision.number", is(3));
    }

    @Test
    void anotherPlaceForAFactNeedsNoScript() {
        form().formParam("more", "1")
                .formParam("sender", "Sam")
                .formParam("fact", List.of("One.", "Two.", "Three."))
                .post("/letters")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Sam\""), containsString(">Three.<"), containsString("id=\"fact-3\""));
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguage() {
        for (var said : List.of(List.of("en", "Say who it is for."), List.of("de", "Sag, für wen der Brief ist."))) {
            asked().header("Accept-Language", said.get(0))
                    .formParam("sender", "Sam")
                    .post("/letters")
                    .then()
                    .statusCode(400)
                    .body(containsString(said.get(1)), containsString("<html lang=\"" + said.get(0)));
        }
    }

    @Test
    void aCharacterThatNoHandCanWriteIsSaidBesideTheTextThatWasStored() {
        String path = letter("It has been too long.");
        form().formParam("text", "Dear June, 🌷")
                .formParam("base", "1")
                .post(path + "/text")
                .then()
                .statusCode(303);
        when().get(path).then().statusCode(200).body(containsString("cannot write 🌷"), containsString("Saved"));
    }

    @Test
    void anUnknownLetterIsToldAsAPage() {
        for (String id : List.of("00000000-0000-0000-0000-00000000000a", "nonsense")) {
            for (String page : List.of("", "/history")) {
                given().header("Accept", "text/html")
                        .get("/letters/" + id + page)
                        .then()
                        .statusCode(404)
                        .contentType(ContentType.HTML)
                        .body(containsString("There is n"), containsString("New letter"));
            }
        }
    }

    @Test
    void anyTextThatEverStoodOnThePageCanBePutBack() {
        String path = letter("It has been too long.");
        String first = when().get("/api/v1" + path).path("text");
        form().formParam("text", "Dear June,\n\nSomething else.")
                .formParam("base", "1")
                .post(path + "/text");
        when().get(path + "/history")
                .then()
                .statusCode(200)
                .body(containsString("<ins>"), containsString("<del>"), containsString("Written by you"));
        form().post(path + "/revisions/1/restore").then().statusCode(303);
        when().get("/api/v1" + path).then().body("text", is(first), "revision.number", is(3));
    }

    @Test
    void aPageMayLoadNothingFromElsewhereAndStandsInNoFrame() {
        String path = letter("It has been too long.");
        for (Response page : List.of(
                asked().post("/letters"),
                form().formParam("sender", "Sam").formParam("recipient", "Mimi").post("/letters"),
                form().formParam("text", " ").formParam("base", 1).post(path + "/text"))) {
            page.then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Cache-Control", "no-store");
        }
        for (String page : List.of("/", path, path + "/history", "/shelf")) {
            when().get(page)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .body(not(containsString("https://")), not(containsString(" style=")));
        }
    }

    @Test
    void theLanguageIsTheBrowsersUntilOneIsChosen() {
        given().header("Accept-Language", "de-AT,en;q=0.5")
                .get("/")
                .then()
                .body(containsString("<html lang=\"de\""), containsString("Neuer Brief"));
        given().header("Accept-Language", "fr").get("/").then().body(containsString("<html lang=\"en\""));
        Response chosen =
                form().formParam("language", "de").formParam("back", "/shelf").post("/desk/manner");
        chosen.then().statusCode(303);
        assertThat(URI.create(chosen.header("Location")).getPath()).isEqualTo("/shelf");
        given().cookies(chosen.cookies())
                .header("Accept-Language", "en")
                .get("/shelf")
                .then()
                .body(containsString("<html lang=\"de\""), containsString("Das Regal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nX: y"
            })
    void theWayBackStaysInTheHouse(String back) {
        Response answer =
                form().formParam("light", "evening").formParam("back", back).post("/desk/manner");
        assertThat(URI.create(answer.header("Location")).getPath()).isEqualTo("/");
        assertThat(answer.header("Location")).doesNotContain("evil");
    }

    @Test
    void aLampOrALanguageThatThereIsNotIsRefused() {
        form().formParam("light", "disco").post("/desk/manner").then().statusCode(400);
        form().formParam("language", "tlh").post("/desk/manner").then().statusCode(400);
    }

    @Test
    void anotherLetterToTheSamePersonBeginsWithWhatIsKnown() {
        String path = letterTo("Aunt Pilar", "It has been too long.");
        when().get("/?like=" + path.substring("/letters/".length()))
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"Aunt Pilar\""),
                        containsString("value=\"Sam Reyes\""),
                        containsString("value=\"Yours,\""));
        String pair = when().get("/api/v1" + path).path("correspondence");
        when().get("/?with=" + pair)
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"Aunt Pilar\""),
                        containsString("name=\"remember\""),
                        containsString("It has been too long."),
                        containsString("told in one letter"));
        when().get("/").then().body(containsString("/?with=" + pair));
    }

    @Test
    void aSampleIsDrawnOnceAndKept() {
        for (String sample : List.of(
                "longhand.svg",
                "hands/nora.svg?language=de",
                "inks/sepia.svg?hand=walter",
                "stationery/ruled.svg",
                "page.svg?hand=sam&ink=green&paper=a6-card&stationery=airmail")) {
            Response drawn = given().urlEncodingEnabled(false).get("/desk/samples/" + sample);
            drawn.then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .header("Cache-Control", containsString("max-age"));
            assertThat(drawn.asString()).contains("<svg").doesNotContain("<script");
            given().header("If-None-Match", drawn.header("ETag"))
                    .urlEncodingEnabled(false)
                    .get("/desk/samples/" + sample)
                    .then()
                    .statusCode(304);
        }
        when().get("/desk/samples/hands/nobody.svg").then().statusCode(404);
        when().get("/desk/samples/page.svg?ink=lemon").then().statusCode(404);
    }

    @Test
    void aThinBriefIsMetWithQuestionsWhoseAnswersBecomeFacts() {
        Response questions = form().formParam("sender", "Sam")
                .formParam("recipient", "Mimi")
                .formParam("hand", "nora")
                .post("/letters");
        questions
                .then()
                .statusCode(200)
                .body(
                        containsString("A question or two first"),
                        containsString("name=\"answer\""),
                        containsString("name=\"hand\" value=\"nora\""));
        String letter = path(asked().formParam("sender", "Sam")
                .formParam("recipient", "Mimi")
                .formParam("question", List.of("What did you do?", "Where?"))
                .formParam("answer", List.of("We swam in the quarry.", " "))
                .post("/letters"));
        when().get("/api/v1" + letter)
                .then()
                .body("facts.text", is(List.of("We swam in the quarry.")))
                .body("facts.question", is(List.of("What did you do?")));
        asked().formParam("sender", "Sam")
                .formParam("recipient", "Mimi")
                .post("/letters")
                .then()
                .statusCode(400)
                .body(containsString("Tell at least one thing"));
    }

    @Test
    void aKnownFactIsToldAgainOnlyWhereItIsChosen() {
        String first = letterTo("Aunt Rosa", "You taught me to swim in the quarry.", "You hate raisins.");
        String pair = when().get("/api/v1" + first).path("correspondence");
        List<String> known =
                when().get("/api/v1/correspondences/" + pair + "/facts").path("id");
        String again = path(asked().formParam("sender", "Sam Reyes")
                .formParam("recipient", "Aunt Rosa")
                .formParam("correspondence", pair)
                .formParam("remember", known.get(1))
                .formParam("fact", "It snowed today.")
                .post("/letters"));
        List<String> told = when().get("/api/v1" + again).path("facts.text");
        assertThat(told).contains("It snowed today.").hasSize(2);
        asked().formParam("sender", "Sam Reyes")
                .formParam("recipient", "Aunt Rosa")
                .formParam("correspondence", "nonsense")
                .formParam("remember", "nonsense")
                .formParam("fact", "It rained.")
                .post("/letters")
                .then()
                .statusCode(303);
    }

    @Test
    void theShelfShowsPeopleLettersAndWhatIsKnown() {
        String letter = letterTo("Uncle Bartholomew", "You turn 70 on 3 May.", "You keep bees behind the chapel.");
        String pair = when().get("/api/v1" + letter).path("correspondence");
        when().get("/shelf")
                .then()
                .statusCode(200)
                .body(containsString("Uncle Bartholomew"), containsString("/people/" + pair), containsString(letter));
        when().get("/shelf?q=behind the CHAPEL")
                .then()
                .statusCode(200)
                .body(containsString(letter), containsString("One letter has"));
        when().get("/shelf?q=zeppelin")
                .then()
                .statusCode(200)
                .body(not(containsString(letter)), containsString("No letter has"));
        when().get("/people/" + pair)
                .then()
                .statusCode(200)
                .body(
                        containsString("You keep bees"),
                        containsString("Told in the letter of"),
                        containsString(letter),
                        containsString("Uncle Bartholomew"));
        List<String> known =
                when().get("/api/v1/correspondences/" + pair + "/facts").path("id");
        form().post("/people/" + pair + "/facts/" + known.get(0) + "/forget")
                .then()
                .statusCode(303);
        when().get("/people/" + pair).then().body(not(containsString("You turn 70")));
        given().header("Accept", "text/html")
                .get("/people/00000000-0000-0000-0000-00000000000a")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("Nothing is known of these two"));
    }

    @Test
    void whereNoModelWritesNobodyIsOfferedItsAdvice() {
        String letter = letter("It has been too long.");
        when().get(letter).then().body(not(containsString("id=\"style\"")));
        when().get(letter + "/pen").then().statusCode(200).body(not(containsString("/style")));
        form().header("Accept", "text/html")
                .post(letter + "/style")
                .then()
                .statusCode(409)
                .body(containsString("cannot judge style"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(letter + "/style")
                .then()
                .statusCode(409)
                .body("says", containsString("cannot judge style"));
    }

    @Test
    void aDeletedLetterIsGone() {
        String letter = letter("It has been too long.");
        form().post(letter + "/delete").then().statusCode(303);
        when().get(letter).then().statusCode(404);
    }

    @Test
    void theDesksPagesAreNoPartOfTheApisDescription() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", everyItem(startsWith("/api/v1/")))
                .body("paths.keySet()", hasItem("/api/v1/letters"));
    }
}
