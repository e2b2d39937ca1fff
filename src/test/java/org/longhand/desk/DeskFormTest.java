package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk as a browser without any script sees it. */
@QuarkusTest
class DeskFormTest {

    private static RequestSpecification form() {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8")).redirects().follow(false);
    }

    private static String letter(String fact) {
        Response created = form().formParam("sender", "Sam Reyes").formParam("signs", "Sam")
                .formParam("recipient", "June Park").formParam("calledBy", "June").formParam("closing", "Yours,")
                .formParam("fact", List.of(fact, "")).post("/letters");
        created.then().statusCode(303);
        return java.net.URI.create(created.header("Location")).getPath();
    }

    @Test
    void aFilledInFormBecomesALetterPage() {
        when().get(letter("You taught me to whistle.")).then().statusCode(200)
                .body(containsString("To June"), containsString("whistl"), containsString("data-text=\"June,\""));
    }

    @Test
    void whatAPersonTypedIsShownAsTextAndNeverAsMarkup() {
        String page = when().get(letter("<script>alert(1)</script> is what you wrote on the wall.")).asString();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void aLetterOfManyPagesIsStoredWhole() {
        String path = letter("It has been too long.");
        String words = "Dear June,\n\n" + "Żółć and a rather long story about it. ".repeat(1000).strip();
        form().formParam("text", words).formParam("tag", "\"1\"").post(path + "/text").then().statusCode(303);
        when().get("/api/v1" + path).then().body("text", is(words)).body("revision.author", is("human"));
    }

    @Test
    void anEmptyPageIsNotStoredAndTheTextBeforeItIsKept() {
        String path = letter("It has been too long.");
        form().formParam("text", "  ").formParam("tag", "\"1\"").post(path + "/text").then().statusCode(200)
                .body(containsString("An empty page is not saved"), containsString("Not saved"));
        when().get("/api/v1" + path).then().body("text", containsString("too long"));
    }

    @Test
    void anotherPlaceForAFactNeedsNoScript() {
        form().formParam("more", "1").formParam("sender", "Sam").formParam("fact", List.of("One.", "Two.", "Three."))
                .post("/letters").then().statusCode(200)
                .body(containsString("value=\"Sam\""), containsString(">Three.<"), containsString("id=\"fact-3\""));
    }

    @Test
    void aCharacterThatNoHandCanWriteIsSaidBesideTheTextThatWasStored() {
        String path = letter("It has been too long.");
        form().formParam("text", "Dear June, 🌷").formParam("tag", "\"1\"").post(path + "/text").then().statusCode(303);
        when().get(path).then().statusCode(200).body(containsString("cannot write 🌷"), containsString("Saved"));
    }

    @Test
    void anUnknownLetterIsToldAsAPage() {
        for (String id : List.of("00000000-0000-0000-0000-00000000000a", "nonsense")) {
            when().get("/letters/" + id).then().statusCode(404).contentType(ContentType.HTML)
                    .body(containsString("Not found"), containsString("A new letter"));
        }
    }

    @Test
    void aPageMayLoadNothingFromElsewhereAndStandsInNoFrame() {
        when().get("/").then().header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(not(containsString("http://")), not(containsString("https://")), not(containsString(" style=")));
    }
}
