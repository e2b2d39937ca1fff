package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.button;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;
import org.longhand.testing.WriterText;

/** A person whose browser runs no scripts writes, mends, approves and sends a letter. */
@QuarkusTest
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class PlainBrowserTest {

    private static final String INVENTED = "Dear Mrs. Ibáñez,\n\nI wear the goggles beside Veronica.\n\n"
            + "We went to [Place]. I hope this letter finds you well. I hope we are soon togehter.\n\n"
            + "With gratitude,\nDaniel";
    private static Browser browser;
    private static int readers;

    @Inject
    WriterText writer;

    @TestHTTPResource("/")
    URL desk;

    private Window window;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void sitDown() {
        window = new Window(browser.plain(1280, 900), desk.toString());
    }

    @AfterEach
    void standUp() {
        window.close();
    }

    /** The path of a letter of these words, the first to its reader. */
    private String letter(String words) {
        String brief = Briefs.json("teacher").replace("Mrs. Pilar Ibáñez", "Mrs. Pilar Ibáñez of house " + ++readers);
        String path = "/letters/"
                + given().contentType(ContentType.JSON)
                        .body(brief)
                        .post("/api/v1/letters")
                        .path("id");
        writer.counted(path, words);
        return path;
    }

    private static void put(String path, String words) {
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", words))
                .put("/api/v1" + path + "/text")
                .then()
                .statusCode(200);
    }

    private static Object stored(String path, String what) {
        return given().get("/api/v1" + path).path(what);
    }

    private static Locator card(Page page, String words) {
        return page.locator(".redpen li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator answer(Page page, String words, String action) {
        return card(page, words).locator("[value=" + action + "]");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aLetterIsBegunReadAndWritten() {
        Page page = window.tab("/");
        page.getByLabel("Your name").fill("Sam Reyes");
        page.getByLabel("Their name").fill("June Park of the canal");
        page.getByLabel("Fact 1").fill("You taught me to whistle on the night bus, and I did it badly for a year.");
        page.getByLabel("Fact 2").fill("I moved to a house by the canal in May.");
        button(page, "Add another").click();
        page.getByLabel("Fact 4").fill("You laugh like a door that needs oil.");
        button(page, "Write the letter").last().click();

        assertThat(editor(page)).hasValue(text(".*night bus.*")); // the page asks anew by itself until it is written
        assertThat(editor(page)).isEditable();
        assertThat(page.locator(".page .word[data-text='whistle']").first()).isAttached();
        editor(page).fill(editor(page).inputValue().replace("Sam", "Your old Sam"));
        button(page, "Save").first().click();
        assertThat(page.locator(".page .word[data-text='old']")).isAttached();

        link(page, "Read it with the red pen").click();
        assertThat(page.locator(".sources li")
                        .filter(new Locator.FilterOptions().setHasText("night bus"))
                        .first())
                .containsText("← You taught me to whistle on the night bus");
        assertThat(page.locator(".sources li").first()).containsText("From no fact");
    }

    @Test
    void remarksAreAnsweredTheLetterIsApprovedAndTheApprovalTakenBack() {
        String path = letter(INVENTED);
        Page page = window.tab(path + "/finish");
        button(page, "This is the letter").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not yet");
        assertThat(page.locator("#approval-open")).containsText("Veronica");
        assertThat(page.locator("#approval-open")).containsText("[Place]");
        link(page, "Look at it with the red pen").click();

        assertThat(page.locator(".marked mark.grave")).hasCount(2);
        assertThat(page.locator(".redpen .said")).containsText("2 remarks stand in the way");
        answer(page, "Veronica", "true").click();
        assertThat(card(page, "Veronica")).hasCount(0);
        assertThat((Object) stored(path, "facts.text")).asString().contains("goggles beside Veronica");
        answer(page, "finds you well", "dismiss").click();
        assertThat(card(page, "finds you well")).hasCount(0);
        for (int i = 0; i < 40 && card(page, "togehter").count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload(); // until its spelling is read
        }
        answer(page, "togehter", "accept").click();
        assertThat(page.locator(".marked")).containsText("I hope we are soon together.");
        card(page, "[Place]").getByText("Write it").click();
        editor(page).fill(editor(page).inputValue().replace("[Place]", "the laboratory in Leeds"));
        button(page, "Save").first().click();
        link(page, "Finish").click();

        button(page, "This is the letter").click();
        assertThat(page.locator("#approval-state")).containsText("A new text takes the approval back");
        assertThat(stored(path, "approval")).isNotNull();
        button(page, "Take it back").click();
        assertThat(page.locator("#approval-state")).containsText("Read it once more");
        assertThat(stored(path, "approval")).isNull();
    }

    @Test
    void claimsAreTakenOutOneByOneOrAnsweredAllAtOnce() {
        String path = letter("Dear Mrs. Ibáñez,\n\nI wear the goggles. We danced the shady dance all night. We met in "
                + "Vienna. You saw Lisbon.\n\nWith gratitude,\nDaniel");
        Page page = window.tab(path + "/pen");
        assertThat(page.locator(".marked mark.shaded")).hasCount(1);
        answer(page, "Lisbon", "take-out").click();
        assertThat(page.locator(".marked")).not().containsText("Lisbon");
        assertThat(page.locator(".redpen li.shaded")).hasCount(1);
        button(page, "I have read these; they are true").click();
        assertThat(page.locator(".redpen li:is(.grave, .shaded)")).hasCount(0);
        assertThat((Object) stored(path, "facts.text")).asString().contains("We danced the shady dance all night.");

        writer.counted(path, "Dear Mrs. Ibáñez,\n\nI wear the goggles. You saw Madrid.\n\nWith gratitude,\nDaniel");
        page.navigate(desk + path.substring(1) + "/finish");
        button(page, "This is the letter").click();
        assertThat(page.locator("#approval-open")).containsText("Madrid");
        button(page, "I have read these; they are true").click();
        assertThat(page.locator("#approval-state")).containsText("A new text takes the approval back");
    }

    @Test
    void aLetterThatChangedMeanwhileIsShownAsItIsAndNothingIsDoneToIt() {
        String path = letter(INVENTED.replace("Veronica", "the window").replace("[Place]", "Leeds"));
        Page page = window.tab(path + "/finish");
        Page other = window.tab(path + "/pen");
        for (int i = 0; i < 40 && card(other, "togehter").count() == 0; i++) {
            other.waitForTimeout(250);
            other.reload();
        }
        String newer = INVENTED.replace("Veronica", "the window").replace("[Place]", "York");
        put(path, newer);
        button(page, "This is the letter").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("changed meanwhile");
        assertThat(page.locator(".word[data-text='York.']")).isAttached();
        answer(other, "togehter", "accept").click();
        assertThat(other.getByRole(AriaRole.STATUS)).containsText("Nothing was overwritten");
        assertThat(other.locator(".marked")).containsText("York");
        assertThat(stored(path, "text")).isEqualTo(newer);
        assertThat(stored(path, "approval")).isNull();
    }

    @Test
    void aLetterIsAddressedSentAndAnEarlierTextPutBack() {
        String path = letter("Dear Mrs. Ibáñez,\n\nI wear the goggles.\n\nWith gratitude,\nDaniel");
        String first = "Dear Mrs. Ibáñez,\n\nI wear the goggles every day.\n\nWith gratitude,\nDaniel";
        put(path, first);
        put(path, "Dear Mrs. Ibáñez,\n\nNothing of it is left.\n\nWith gratitude,\nDaniel");
        Page page = window.tab(path + "/finish");
        page.getByLabel("To, one line a line").fill("x".repeat(200));
        button(page, "Address the envelope").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("at most 8 lines");
        assertThat(page.getByLabel("To, one line a line")).hasValue("x".repeat(200));
        page.getByLabel("To, one line a line").fill("Mrs. Pilar Ibáñez\n12 Garden Lane\nLeeds");
        button(page, "Address the envelope").click();
        assertThat(page.locator("#envelope img")).isVisible();
        assertThat(page.locator("#envelope-pdf")).isVisible();

        button(page, "Note it as sent").click();
        assertThat(page.getByText("Sent on ")).isVisible();
        assertThat(stored(path, "sent")).isNotNull();
        button(page, "It was not sent").click();
        assertThat(stored(path, "sent")).isNull();

        page.navigate(desk + path.substring(1) + "/history");
        page.locator(".entry").first().locator("summary").click();
        page.locator(".entry")
                .first()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("version 3"))
                .click();
        assertThat(editor(page)).hasValue(first);
        assertThat(stored(path, "text")).isEqualTo(first);
    }

    @Test
    void aTextIsPutTogetherFromTwoOrTakenWhole() {
        String path =
                letter("Dear Mrs. Ibáñez,\n\nI wear the goggles every day.\n\nIt rained.\n\nWith gratitude,\nDaniel");
        put(
                path,
                "Dear Mrs. Ibáñez,\n\nI wear your goggles every single day.\n\nIt snowed on us.\n\nWith gratitude,\n"
                        + "Daniel");
        Page page = window.tab(path + "/history");
        link(page, "Put any two beside each other").click();
        page.getByLabel("On the left").selectOption("2");
        page.getByLabel("On the right").selectOption("3");
        button(page, "Show these two").click();
        assertThat(page.locator(".pair-row.same")).hasCount(2);
        assertThat(page.locator("del").first()).hasText("the");
        assertThat(page.locator("ins").first()).hasText("your");
        page.locator("fieldset.pair-row")
                .nth(1)
                .getByRole(AriaRole.RADIO)
                .first()
                .check();
        button(page, "Put this together on the page").click();
        assertThat(editor(page))
                .hasValue("Dear Mrs. Ibáñez,\n\nI wear your goggles every single day.\n\nIt rained.\n\n"
                        + "With gratitude,\nDaniel");
        page.navigate(desk + path.substring(1) + "/compare?old=2&new=4");
        button(page, "Take all of it (version 2)").click();
        assertThat(editor(page)).hasValue(text(".*wear the goggles every day.*It rained.*"));
        assertThat(stored(path, "revision.number")).isEqualTo(5);
    }

    @Test
    void theSameWordsChangedElsewhereAreShownAndNothingIsLost() {
        String path = letter("Dear Mrs. Ibáñez,\n\nThis is about trains.\n\nWith gratitude,\nDaniel");
        Page page = window.tab(path);
        put(path, "Dear Mrs. Ibáñez,\n\nThis is about boats.\n\nWith gratitude,\nDaniel");
        String mine = "Dear Mrs. Ibáñez,\n\nThis is about aeroplanes.\n\nWith gratitude,\nDaniel";
        editor(page).fill(mine);
        button(page, "Save").first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("changed the same words");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("boats");
        assertThat(editor(page)).hasValue(mine);
        button(page, "Put my words on the page").click();
        assertThat(page.locator(".page .word[data-text='aeroplanes.']")).isAttached();
        assertThat(stored(path, "text")).isEqualTo(mine);
    }

    @Test
    void anotherHandAndAnotherLanguageNeedNoScripts() {
        String path = letter("Dear Mrs. Ibáñez,\n\nThis is about trains.\n\nWith gratitude,\nDaniel");
        Page page = window.tab(path);
        page.getByText("Hand, ink and paper").click();
        page.getByLabel("Walter", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#look").getByText("Save").click();
        assertThat(page.locator(".page .word[data-text='trains.']")).isAttached();
        assertThat(stored(path, "hand")).isEqualTo("walter");
        button(page, "Deutsch").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(editor(page)).hasValue(text(".*trains.*"));
    }
}
