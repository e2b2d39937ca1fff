package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads who comes to a place where there is nothing, or does what cannot be done there. */
@QuarkusTest
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String NO_LETTER = "/letters/00000000-0000-0000-0000-000000000000";

    private static RequestSpecification browser(String language) {
        return given().header("Accept", BROWSER).header("Accept-Language", language).redirects().follow(false);
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere/at/all, 404, There is nothing here, Hier ist nichts",
            "DELETE, /shelf, 405, This cannot be done here, Das geht hier nicht",
            "GET, /api/v1/letters/00000000-0000-0000-0000-000000000000/letter.pdf, 404, There is no such letter, Diesen Brief gibt es nicht"})
    void aBrowserReadsItAsAPageInItsLanguage(String method, String path, int status, String english, String german) {
        browser("en").request(method, path).then().statusCode(status).contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>" + english + "</h1>"), containsString("href=\"/shelf\""), not(containsString("\"type\"")));
        browser("de").request(method, path).then().statusCode(status).body(containsString("<h1>" + german + "</h1>"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere/at/all, 404, not-found", "DELETE, /shelf, 405, method-not-allowed",
            "GET, /api/v1" + NO_LETTER + ", 404, letter-not-found"})
    void aProgramGetsTheProblem(String method, String path, int status, String type) {
        for (String accept : new String[] {"*/*", "application/json"}) {
            given().header("Accept", accept).request(method, path).then().statusCode(status)
                    .contentType("application/problem+json").body("type", containsString(type), "status", is(status));
        }
    }

    @Test
    void aScriptOfThePageGetsTheProblem() {
        browser("en").header("HX-Request", "true").get("/api/v1" + NO_LETTER).then().statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void anotherSitesFormIsToldThatNothingChanged() {
        browser("en").header("Sec-Fetch-Site", "cross-site").contentType("application/x-www-form-urlencoded")
                .body("sender=Sam").post("/letters").then().statusCode(403).contentType(containsString("text/html"))
                .body(containsString("Nothing was changed"));
    }

    @Test
    void aStrangersNameForThisHouseIsRefusedWithAPage() {
        browser("de").header("Host", "evil.example").get("/").then().statusCode(421)
                .body(containsString("Das ist nicht unsere Adresse"), not(containsString("evil.example")));
    }

    @Test
    void whatStoodInTheAddressIsNeverPartOfThePage() {
        browser("en").urlEncodingEnabled(false).get("/%3Cscript%3Ealert(1)%3C/script%3E").then().statusCode(404)
                .body(not(containsString("<script>alert")));
    }
}
