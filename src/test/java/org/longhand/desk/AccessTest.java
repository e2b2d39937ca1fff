package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;

/** Whoever reads by ear, by touch or with poor eyes can use every page, in both lights and at both sizes. */
@QuarkusTest
@EnabledIf(value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class AccessTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL desk;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, false, en-GB", "1280, 900, true, de", "390, 844, false, de", "390, 844, true, en-GB"})
    void axeFindsNothing(int width, int height, boolean dark, String locale) {
        String letter = "/letters/" + given().contentType(ContentType.JSON).body(Briefs.json("teacher"))
                .post("/api/v1/letters").path("id");
        given().contentType(ContentType.JSON).header("If-Match", "*").body(Map.of("text", "Dear 🌷,\n\nYours,\nSam"))
                .put("/api/v1" + letter + "/text").then().statusCode(200);
        List<String> found = new ArrayList<>();
        try (Window window = new Window(browser.window(width, height, dark, locale), desk.toString())) {
            Page page = window.tab("/");
            for (int step = 1; step <= 4; step++) {
                Window.step(page, step);
                look(page, "start, step " + step, found);
            }
            page.locator("#sender").evaluate("f => { f.value = 'x'.repeat(300); }");
            page.locator(".do button").click();
            page.locator("#trouble").waitFor();
            look(page, "start, with errors", found);
            page.navigate(desk.toString());
            page.locator("#sender").evaluate("f => { f.value = 'Sam'; }");
            page.locator("#recipient").evaluate("f => { f.value = 'June'; }");
            page.locator(".do button").click();
            page.locator(".asked").waitFor();
            look(page, "questions", found);
            page.navigate(desk + letter.substring(1));
            page.locator(".look summary").click();
            look(page, "letter, with trouble", found);
            page.locator("[data-view=text].view").evaluate("b => b.click()");
            Window.editor(page).fill("Dear June,\n\nA longer text.\n\nYours,\nSam");
            Window.saved(page);
            look(page, "letter, text", found);
            page.navigate(desk + letter.substring(1) + "/history");
            look(page, "history", found);
            page.navigate(desk + letter.substring(1) + "/finish");
            look(page, "finish", found);
            page.navigate(desk + "people/" + given().get("/api/v1" + letter).path("correspondence"));
            look(page, "people", found);
            page.navigate(desk + "shelf");
            look(page, "shelf", found);
            page.navigate(desk + "letters/nonsense");
            look(page, "problem", found);
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, String where, List<String> found) {
        new AxeBuilder(page).analyze().getViolations().forEach(v -> v.getNodes().forEach(n ->
                found.add(where + ": " + v.getId() + ", " + v.getHelp() + ": " + n.getHtml())));
    }
}
