package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.desk.messages.Messages;
import org.longhand.testing.Briefs;

/** What a person and what a program is told when something goes wrong. */
@QuarkusTest
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static RequestSpecification browser(String language) {
        return given().header("Accept", BROWSER)
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }

    private static String letter() {
        return given().contentType(ContentType.JSON)
                .body(Briefs.json("teacher"))
                .post("/api/v1/letters")
                .path("id");
    }

    private static ValidatableResponse page(Response met, int status, String says) {
        return met.then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(
                        containsString("<h1>" + says + "</h1>"),
                        containsString("/shelf"),
                        not(containsString("urn:longhand")));
    }

    @ParameterizedTest
    @CsvSource({"en, There is nothing here", "de, Hier ist nichts"})
    void anAddressWithNothingAtItIsToldAsAPageInTheReadersLanguage(String language, String says) {
        for (String path :
                List.of("/nonsense", "/letters/nonsense", "/api/v1/nonsense", "/letters/a/b/c", "/desk/no-such.css")) {
            page(browser(language).get(path), 404, says).body(containsString("<html lang=\"" + language + "\""));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, This address does not open like that", "de, So lässt sich diese Adresse nicht öffnen"})
    void anAddressThatTakesOnlyFormsIsToldAsAPage(String language, String says) {
        page(browser(language).get("/letters"), 405, says);
        page(browser(language).post("/shelf"), 405, says);
    }

    @ParameterizedTest
    @CsvSource({"en, This is not the house’s address", "de, Das ist nicht die Adresse des Hauses"})
    void aNameThatIsNotOursIsRefusedOnAPageThatSaysWhatToDo(String language, String says) {
        page(browser(language).header("Host", "evil.example").get("/shelf"), 421, says)
                .body(containsString("LONGHAND_HOSTS"), containsString("localhost"));
        page(
                browser(language).header("Sec-Fetch-Site", "cross-site").post("/letters/" + letter() + "/delete"),
                403,
                language.equals("en") ? "Another page may not do this" : "Eine fremde Seite darf das nicht");
    }

    @ParameterizedTest
    @CsvSource({"en, Something went wrong in the house", "de, Im Haus ist etwas schiefgegangen"})
    void aMistakeOfOursTellsNothingOfItselfAndGivesBackWhatWasWritten(String language, String says) {
        page(browser(language).get("/broken"), 500, says)
                .body(
                        not(containsString(BrokenRoom.SECRET)),
                        containsString("href=\"/broken\""),
                        not(containsString("<textarea")));
        page(
                        browser(language)
                                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                                .formParam("text", "Dear June,\n</textarea><b>you")
                                .formParam("fact", List.of("", "You taught me to whistle."))
                                .post("/broken"),
                        500,
                        says)
                .body(
                        not(containsString(BrokenRoom.SECRET)),
                        containsString("Dear June,\n&lt;/textarea&gt;&lt;b&gt;you</textarea>"),
                        containsString(">You taught me to whistle.</textarea>"));
    }

    @ParameterizedTest
    @CsvSource({"en, Nobody said where the letter goes", "de, 'Niemand hat gesagt, wohin der Brief geht'"})
    void aLinkThatMeetsAConflictLeadsBackToItsLetter(String language, String says) {
        String letter = letter();
        page(browser(language).get("/api/v1/letters/" + letter + "/envelope.pdf"), 409, says)
                .body(containsString("href=\"/letters/" + letter + "\""));
    }

    @Test
    void aLetterThatIsGoneGivesBackTheTextThatCameForIt() {
        String letter = letter();
        given().delete("/api/v1/letters/" + letter).then().statusCode(204);
        page(
                        browser("en")
                                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                                .formParam("text", "Dear June, all this.")
                                .formParam("base", "1")
                                .post("/letters/" + letter + "/text"),
                        404,
                        "There is no such letter")
                .body(
                        containsString(">Dear June, all this.</textarea>"),
                        not(containsString("href=\"/letters/" + letter)));
    }

    @Test
    void aFormThatCannotBeStoredComesBackAsItWasFilledIn() {
        String pair = given().get("/api/v1/letters/" + letter()).path("correspondence");
        browser("en")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("asked", "1")
                .formParam("correspondence", pair)
                .formParam("sender", "Somebody Else")
                .formParam("recipient", "June")
                .formParam("fact", "You taught me to whistle.")
                .post("/letters")
                .then()
                .statusCode(409)
                .body(
                        containsString("begun from what is known of two people"),
                        containsString("value=\"Somebody Else\""),
                        containsString(">You taught me to whistle.</textarea>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json", "application/json, text/html;q=0.5"})
    void aProgramIsAnsweredWithTheProblem(String accept) {
        for (RequestSpecification program : List.of(
                given().header("Accept", accept),
                given().header("Accept", accept).header("Host", "evil.example"))) {
            program.get("/nonsense")
                    .then()
                    .contentType("application/problem+json")
                    .body("type", containsString("urn:longhand:problem:"));
        }
        given().header("Accept", accept)
                .get("/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("urn:longhand:problem:internal"));
        given().header("Accept", accept)
                .delete("/shelf")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void aScriptOfThePageIsAnsweredWithTheProblem() {
        browser("en")
                .header("HX-Request", "true")
                .get("/desk/no-such-part")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void whatStoodInTheAddressIsNoPartOfThePageButAsAnAddress() {
        browser("en")
                .urlEncodingEnabled(false)
                .get("/%3Cscript%3Ealert(1)%3C/script%3E?a=%22%3E%3Cb%3E")
                .then()
                .statusCode(404)
                .body(not(containsString("<script>alert")), not(containsString("<b>")));
    }

    @Test
    void onlyWhoAsksForAPageFirstReadsPages() {
        MediaType html = MediaType.TEXT_HTML_TYPE;
        MediaType json = MediaType.APPLICATION_JSON_TYPE;
        assertThat(ProblemPages.readsPages(List.of(html, json, MediaType.WILDCARD_TYPE)))
                .isTrue();
        assertThat(ProblemPages.readsPages(List.of(json, html))).isFalse();
        assertThat(ProblemPages.readsPages(List.of(MediaType.WILDCARD_TYPE))).isFalse();
        assertThat(ProblemPages.readsPages(List.of())).isFalse();
    }

    /** Problems that only a program can meet: no page of ours leads to them. */
    private static final Set<String> OF_PROGRAMS = Set.of(
            "malformed-json",
            "correspondence-has-letters",
            "request-still-running",
            "idempotency-key-reused",
            "not-text",
            "nothing-learned",
            "sample-not-found",
            "internal-error",
            "draft-cancelled",
            "draft-interrupted");

    @Test
    void everyProblemThatAPersonCanMeetIsSaidInOurWords() throws IOException {
        Pattern named = Pattern.compile(
                "(?:problem|notFound|ended|conflict|unprocessable)\\(\\s*(?:e,\\s*)?(?:\\d+,\\s*)?\"([a-z-]+)\"");
        Set<String> types = new TreeSet<>();
        for (String room : List.of("letter", "http", "people", "account")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/longhand", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = named.matcher(Files.readString(file));
                    while (matcher.find()) {
                        types.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(25).containsAll(OF_PROGRAMS);
        types.removeAll(OF_PROGRAMS);
        for (String language : Messages.LANGUAGES) {
            assertThat(types)
                    .allSatisfy(type -> assertThat(Messages.in(language).keys())
                            .as(language)
                            .contains("problem." + type, "problem." + type + ".detail"));
        }
    }
}
