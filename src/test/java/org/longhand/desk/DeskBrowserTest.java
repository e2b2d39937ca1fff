package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.button;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.saved;
import static org.longhand.desk.Window.state;
import static org.longhand.desk.Window.step;
import static org.longhand.desk.Window.text;
import static org.longhand.desk.Window.word;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;

/** A person with a browser writes a letter. */
@QuarkusTest
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class DeskBrowserTest {

    private static final String WORDS =
            "Dear Mrs. Ibáñez,\n\nThe first paragraph stays.\n\nThe second is about trains.\n\n"
                    + "With gratitude,\nDaniel";
    private static Browser browser;

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

    @AfterEach
    void nothingWasComplainedOf() {
        window.close();
        assertThat(window.complaints()).isEmpty();
    }

    private Page page(int width, int height, String path) {
        window = new Window(browser.window(width, height), desk.toString());
        return window.tab(path);
    }

    /** A letter of these words, open on the desk. */
    private Page letter() {
        String id = given().contentType(ContentType.JSON)
                .body(Briefs.json("teacher"))
                .post("/api/v1/letters")
                .path("id");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(java.util.Map.of("text", WORDS))
                .put("/api/v1/letters/" + id + "/text")
                .then()
                .statusCode(200);
        return page(1280, 900, "/letters/" + id);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void theWholeWayByMouse(int width, int height) throws IOException {
        Page page = page(width, height, "/");
        page.getByLabel("Your name").fill("Daniel O'Brien");
        page.getByLabel("Their name").fill("Mrs. Pilar Ibáñez");
        page.getByText("What you call each other").click();
        page.getByLabel("You sign as").fill("Daniel");
        page.getByLabel("You call them").fill("Mrs. Ibáñez");
        page.locator("#step-1 .next").click();
        page.getByLabel("Thank you", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#step-2 .next").click();
        page.getByText("I still have …").click();
        assertThat(page.getByLabel("Fact 1")).isFocused();
        page.keyboard().type("the goggles.");
        page.getByLabel("Fact 2").fill("You wrote 'careful hands' in my report in 1998, and I have kept it.");
        page.getByText("Paste many at once").click();
        page.getByLabel("One a line")
                .fill("- I now run the burn unit's laboratory in Leeds.\n\n- You hummed while you marked our papers.");
        button(page, "Put them in the list").click();
        assertThat(page.getByLabel("Fact 4")).hasValue("You hummed while you marked our papers.");
        page.locator("#step-3 .next").click();
        page.getByLabel("grateful", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Nora", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("#specimen")).hasAttribute("src", text(".*hand=nora.*"));
        page.getByLabel("Closing words").fill("With gratitude,");
        button(page, "Write the letter").last().click();

        assertThat(editor(page)).hasValue(text(".*goggles.*With gratitude,\nDaniel"));
        saved(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        word(page, "Daniel").click();
        assertThat(editor(page)).isFocused();
        page.keyboard().type(", who wears them");
        saved(page);
        assertThat(word(page, "wears")).isAttached();

        Download download = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(download.suggestedFilename()).isEqualTo("Letter to Mrs. Ibáñez.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mrs. Ibáñez", "goggles", "who wears them");
        }
        page.reload();
        assertThat(editor(page)).hasValue(text(".*who wears them"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("History").setExact(true))
                .click();
        assertThat(page.locator("ins").first()).containsText("who wears them");
        button(page, "Put back version 1").click();
        assertThat(editor(page)).hasValue(text(".*Daniel"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Shelf"))
                .click();
        assertThat(page.locator(".letters a").first()).containsText("Mrs. Pilar Ibáñez");
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void theWholeWayByKeyboardAlone(int width, int height) {
        Page page = page(width, height, "/");
        tabTo(page, "#sender");
        page.keyboard().type("Sam Reyes");
        tabTo(page, "#recipient");
        page.keyboard().type("June Park");
        page.keyboard().press("Enter");
        assertThat(page.locator("#step-2")).hasClass(text(".*now.*"));
        tabTo(page, "#occasionWords");
        page.keyboard().type("friendship");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Fact 1")).isFocused();
        for (String fact : List.of("It has been too long.", "You laugh like a door.", "You know my handwriting.")) {
            page.keyboard().type(fact);
            page.keyboard().press("Enter");
        }
        assertThat(page.getByLabel("Fact 4")).isFocused();
        tabTo(page, "#step-3 .next");
        page.keyboard().press("Enter");
        tabTo(page, "[name=hand]");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[name=hand]:checked")).hasValue("theodore");
        tabTo(page, "#closing");
        page.keyboard().type("Yours,");
        tabTo(page, ".do button");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("A question or two first");
        tabTo(page, "#answer-0");
        page.keyboard().type("We swam in the quarry at night.");
        tabTo(page, ".do button");
        page.keyboard().press("Enter");

        assertThat(editor(page)).hasValue(text(".*like a door.*"));
        assertThat(editor(page)).hasValue(text(".*quarry.*"));
        saved(page);
        if (width < 960) {
            tabTo(page, "[data-view=text].view");
            page.keyboard().press("Enter");
        }
        tabTo(page, "#text");
        page.keyboard().press("Control+End");
        page.keyboard().type(", by keyboard");
        saved(page);
        assertThat(page.locator(".page .word[data-text='keyboard']")).isAttached();
        assertThat(page.locator(".page .caret")).isAttached();
    }

    /** Goes on with the Tab key as far as that element. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        Page page = page(1280, 900, "/");
        page.getByLabel("Your name").fill("Daniel");
        step(page, 3);
        page.getByLabel("Fact 2").fill("I now run the burn unit's laboratory in Leeds.");
        button(page, "Write the letter").last().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say who it is for.");
        page.getByText("Say who it is for.").first().click();
        assertThat(page.getByLabel("Their name")).isFocused();
        assertThat(page.getByLabel("Their name")).hasAttribute("aria-invalid", "true");
        step(page, 3);
        assertThat(page.getByLabel("Fact 2")).hasValue("I now run the burn unit's laboratory in Leeds.");
        window.forgive("400");
    }

    @Test
    void anEditChangesOnlyTheLinesItTouchesAndAWordOnThePageLeadsToItsPlaceInTheText() {
        Page page = letter();
        page.evaluate("document.querySelectorAll('.line').forEach((line, i) => { line.mark = i; })");
        word(page, "about").click();
        assertThat(editor(page)).isFocused();
        assertThat(page.evaluate("text.value.slice(0, text.selectionStart).endsWith('is about')"))
                .isEqualTo(true);
        assertThat(page.evaluate("document.querySelector('.caret').longhandWord.dataset.text"))
                .isEqualTo("about");
        page.keyboard().type(" fast");
        assertThat(word(page, "fast")).isAttached();
        assertThat(page.evaluate("[...document.querySelectorAll('.line')].map(line => line.mark ?? 'new').join()"))
                .asString()
                .startsWith("0,1,2,new,"); // what follows an edit may take other forms of its letters
        assertThat(page.locator("#count")).containsText("1 page, ");
    }

    @Test
    void theTextThatOverflowsSaysByHowMuch() {
        Page page = letter();
        editor(page).fill(WORDS.replace("trains.", "trains. " + "It is a long story and a slow one. ".repeat(32)));
        assertThat(page.locator("#count")).containsText("run onto a second page");
        assertThat(page.locator(".page")).hasCount(2);
        editor(page).fill(WORDS);
        assertThat(page.locator(".page")).hasCount(1);
        assertThat(page.locator("#count")).containsText("1 page, ");
        saved(page);
    }

    /** The same letter in another tab, with other words that are saved. */
    private Page changedElsewhere(Page page, String words) {
        Page other = window.tab(path(page));
        editor(other).fill(words);
        saved(other);
        return other;
    }

    private void takeTheirs(Page page) {
        page.getByLabel("Theirs").check();
        button(page, "Put it on the page").click();
        saved(page);
        window.forgive("409");
    }

    @Test
    void twoTabsComeTogether() {
        Page page = letter();
        Page other = changedElsewhere(page, WORDS.replace("With gratitude", "With many thanks"));
        editor(page).fill(WORDS.replace("first paragraph", "very first paragraph"));
        assertThat(state(page)).containsText("together with what was changed elsewhere");
        assertThat(editor(page)).hasValue(text(".*very first paragraph.*With many thanks.*"));
        assertThat(word(page, "thanks,")).isAttached();
        editor(page).press("End");
        other.reload();
        assertThat(editor(other)).hasValue(text(".*very first paragraph.*With many thanks.*"));
    }

    @Test
    void theSameWordsChangedInTwoTabsAreSettledByThePerson() {
        Page page = letter();
        changedElsewhere(page, WORDS.replace("trains", "boats"));
        editor(page).fill(WORDS.replace("trains", "aeroplanes"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You and somebody else changed the same words");
        assertThat(state(page)).containsText("two versions");
        takeTheirs(page);
        assertThat(editor(page)).hasValue(text(".*boats.*"));
    }

    @Test
    void whatIsTypedWhileTheQuestionStandsIsKeptBesideWhatWasSettled() {
        Page page = letter();
        changedElsewhere(page, WORDS.replace("trains", "boats"));
        String mine = WORDS.replace("trains", "aeroplanes");
        editor(page).fill(mine);
        assertThat(state(page)).containsText("two versions");
        editor(page).fill(mine.replace("first paragraph", "very first paragraph"));
        takeTheirs(page);
        String both = WORDS.replace("trains", "boats").replace("first paragraph", "very first paragraph");
        assertThat(editor(page)).hasValue(both);
        page.reload();
        assertThat(editor(page)).hasValue(both);
    }

    @Test
    void aTextThatWasStoredThoughNoAnswerCameIsNotTakenForSomebodyElses() {
        Page page = letter();
        AtomicBoolean lost = new AtomicBoolean();
        page.route("**/words", route -> {
            if (lost.compareAndSet(false, true)) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        editor(page).fill(WORDS.replace("trains", "boats"));
        assertThat(state(page)).containsText("Not saved: no connection");
        editor(page).fill(WORDS.replace("about trains", "of ships"));
        saved(page);
        assertThat(editor(page)).hasValue(WORDS.replace("about trains", "of ships"));
        assertThat(page.locator("#parted")).not().isAttached();
        window.forgive("409");
        window.forgive("ERR_FAILED");
    }

    @Test
    void wordsThatOneTabTookOutStandApartFromThoseAfterThem() {
        Page page = letter();
        changedElsewhere(page, WORDS.replace("first ", ""));
        editor(page).fill(WORDS.replace("first ", "opening "));
        assertThat(page.locator("#parted")).containsText("(taken out) paragraph stays.");
        takeTheirs(page);
        assertThat(editor(page)).hasValue(WORDS.replace("first ", ""));
    }

    @Test
    void wordsTypedWhileNobodyAnswersAreKeptHereAndStoredAsSoonAsSomebodyDoes() {
        Page page = letter();
        window.context().setOffline(true);
        editor(page).fill(WORDS.replace("trains", "the train"));
        assertThat(state(page)).containsText("Not saved: no connection");
        window.context().setOffline(false);
        saved(page);
        assertThat(word(page, "train.")).isAttached();
        window.forgive("ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void wordsOfATabThatWasClosedWithoutAConnectionAreThereWhenTheLetterIsOpenedAgain() {
        Page page = letter();
        String path = path(page);
        window.context().setOffline(true);
        editor(page).fill(WORDS.replace("trains", "tunnels"));
        assertThat(state(page)).containsText("Not saved: no connection");
        page.close();
        window.context().setOffline(false);
        Page again = window.tab(path);
        assertThat(editor(again)).hasValue(text(".*tunnels.*"));
        saved(again);
        String stored = given().get("/api/v1" + path).path("text");
        assertThat(stored).contains("tunnels");
        window.forgive("ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void aLetterIsSeenBeingWrittenStrokeByStrokeInTheOrderOfThePen() {
        Page page = page(1280, 900, "/");
        page.close();
        page = window.tab("/", true);
        page.getByLabel("Your name").fill("Sam");
        page.getByLabel("Their name").fill("June");
        step(page, 3);
        page.getByLabel("Fact 1").fill("You taught me to whistle on the night bus, and I did it badly for a year.");
        page.getByLabel("Fact 2").fill("I moved to a house by the canal in May, and the kitchen floods.");
        page.getByLabel("Fact 3").fill("You laugh like a door that needs oil.");
        button(page, "Write the letter").last().click();
        assertThat(state(page)).hasAttribute("data-kind", "drafting");
        assertThat(page.locator(".page .unwritten").first()).isAttached();
        // Whatever is written stands before whatever is not.
        assertThat(page.evaluate("""
                () => {
                  const words = [...document.querySelectorAll('.page .word')].filter(w => w.longhand)
                    .sort((a, b) => a.longhand[0] - b.longhand[0]).map(w => w.classList.contains('unwritten'));
                  return words.indexOf(true) >= words.lastIndexOf(false);
                }""")).isEqualTo(true);
        button(page, "Show it all").click();
        saved(page);
        assertThat(page.locator(".page .unwritten")).hasCount(0);
        assertThat(editor(page)).isEditable();
        assertThat(page.locator(".page [stroke-dasharray]")).hasCount(0);
    }

    @Test
    void anotherHandAndInkAreSeenOnThePageAtOnce() {
        Page page = letter();
        Locator stroke = page.locator(".page .line path").first();
        String before = stroke.getAttribute("d");
        page.getByText("Hand, ink and paper").click();
        page.getByLabel("Sepia", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Walter", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(stroke).not().hasAttribute("d", before);
        page.getByLabel("A4", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator(".page svg")).hasAttribute("height", "841.89pt");
        assertThat(editor(page)).hasValue(WORDS);
        page.reload();
        page.getByText("Hand, ink and paper").click();
        assertThat(page.locator("[name=hand]:checked")).hasValue("walter");
        assertThat(page.locator("[name=ink]:checked")).hasValue("sepia");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLetterIsSaidDifferentlyAndWhatWasTypedIsStoredBefore(boolean typed) {
        Page page = letter();
        if (typed) {
            editor(page).press("End");
            page.keyboard().type(" And a word typed just now.");
        }
        button(page, "Shorter").click();
        assertThat(editor(page)).not().hasValue(text(".*about trains.*"));
        saved(page);
        String id = path(page).replaceFirst("/letters/([^#?]*).*", "$1");
        List<String> texts = given().get("/api/v1/letters/" + id + "/revisions").path("text");
        assertThat(texts).hasSize(typed ? 4 : 3);
        assertThat(texts.get(texts.size() - 2)).matches(stored -> stored.contains("typed just now") == typed);
        assertThat(texts.get(texts.size() - 1)).isNotEqualTo(texts.get(texts.size() - 2));
        page.getByText("See both beside each other").click();
        assertThat(page.locator("#old option[selected]")).hasAttribute("value", String.valueOf(texts.size() - 1));
        assertThat(page.locator("#new option[selected]")).hasAttribute("value", String.valueOf(texts.size()));
        Locator gone = page.locator("fieldset.pair-row").filter(new Locator.FilterOptions().setHasText("about trains"));
        gone.getByRole(AriaRole.RADIO).first().check();
        button(page, "Put this together on the page").click();
        assertThat(editor(page)).hasValue(text(".*about trains.*"));
    }

    @Test
    void aFinishedLetterIsNotedAsSentAndLeadsToTheNext() {
        Page page = letter();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish"))
                .click();
        assertThat(page.locator(".prints .page svg")).isVisible();
        button(page, "Note it as sent").click();
        assertThat(page.getByText("Sent on ")).isVisible();
        button(page, "It was not sent").click();
        page.getByText("Write a letter").click();
        assertThat(page.getByLabel("Their name")).hasValue("Mrs. Pilar Ibáñez");
    }

    @Test
    void aPersonMayReadTheDeskInGermanAndByALamp() {
        Page page = page(1280, 900, "/shelf");
        button(page, "Deutsch").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Das Regal");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        button(page, "Lampe dämpfen").click();
        assertThat(page.locator("html")).hasAttribute("data-light", "evening");
        assertThat(page.locator("body")).hasCSS("color", "rgb(236, 229, 216)");
    }

    @Test
    void aFactMayBePastedWithOthers() {
        Page page = page(1280, 900, "/");
        step(page, 3);
        Locator first = page.getByLabel("Fact 1");
        first.focus();
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', '1. One.\\n2. Two.\\n\\n3. Three.\\n4. Four.');
                  const paste = { clipboardData: data, bubbles: true, cancelable: true };
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', paste));
                }""");
        assertThat(first).hasValue("One.");
        assertThat(page.getByLabel("Fact 4")).hasValue("Four.");
    }

    @Test
    void whatWasNotFollowedIsReadInTheReadersLanguageAsSoonAsTheDraftIsDone() {
        String id = given().contentType(ContentType.JSON)
                .body(Briefs.json("teacher"))
                .post("/api/v1/letters")
                .path("id");
        window = new Window(browser.window(1280, 900, false, "de-DE"), desk.toString());
        Page page = window.tab("/letters/" + id);
        assertThat(page.locator("#note")).isHidden();
        page.locator("#instruction").fill("in Reimen");
        page.locator("#instruction").press("Enter");
        assertThat(page.locator("#note")).containsText("kann „in Reimen“ nicht befolgen");
        page.reload();
        assertThat(page.locator("#note")).containsText("kann „in Reimen“ nicht befolgen");
    }
}
