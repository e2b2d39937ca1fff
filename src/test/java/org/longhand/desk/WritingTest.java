package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.testing.Briefs;
import org.longhand.testing.WriterText;

/** What the letter page asks the house for while somebody writes. */
@QuarkusTest
class WritingTest {

    @Inject
    WriterText writer;

    private static String letter() {
        Response created = given().contentType(ContentType.JSON)
                .body(Briefs.json("teacher"))
                .post("/api/v1/letters");
        created.then().statusCode(201);
        return "/letters/" + created.path("id");
    }

    private static String text(String letter) {
        return when().get("/api/v1" + letter).path("text");
    }

    private static Response ink(String letter, String text, List<String> has) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "has", has))
                .post(letter + "/ink");
    }

    private static ValidatableResponse keep(String letter, String text, Integer base, String from) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", text);
        body.put("base", base);
        body.put("from", from);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(letter + "/words")
                .then();
    }

    private static String svg(Response inked, int page) {
        List<String> lines = inked.path("pages[" + page + "].lines.svg");
        return inked.path("pages[" + page + "].head") + String.join("", lines) + inked.path("pages[" + page + "].tail");
    }

    @Test
    void whatIsShownIsWhatPrintsByteForByte() {
        String letter = letter();
        String printed = when().get("/api/v1" + letter + "/pages/1.svg").asString();
        assertThat(svg(ink(letter, text(letter), List.of()), 0)).isEqualTo(printed);
        String page = when().get(letter).asString();
        assertThat(page).contains(printed);
    }

    @Test
    void anAnswerToARemarkIsToldInTheReadersLanguageWhereItCannotBeTaken() {
        String letter = letter();
        writer.counted(letter, "Dear Mrs. Ibáñez,\n\nI wear the goggles beside Veronica.\n\nDaniel");
        String remark = when().get("/api/v1" + letter + "/remarks").path("items.find { it.words == 'Veronica' }.id");
        given().header("Accept-Language", "de")
                .contentType(ContentType.JSON)
                .body(Map.of("remark", remark, "action", "dismiss"))
                .post(letter + "/pen")
                .then()
                .statusCode(409)
                .body("trouble", containsString("sag, dass es stimmt"));
        given().contentType(ContentType.JSON)
                .body(Map.of("remark", remark, "action", "true"))
                .post(letter + "/pen")
                .then()
                .statusCode(200)
                .body("facts.size()", is(5), "trouble", nullValue());
        given().contentType(ContentType.JSON)
                .body(Map.of("remark", remark, "action", "true"))
                .post(letter + "/pen")
                .then()
                .statusCode(404)
                .body("trouble", containsString("Nothing was changed now"));
    }

    @Test
    void onlyTheLinesThatAnEditChangedAreSent() {
        String letter = letter();
        String text = text(letter);
        Response first = ink(letter, text, List.of());
        List<String> has = new ArrayList<>(first.path("pages[0].lines.key"));
        has.add(first.path("pages[0].headKey"));
        ink(letter, text, has)
                .then()
                .body("pages[0].lines.svg", everyItem(nullValue()))
                .body("pages[0].head", nullValue());

        String edited = text.replace("With gratitude", "With my gratitude");
        assertThat(edited).isNotEqualTo(text);
        List<String> sent = ink(letter, edited, has).path("pages[0].lines.svg");
        assertThat(sent.stream().filter(svg -> svg != null).count()).isBetween(1L, 3L);
        assertThat(String.join("", sent.stream().filter(svg -> svg != null).toList()))
                .contains("data-text=\"my\"");
    }

    @Test
    void theCountOfPagesAndWordsIsLiveAndOverflowSaysByHowMuch() {
        String letter = letter();
        ink(letter, "Dear June,\n\nOne two.", List.of())
                .then()
                .body("said.count", is("1 page, 4 words"))
                .body("said.overflow", nullValue());
        given().header("Accept-Language", "de")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Dear June,\n\n" + "One two three. ".repeat(120), "has", List.of()))
                .post(letter + "/ink")
                .then()
                .body("said.count", containsString("2 Seiten"))
                .body("said.overflow", containsString("auf eine zweite Seite"));
    }

    @Test
    void aTextThatNoHandCanWriteIsSaidAndAnEmptyOneIsAnEmptyPage() {
        String letter = letter();
        ink(letter, "Dear 🌷", List.of()).then().statusCode(200).body("trouble", containsString("🌷"));
        ink(letter, "", List.of())
                .then()
                .statusCode(200)
                .body("trouble", nullValue())
                .body("pages.size()", is(1));
    }

    @Test
    void wordsAreKeptAndSayTheirRevision() {
        String letter = letter();
        keep(letter, "Dear June,\n\nFrom the desk.", 1, null)
                .statusCode(200)
                .body("revision", is(2))
                .body("merged", is(false));
        keep(letter, "Dear June,\n\nFrom the desk.", 2, null).statusCode(200).body("revision", is(2));
        assertThat(text(letter)).isEqualTo("Dear June,\n\nFrom the desk.");
    }

    @Test
    void changesOfTwoComeTogetherAndNeitherIsOverwritten() {
        String letter = letter();
        String base = text(letter);
        String mine = base.replace("Mrs. Ibáñez,", "dear Mrs. Ibáñez,");
        String theirs = base.replace("With gratitude", "With many thanks");
        keep(letter, theirs, 1, base).statusCode(200);
        keep(letter, mine, 1, base).statusCode(200).body("merged", is(true)).body("revision", is(3));
        assertThat(text(letter)).contains("dear Mrs. Ibáñez,").contains("With many thanks");
    }

    @Test
    void theSameWordsChangedByTwoAreGivenBackToBeSettled() {
        String letter = letter();
        String base = text(letter);
        keep(letter, base.replace("gratitude", "thanks"), 1, base).statusCode(200);
        keep(letter, base.replace("gratitude", "love"), 1, base)
                .statusCode(409)
                .body("revision", is(2))
                .body("parted.findAll { it.text == null }.mine", is(List.of("love,")))
                .body("parted.findAll { it.text == null }.theirs", is(List.of("thanks,")));
        assertThat(text(letter)).contains("thanks");
    }

    @Test
    void wordsTypedOnWhileASaveWasMergedComeTogetherWithIt() {
        String letter = letter();
        String base = text(letter);
        String sent = base.replace("Mrs. Ibáñez,", "dear Mrs. Ibáñez,");
        keep(letter, base.replace("With gratitude", "With many thanks"), 1, base)
                .statusCode(200);
        keep(letter, sent, 1, base).statusCode(200).body("merged", is(true));
        // The editor still shows what was sent, and more: made from `sent`, which is no revision.
        keep(letter, sent.replace("dear Mrs.", "dear, dear Mrs."), null, sent).statusCode(200);
        assertThat(text(letter)).contains("dear, dear Mrs.").contains("With many thanks");
    }

    @Test
    void anEmptyPageIsNotKept() {
        keep(letter(), " \n ", 1, null).statusCode(422).body("trouble", notNullValue());
    }

    @Test
    void anUnknownLetterHasNoPage() {
        ink("/letters/00000000-0000-0000-0000-00000000000a", "x", List.of())
                .then()
                .statusCode(404);
        keep("/letters/00000000-0000-0000-0000-00000000000a", "x", 1, null).statusCode(404);
    }
}
