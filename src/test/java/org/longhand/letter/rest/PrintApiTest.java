package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.longhand.letter.print.DateLine;
import org.longhand.testing.Briefs;

@QuarkusTest
class PrintApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final List<String> BRIEFS = Briefs.NAMES;

    private static Response create(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(LETTERS)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static byte[] pdf(String path) {
        return when().get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Arrays.asList(new PDFTextStripper().getText(document).strip().split("\\s+"));
        }
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void theFileOfALetterHoldsItsTextWordForWord(String brief) throws IOException {
        Response letter = create(Briefs.json(brief));
        String language = letter.path("language");
        String date = DateLine.of(java.time.LocalDate.parse(letter.path("date")), language);
        String text = date + " " + letter.path("text");
        assertThat(words(pdf(LETTERS + "/" + letter.path("id") + "/letter.pdf")))
                .containsExactly(text.split("\\s+"));
    }

    @Test
    void theSameSeedPrintsTheSameBytesAndAnotherSeedOthers() {
        String pdf = LETTERS + "/" + create(Briefs.json("babcia")).path("id") + "/letter.pdf";
        assertThat(pdf(pdf)).isEqualTo(pdf(pdf));
        assertThat(pdf(pdf + "?seed=1")).isEqualTo(pdf(pdf + "?seed=1")).isNotEqualTo(pdf(pdf + "?seed=2"));
    }

    @Test
    void anEarlierRevisionCanBePrinted() throws IOException {
        Response letter = create(Briefs.json("thin"));
        String path = LETTERS + "/" + letter.path("id");
        given().contentType(ContentType.JSON)
                .header("If-Match", letter.header("ETag"))
                .body(Map.of("text", "Entirely new."))
                .put(path + "/text")
                .then()
                .statusCode(200);
        assertThat(words(pdf(path + "/letter.pdf"))).contains("Entirely");
        assertThat(words(pdf(path + "/letter.pdf?revision=1")))
                .doesNotContain("Entirely")
                .contains("June,");
        when().get(path + "/letter.pdf?revision=7")
                .then()
                .statusCode(404)
                .body("type", endsWith(":revision-not-found"));
    }

    @Test
    void theFileIsNamedAfterTheOneWhoGetsIt() {
        when().get(LETTERS + "/" + create(Briefs.json("teacher")).path("id") + "/letter.pdf")
                .then()
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''Letter%20to%20Mrs.%20Ib%C3%A1%C3%B1ez.pdf"));
    }

    @Test
    void aPageIsShownAsSvgWithItsWords() {
        String pages = LETTERS + "/" + create(Briefs.json("condolence")).path("id") + "/pages/";
        when().get(pages + "1.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Longhand-Pages", notNullValue())
                .body(containsString("data-text=\"Tomás,\""), containsString("data-x-height"));
        for (int number : new int[] {0, 9}) {
            when().get(pages + number + ".svg").then().statusCode(404).body("type", endsWith(":page-not-found"));
        }
    }

    @Test
    void aTextIsPreviewedAndNothingIsStored() {
        String newest = when().get(LETTERS).path("items[0].id");
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"Dear you,\\n\\nA word.\",\"ink\":\"sepia\"}")
                .post("/api/v1/preview")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("data-text=\"word.\""));
        assertThat(when().get(LETTERS).<String>path("items[0].id")).isEqualTo(newest);
    }

    @Test
    void whatCannotBeChosenIsSaidWithWhatCan() {
        String pdf = LETTERS + "/" + create(Briefs.json("thin")).path("id") + "/letter.pdf";
        for (String field : List.of("hand", "paper", "stationery", "ink")) {
            when().get(pdf + "?" + field + "=nothing")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is(field))
                    .body("errors[0].message", containsString("There are: "));
        }
    }

    @Test
    void aCharacterThatTheHandCannotWriteIsNamedBeforeAnythingIsPrinted() {
        Response letter = create(Briefs.json("thin"));
        String path = LETTERS + "/" + letter.path("id");
        given().contentType(ContentType.JSON)
                .header("If-Match", letter.header("ETag"))
                .body(Map.of("text", "Dear June,\n\nFor you 🌷 and 你.\n\nYours,\nSam"))
                .put(path + "/text")
                .then()
                .statusCode(200);
        when().get(path + "/letter.pdf")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(":glyph-unsupported"))
                .body("glyphs.character", is(List.of("🌷", "你")))
                .body("glyphs.offset", is(List.of(8, 15)))
                .body("glyphs.part", is(List.of("body", "body")))
                .body("detail", containsString("🌷"));
    }

    @Test
    void aPageIsShownAsAPictureOfTheSizeAskedFor() throws IOException {
        String pages = LETTERS + "/" + create(Briefs.json("rachel")).path("id") + "/pages/";
        byte[] png = when().get(pages + "1.png?dpi=72")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(419, 420); // A5 in points
        when().get(pages + "1.png?dpi=100000").then().statusCode(400).body("errors[0].field", is("dpi"));
    }

    @Test
    void aLetterIsFittedToOnePageOrSaysHowManyWordsAreTooMany() {
        for (int words : new int[] {80, 900}) {
            String text = "Dear June,\n\n" + "word ".repeat(words).strip() + "\n\nYours,\nSam";
            Response page = given().contentType(ContentType.JSON)
                    .body(Map.of("text", text, "fit", true, "paper", "a5"))
                    .post("/api/v1/preview");
            page.then().statusCode(200);
            int over = Integer.parseInt(page.header("Longhand-Overflow-Words"));
            int pages = Integer.parseInt(page.header("Longhand-Pages"));
            assertThat(over > 0).isEqualTo(words == 900);
            assertThat(pages > 1).isEqualTo(words == 900);
        }
    }

    @Test
    void aCompactFileIsSmallerAndHoldsTheSameWords() throws IOException {
        String pdf = LETTERS + "/" + create(Briefs.json("chris")).path("id") + "/letter.pdf";
        assertThat(pdf(pdf + "?compact=true").length).isLessThan(pdf(pdf).length * 3 / 4);
        assertThat(words(pdf(pdf + "?compact=true"))).isEqualTo(words(pdf(pdf)));
        when().get(pdf + "?neatness=2").then().statusCode(400).body("errors[0].field", is("neatness"));
    }

    @Test
    void theCatalogueNamesWhatThereIs() {
        when().get("/api/v1/hands")
                .then()
                .body("id", hasItem("rose"))
                .body("licence.copyright", hasItem(notNullValue()));
        when().get("/api/v1/stationery").then().body("papers.id", hasItem("a5")).body("inks.id", hasSize(7));
        when().get("/api/v1/occasions").then().body("id", hasItem("birthday")).body("id", hasItem("general"));
        when().get("/api/v1/model").then().body("kind", is("composer")).body("why", notNullValue());
    }
}
