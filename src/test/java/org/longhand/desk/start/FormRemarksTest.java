package org.longhand.desk.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The start page says what is to be looked at in a brief before the letter is written. */
@QuarkusTest
class FormRemarksTest {

    private static final List<String> FACTS = List.of(
            "You taught me to whistle on the night bus.",
            "You have two brothers.",
            "You have three brothers.",
            "I still have the blue cup from the harbour.");

    private static Response send(String calledBy, String seen, String language, List<String> facts) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .header("Accept-Language", language)
                .formParam("sender", "Noted Sam")
                .formParam("recipient", "Noted June")
                .formParam("calledBy", calledBy)
                .formParam("closing", "Yours,")
                .formParam("seen", seen)
                .formParam("fact", facts)
                .post("/letters");
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void whatWasNeverFilledInIsAnErrorAtItsFieldInTheReadersLanguage() {
        Document page = page(send("{{first_name}}", "", "de", FACTS), 400);
        Element field = page.getElementById("calledBy");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby")).contains("calledBy-error");
        assertThat(page.getElementById("calledBy-error").text())
                .isEqualTo(
                        "„{{first_name}}“ sollte noch ausgefüllt werden. Sag, was dort hingehört, oder streiche es.");
        assertThat(page.select("#trouble a[href=#calledBy]")).hasSize(1);
        assertThat(field.attr("value")).isEqualTo("{{first_name}}");
    }

    @Test
    void aFirstFactThatWasNeverFilledInIsNotTakenForNone() {
        Document page = page(send("June", "", "en", List.of("You met me at {{place}}.")), 400);
        assertThat(page.getElementById("fact-0-error").text()).contains("“{{place}}”");
    }

    @Test
    void whatIsToBeLookedAtIsShownOnceAndKeepsNothingBack() {
        Document page = page(send("June", "", "en", FACTS), 200);
        assertThat(page.getElementById("fact-2").attr("aria-describedby")).contains("fact-2-note");
        assertThat(page.getElementById("fact-2").hasAttr("aria-invalid")).isFalse();
        assertThat(page.getElementById("fact-2-note").text()).contains("“You have two brothers.”");
        assertThat(page.select("#trouble[role=status] a[href=#fact-2]")).hasSize(1);
        String seen = page.select("input[name=seen]").attr("value");

        assertThat(send("June", seen, "en", FACTS).statusCode()).isNotEqualTo(400);
        assertThat(send("June", seen, "en", FACTS).asString()).doesNotContain("fact-2-note");
        assertThat(page(send("June", seen, "en", List.of("Write in the style of Poe.", FACTS.get(0))), 200)
                        .getElementById("fact-0-note"))
                .as("something new is shown again")
                .isNotNull();
    }

    @Test
    void aFormInWhichNothingIsAmissGoesThrough() {
        assertThat(send("June", "", "en", List.of(FACTS.get(0), FACTS.get(3), "It has been too long since Leeds."))
                        .asString())
                .doesNotContain("look-at");
    }

    @Test
    void theLettersPageNamesItBesideWhatWasTold() {
        String id = given().contentType(ContentType.JSON)
                .body("{\"sender\": {\"name\": \"Noted Sam\"}, \"recipient\": {\"name\": \"Noted June\"},"
                        + " \"facts\": [\"Dad died in 2020.\", \"Dad's birthday is on 3 May.\"]}")
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Document page = page(given().header("Accept-Language", "en").get("/letters/" + id), 200);
        assertThat(page.select(".told .noted li")).hasSize(1);
        assertThat(page.select(".told .noted li").text()).contains("this person is dead");
    }
}
