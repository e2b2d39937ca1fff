package org.longhand.letter.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EnvelopeApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final List<String> SENDER = List.of("Sam Reyes", "5 Elm Row", "York YO1 7HU");
    private static final List<String> RECIPIENT =
            List.of("June Park", "Flat 3, 12 Garden Lane", "Little Snoring", "NR21 0HU", "United Kingdom");

    private static String letter(Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "sender",
                Map.of("name", "Sam Reyes"),
                "recipient",
                Map.of("name", "June Park"),
                "facts",
                List.of("It has been too long."),
                "closing",
                "Yours,"));
        body.putAll(more);
        return LETTERS + "/"
                + given().contentType(ContentType.JSON)
                        .body(body)
                        .post(LETTERS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String addressed() {
        return letter(Map.of("addresses", Map.of("sender", SENDER, "recipient", RECIPIENT)));
    }

    private static byte[] pdf(String path) {
        return when().get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static List<String> lines(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return Arrays.stream(stripper.getText(document).strip().split("\\s*\n\\s*"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dl", "c6", "c5", "no-10", "monarch"})
    void everyEnvelopeBearsBothAddressesLineByLine(String envelope) throws IOException {
        List<String> lines = lines(pdf(addressed() + "/envelope.pdf?envelope=" + envelope), 1);
        assertThat(lines)
                .containsExactlyElementsOf(java.util.stream.Stream.concat(SENDER.stream(), RECIPIENT.stream())
                        .toList());
    }

    @Test
    void theSenderMayStandOnTheFlapOrNowhere() throws IOException {
        String letter = addressed();
        byte[] flap = pdf(letter + "/envelope.pdf?sender=flap");
        assertThat(lines(flap, 1)).containsExactlyElementsOf(RECIPIENT);
        assertThat(lines(flap, 2)).containsExactlyElementsOf(SENDER);
        assertThat(lines(pdf(letter + "/envelope.pdf?sender=none"), 1)).containsExactlyElementsOf(RECIPIENT);
        when().get(letter + "/envelope.svg?sender=none&side=2")
                .then()
                .statusCode(404)
                .body("type", endsWith(":page-not-found"));
        when().get(letter + "/envelope.svg?sender=flap&side=2")
                .then()
                .statusCode(200)
                .body(containsString("data-text=\"Elm\""), not(containsString("data-text=\"Garden\"")));
    }

    @Test
    void aLetterThatGoesNowhereSaysWhatToSend() {
        String letter = letter(Map.of());
        when().get(letter + "/envelope.pdf")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith(":no-address"))
                .body("detail", containsString("recipient"));

        Response put = given().contentType(ContentType.JSON)
                .body(Map.of("recipient", RECIPIENT))
                .put(letter + "/addresses");
        put.then().statusCode(200).body("addresses.recipient", is(RECIPIENT));
        when().get(letter + "/envelope.pdf").then().statusCode(200);
        assertThat(when().get(letter).header("ETag")).isEqualTo(put.header("ETag"));
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("recipient", SENDER))
                .put(letter + "/addresses")
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .body("{\"recipent\": []}")
                .put(letter + "/addresses")
                .then()
                .statusCode(400);
    }

    @Test
    void whatTheHandCannotWriteIsNamedAndCanBeReplaced() {
        String letter = letter(Map.of("addresses", Map.of("recipient", List.of("Юна Парк", "12 Garden Lane"))));
        when().get(letter + "/envelope.pdf")
                .then()
                .statusCode(422)
                .body("type", endsWith(":glyph-unsupported"))
                .body("glyphs[0].character", is("Ю"));
    }

    @Test
    void longLinesAreWrittenSmallerAndStayOnTheEnvelope() throws IOException {
        String[] longest = new String[8];
        Arrays.fill(
                longest,
                "The Honourable Society of Nearly Everybody Who Ever Lived at the Far End of Nettle Lane, Ltd");
        String letter = letter(Map.of("addresses", Map.of("sender", longest, "recipient", longest)));
        for (String envelope : List.of("dl", "c6", "c5", "no-10", "monarch")) {
            String svg = when().get(letter + "/envelope.svg?envelope=" + envelope)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            double[] box = Arrays.stream(svg.replaceAll("(?s).*?viewBox=\"([^\"]*)\".*", "$1")
                            .split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var starts =
                    java.util.regex.Pattern.compile("d=\"M(-?\\d+)[ ]?(-?\\d+)").matcher(svg);
            int checked = 0;
            while (starts.find()) {
                assertThat(Integer.parseInt(starts.group(1))).isBetween(0, (int) box[2]);
                assertThat(Integer.parseInt(starts.group(2))).isBetween(0, (int) box[3] - 300);
                checked++;
            }
            assertThat(checked).isGreaterThan(1000);
            assertThat(lines(pdf(letter + "/envelope.pdf?envelope=" + envelope), 1)
                            .size())
                    .isGreaterThanOrEqualTo(16);
        }
    }

    @Test
    void theEnvelopeGoesWithTheLettersPaperAndIsTheSameEveryTime() throws IOException {
        String letter = letter(Map.of("paper", "a4", "seed", 7, "addresses", Map.of("recipient", RECIPIENT)));
        byte[] pdf = pdf(letter + "/envelope.pdf");
        assertThat(pdf).isEqualTo(pdf(letter + "/envelope.pdf")).isNotEqualTo(pdf(letter + "/envelope.pdf?seed=8"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(623.62f); // DL
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Envelope for June Park");
        }
        when().get(letter + "/envelope.png?dpi=72").then().statusCode(200).contentType("image/png");
        when().get(letter + "/envelope.png?dpi=7").then().statusCode(400).body("errors[0].field", is("dpi"));
        when().get(letter + "/envelope.pdf?envelope=b9")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("envelope"))
                .body("errors[0].message", containsString("no-10"));
        when().get(letter + "/envelope.pdf?sender=side").then().statusCode(400).body("errors[0].field", is("sender"));
        when().get("/api/v1/stationery").then().body("envelopes.id", hasItems("dl", "c6", "c5", "no-10", "monarch"));
    }

    @Test
    void howNeatlyALetterIsWrittenIsKeptWithIt() throws IOException {
        String hurried = letter(Map.of("seed", 7, "neatness", 0, "fit", true));
        when().get(hurried).then().body("neatness", is(0.0f)).body("fit", is(true));
        when().get(hurried + "/pages/1.svg").then().statusCode(200).header("Longhand-Overflow-Words", is("0"));
        when().get(hurried + "/pages/1.svg?fit=false").then().header("Longhand-Overflow-Words", is((String) null));
        String svg = when().get(hurried + "/pages/1.svg").asString();
        assertThat(when().get(hurried + "/pages/1.svg?neatness=0").asString()).isEqualTo(svg);
        assertThat(when().get(hurried + "/pages/1.svg?neatness=0.9").asString()).isNotEqualTo(svg);
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sender",
                        Map.of("name", "S"),
                        "recipient",
                        Map.of("name", "J"),
                        "facts",
                        List.of("x"),
                        "neatness",
                        1.5))
                .post(LETTERS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("neatness"));
    }
}
