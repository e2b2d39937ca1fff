package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.button;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.saved;
import static org.longhand.desk.Window.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;
import org.longhand.testing.WriterText;

/** A person answers the red pen, stands by the letter and addresses its envelope. */
@QuarkusTest
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class RedPenBrowserTest {

    private static final String INVENTED = "Dear Mrs. Ibáñez,\n\nI wear the goggles beside Veronica.\n\n"
            + "We went to [Place]. I hope this letter finds you well.\n\nWith gratitude,\nDaniel";
    private static final String SHADED = "Dear Mrs. Ibáñez,\n\nThank you for everything. We danced the shady dance "
            + "all night.\n\nWe met in Vienna.\n\nWith gratitude,\nDaniel";
    private static Browser browser;
    private static int readers;

    @Inject
    WriterText writer;

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

    /** The path of a letter of these words, the first to its reader: nothing in it was told before. */
    private String letter(String words) {
        String brief = Briefs.json("teacher").replace("Mrs. Pilar Ibáñez", "Mrs. Pilar Ibáñez the " + ++readers + ".");
        String id = given().contentType(ContentType.JSON)
                .body(brief)
                .post("/api/v1/letters")
                .path("id");
        writer.counted(id, words);
        return "/letters/" + id;
    }

    private Window window(int width, int height) {
        return new Window(browser.window(width, height, false, "en-GB"), desk.toString());
    }

    private static Locator card(Page page, String words) {
        return page.locator("#redpen li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator answer(Page page, String words, String action) {
        return card(page, words).locator("[data-action=" + action + "]");
    }

    @Test
    void remarksAreAnsweredByMouseAndTheLetterIsApprovedOnlyThen() {
        String path = letter(INVENTED);
        try (Window window = window(1280, 900)) {
            Page page = window.tab(path + "/finish");
            button(page, "This is the letter").click();
            assertThat(page.locator("#approval-state")).containsText("Not yet");
            assertThat(page.locator("#approval-open")).containsText("Veronica");
            assertThat(page.locator("#approval-open")).containsText("[Place]");
            page.locator("#mend").click();

            assertThat(page.locator("#redpen .said")).hasText(text(".*: 2"));
            assertThat(page.locator(".page .margin").first()).isVisible();
            answer(page, "Veronica", "true").click();
            assertThat(card(page, "Veronica")).hasCount(0);
            assertThat(page.locator(".told")).containsText("goggles beside Veronica");
            answer(page, "finds you well", "dismiss").click();
            assertThat(card(page, "finds you well")).hasCount(0);
            assertThat(answer(page, "[Place]", "true")).hasCount(0);
            answer(page, "[Place]", "fill").click();
            page.keyboard().type("the laboratory in Leeds");
            saved(page);
            assertThat(card(page, "[Place]")).hasCount(0);
            assertThat(page.locator("#redpen .said")).not().hasClass(text(".*grave.*"));

            page.navigate(desk + path.substring(1) + "/finish");
            button(page, "This is the letter").click();
            assertThat(page.locator("#approval-state")).containsText("A new text takes the approval back");
            button(page, "Take it back").click();
            button(page, "This is the letter").click();
            assertThat(button(page, "Take it back")).isVisible();
            assertThat((Object) given().get("/api/v1" + path).path("approval")).isNotNull();
            page.reload();
            assertThat(button(page, "Take it back")).isVisible();
            window.forgive("409");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void remarksAreAnsweredByKeysOnTheSmallestDesk() {
        String path = letter(INVENTED.replace("We went to [Place].", "I hope we are soon togehter."));
        try (Window window = window(390, 844)) {
            Page page = window.tab(path);
            page.locator(".page .margin").first().press("Enter");
            assertThat(card(page, "Veronica")).isFocused();
            page.keyboard().press("t");
            assertThat(card(page, "Veronica")).hasCount(0);
            Locator spelling = card(page, "togehter");
            assertThat(spelling).hasCount(1);
            page.locator("#redpen li").first().focus();
            for (int i = 0;
                    i < 20 && !Boolean.TRUE.equals(spelling.evaluate("c => c === document.activeElement"));
                    i++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("a");
            assertThat(editor(page)).hasValue(text(".*I hope we are soon together\\..*"));
            assertThat(card(page, "togehter")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void whatMayBeUntoldIsReadAtApprovalAndAnsweredAtOnce() {
        String path = letter(SHADED);
        try (Window window = window(1280, 900)) {
            Page page = window.tab(path);
            assertThat(page.locator("#redpen li.shaded")).hasCount(1);
            assertThat(page.locator("#mirror mark.shaded")).hasText("the shady dance");
            assertThat(page.locator(".page .red.shaded").first()).isAttached();
            assertThat(page.locator("#redpen .said")).containsText("To be read before it goes: 1");
            assertThat(page.locator("#all-true")).isVisible();
            page.locator("#finish").click();
            button(page, "This is the letter").click();
            assertThat(page.locator("#approval-state")).containsText("Is all of it true?");
            assertThat(page.locator("#approval-open li")).hasCount(2);
            assertThat(page.locator("#approval-open li.shaded")).containsText("the shady dance");
            assertThat(button(page, "This is the letter")).hasCount(0);
            button(page, "I have read these; they are true").press("Enter");
            assertThat(page.locator("#approval-state")).containsText("A new text takes the approval back");
            org.assertj.core.api.Assertions.assertThat(
                            given().get("/api/v1" + path).<java.util.List<String>>path("facts.text"))
                    .contains("We danced the shady dance all night.", "We met in Vienna.");
            window.forgive("409");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void allOpenClaimsAreAnsweredOnTheLettersPage() {
        String path = letter(SHADED);
        try (Window window = window(390, 844)) {
            Page page = window.tab(path);
            page.locator("[data-view=text].view").click();
            page.locator("#all-true").click();
            assertThat(page.locator("#redpen li:is(.grave, .shaded)")).hasCount(0);
            assertThat(page.locator("#all-true")).isHidden();
            assertThat(page.locator(".told")).containsText("We met in Vienna.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aSentenceIsTakenOutByKeyAndAPersonsOwnIsRemembered() {
        String path = letter(SHADED);
        try (Window window = window(1280, 900)) {
            Page page = window.tab(path);
            card(page, "Vienna").focus();
            page.keyboard().press("o");
            assertThat(card(page, "Vienna")).hasCount(0);
            assertThat(editor(page)).hasValue(text(".*all night\\.\n\nWith gratitude.*"));
            editor(page).fill(editor(page).inputValue().replace("all night.", "all night. Emma came from Lisbon."));
            saved(page);
            Locator ask = page.locator("#redpen li.ask");
            assertThat(ask).containsText("Shall later letters know it");
            ask.focus();
            page.keyboard().press("r");
            assertThat(ask).hasCount(0);
            assertThat(page.locator(".told")).containsText("Emma came from Lisbon.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void anEnvelopeIsSeenAsSoonAsItIsAddressed() {
        String path = letter(INVENTED);
        try (Window window = window(1280, 900)) {
            Page page = window.tab(path + "/finish");
            assertThat(page.locator("#envelope")).isHidden();
            page.locator("#to").fill("Mrs. Pilar Ibáñez\n12 Garden Lane\nLeeds");
            page.locator("#from").fill("Daniel O'Brien\nYork");
            button(page, "Address the envelope").click();
            assertThat(page.locator("#envelope")).isVisible();
            assertThat(page.locator("#envelope-pdf")).isVisible();
            page.reload();
            assertThat(page.locator("#envelope")).isVisible();
            assertThat(page.locator("#to")).hasValue(text(".*Garden Lane.*"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aFewWordsTooManyAreBroughtOntoOnePageAndBack() {
        String path = letter(INVENTED);
        try (Window window = window(1280, 900)) {
            Page page = window.tab(path);
            editor(page)
                    .fill(INVENTED.replace("We went", "It is a long story and a slow one. ".repeat(32) + "We went"));
            assertThat(page.locator("#count .over")).containsText("onto a second page");
            button(page, "Fit it on one page").click();
            assertThat(page.locator(".page")).hasCount(1);
            assertThat(page.locator("#count")).containsText("to fit on one page");
            saved(page);
            page.reload();
            assertThat(page.locator(".page")).hasCount(1);
            button(page, "Back to its own size").click();
            assertThat(page.locator(".page")).hasCount(2);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void marksInTheMarginDoNotLieOnEachOtherAndEachLeadsToItsFirstRemark(int width, int height) {
        try (Window window = window(width, height)) {
            Page page = window.tab(letter(INVENTED));
            Locator marks = page.locator(".page .margin");
            marks.first().waitFor();
            assertThat(page.evaluate("""
                    () => {
                      const tops = [...document.querySelectorAll('.margin')]
                        .map((mark) => mark.getBoundingClientRect().top);
                      return tops.every((top, i) => i === 0 || top - tops[i - 1] >= 23);
                    }""")).isEqualTo(true);
            marks.first().click();
            assertThat(page.locator("#redpen li").first()).isFocused();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
