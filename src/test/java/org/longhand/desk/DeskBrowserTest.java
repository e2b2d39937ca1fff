package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.longhand.testing.Browser;

/** A person with a browser writes a letter. */
@QuarkusTest
@EnabledIf(value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class DeskBrowserTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL desk;

    private BrowserContext window;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void freshWindow() {
        window = browser.window(1280, 900);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        window.close();
        assertThat(complaints).isEmpty();
    }

    private Page page() {
        Page page = window.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(r -> {
            if (!r.url().startsWith(desk.toString())) {
                complaints.add("a request to another host: " + r.url());
            }
        });
        page.navigate(desk.toString());
        return page;
    }

    private static void tellTheBriefOfTheTeacher(Page page) {
        page.getByLabel("Your name").fill("Daniel O'Brien");
        page.getByLabel("You sign as").fill("Daniel");
        page.getByLabel("Their name").fill("Mrs. Pilar Ibáñez");
        page.getByLabel("You call them").fill("Mrs. Ibáñez");
        page.getByLabel("Occasion").fill("thank you");
        page.getByLabel("Fact 1").fill("You wrote 'careful hands' in my report in 1998, and I have kept it.");
        page.getByLabel("Fact 2").fill("I now run the burn unit's laboratory in Leeds.");
        page.getByLabel("Fact 3").fill("You hummed while you marked our papers.");
        page.getByLabel("Closing words").fill("With gratitude,");
    }

    /** A text that may run over several lines. */
    private static Pattern text(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static Locator state(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    @Test
    void aPersonTellsWhatIsTrueEditsTheLetterAndTakesThePdfHome() throws IOException {
        Page page = page();
        tellTheBriefOfTheTeacher(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add another")).click();
        page.getByLabel("Fact 4").fill("I still have the goggles.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the letter")).click();

        Locator editor = page.getByLabel("To Mrs. Ibáñez");
        assertThat(editor).hasValue(text(".*Mrs\\. Ibáñez.*careful hands.*With gratitude,\nDaniel"));
        assertThat(editor).hasValue(text(".*goggles.*"));
        assertThat(state(page)).hasText(Pattern.compile("Saved, 1 page"));
        assertThat(page.locator(".page svg .word[data-text='Leeds.'],.page svg .word[data-text='Leeds,'],"
                + ".page svg .word[data-text='Leeds']").first()).isAttached();

        editor.fill(editor.inputValue().replace("With gratitude", "I wear them in Leeds.\n\nWith gratitude"));
        assertThat(state(page)).hasText(Pattern.compile("Saved, 1 page"));
        assertThat(page.locator(".page svg .word[data-text='wear']")).isAttached();

        Download download = page.waitForDownload(() -> page.getByText("Download PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("Letter to Mrs. Ibáñez.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mrs. Ibáñez", "I wear them in Leeds.", "Daniel");
        }

        page.reload();
        assertThat(page.getByLabel("To Mrs. Ibáñez")).hasValue(text(".*I wear them in Leeds\\..*"));
    }

    @Test
    void theWholeWayCanBeGoneByKeyboard() {
        Page page = page();
        page.getByLabel("Your name").focus();
        for (String words : List.of("Sam Reyes", "Sam", "June Park", "June", "Old friends.", "friendship", "",
                "", "It has been too long.")) {
            page.keyboard().type(words);
            page.keyboard().press("Tab");
        }
        // Now in the second fact: Enter goes on to the third, and from the last one opens another.
        page.keyboard().type("You laugh like a door.");
        page.keyboard().press("Enter");
        page.keyboard().type("You know my handwriting.");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Fact 4")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Closing words")).isFocused();
        page.keyboard().type("Yours,");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("To June")).hasValue(text(".*like a door.*my handwriting.*"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        Page page = page();
        tellTheBriefOfTheTeacher(page);
        page.getByLabel("Their name").fill("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the letter")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say the recipient's name.");
        assertThat(page.getByLabel("Their name")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Fact 2")).hasValue("I now run the burn unit's laboratory in Leeds.");
        complaints.removeIf(c -> c.contains("400")); // Chromium notes the answer's status
    }

    @Test
    void twoTabsNeverOverwriteEachOther() {
        Page page = page();
        tellTheBriefOfTheTeacher(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the letter")).click();
        assertThat(state(page)).hasText(Pattern.compile("Saved.*"));
        Page other = window.newPage();
        other.navigate(page.url());
        other.getByLabel("To Mrs. Ibáñez").fill("Dear Mrs. Ibáñez,\n\nFrom the other tab.\n\nDaniel");
        assertThat(other.locator(".word[data-text='other']")).isAttached();

        page.getByLabel("To Mrs. Ibáñez").fill("Dear Mrs. Ibáñez,\n\nFrom this tab.\n\nDaniel");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Somebody changed this letter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("From the other tab.");
        assertThat(page.getByLabel("To Mrs. Ibáñez")).hasValue(text(".*From this tab.*"));

        page.getByText("Put my words on the page").click();
        assertThat(page.locator(".word[data-text='this']")).isAttached();
        assertThat(state(page)).hasText(Pattern.compile("Saved.*"));
        page.reload();
        assertThat(page.locator(".versions li")).hasCount(3);
    }

    @Test
    void wordsTypedWhileNobodyAnswersAreStoredAsSoonAsSomebodyDoes() {
        Page page = page();
        tellTheBriefOfTheTeacher(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the letter")).click();
        assertThat(state(page)).hasText(Pattern.compile("Saved.*"));
        window.setOffline(true);
        page.getByLabel("To Mrs. Ibáñez").fill("Dear Mrs. Ibáñez,\n\nFrom the train.\n\nDaniel");
        assertThat(state(page)).containsText("Your words are still here");
        window.setOffline(false);
        assertThat(page.locator(".word[data-text='train.']")).isAttached();
        assertThat(state(page)).hasText(Pattern.compile("Saved.*"));
        complaints.removeIf(c -> c.contains("ERR_INTERNET_DISCONNECTED") || c.startsWith("htmx:"));
    }

    @Test
    void aPhoneShowsTheWholePageWithoutScrollingSideways() {
        window.close();
        window = browser.window(390, 844);
        Page page = page();
        tellTheBriefOfTheTeacher(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the letter")).click();
        assertThat(page.locator(".page svg")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }
}
