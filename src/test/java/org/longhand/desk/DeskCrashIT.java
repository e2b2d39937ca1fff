package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.button;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.saved;
import static org.longhand.desk.Window.state;
import static org.longhand.desk.Window.step;
import static org.longhand.desk.Window.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.testing.Browser;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LiveReply;
import org.longhand.testing.Program;

/** The program is ended while somebody sits at the desk, and started again; the page in the browser goes on. */
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class DeskCrashIT {

    private static final LocatorAssertions.HasAttributeOptions SLOWLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(45_000);
    private static Browser browser;

    @TempDir
    Path data;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page letter(Window window) {
        Page page = window.tab("/");
        page.getByLabel("Your name").fill("Sam");
        page.getByLabel("Their name").fill("June");
        step(page, 3);
        page.getByLabel("Fact 1").fill("You taught me to whistle on the night bus, and I did it badly for a year.");
        page.getByLabel("Fact 2").fill("I moved to a house by the canal in May, and the kitchen floods.");
        page.getByLabel("Fact 3").fill("You laugh like a door that needs oil.");
        button(page, "Write the letter").last().click();
        return page;
    }

    /** The same house at the same address. */
    private static Program again(Path data, String address, Map<String, String> environment) {
        Map<String, String> same = new HashMap<>(environment);
        same.put("QUARKUS_HTTP_PORT", Integer.toString(URI.create(address).getPort()));
        return Program.start(data, same);
    }

    @Test
    void aDraftThatBrokeOffIsThereWithItsWordsWhenTheHouseIsBack() {
        try (FakeModelServer model = FakeModelServer.start()) {
            Map<String, String> environment = Map.of(
                    "LONGHAND_MODEL", "server", "LONGHAND_MODEL_URL", model.url(), "LONGHAND_SECOND_READER", "off");
            LiveReply reply = model.live();
            Program first = Program.start(data, environment);
            String address = first.address();
            try (first;
                    Window window = new Window(browser.window(1280, 900), address)) {
                Page page = letter(window);
                reply.awaitRequest().stream();
                for (String word : "Dear June,\n\nYou taught me to whistle on the night bus. And ".split("(?<= )")) {
                    reply.token(word);
                }
                assertThat(editor(page)).hasValue(text(".*night bus\\..*"));
                page.waitForTimeout(1500); // a draft is kept about once a second
                first.kill();
                assertThat(state(page)).containsText("The line was lost");
                try (Program second = again(data, address, environment)) {
                    assertThat(page.getByRole(AriaRole.ALERT))
                            .containsText(
                                    "did not come to its end",
                                    new LocatorAssertions.ContainsTextOptions().setTimeout(45_000));
                    assertThat(editor(page))
                            .hasValue(text("Dear June,\n\nYou taught me to whistle on the night bus\\..*"));
                    editor(page).press("Control+End");
                    page.keyboard().type("I end it myself.");
                    saved(page);
                }
            }
        }
    }

    @Test
    void wordsTypedWhileTheHouseWasDownAreStoredWhenItIsBack() {
        Program first = Program.start(data, Map.of());
        String address = first.address();
        try (first;
                Window window = new Window(browser.window(390, 844), address)) {
            Page page = letter(window);
            saved(page);
            page.locator("[data-view=text].view").click();
            first.kill();
            editor(page).press("Control+End");
            page.keyboard().type("\nP.S. Written in the dark.");
            assertThat(state(page)).containsText("Not saved: no connection");
            try (Program second = again(data, address, Map.of())) {
                assertThat(state(page)).hasAttribute("data-kind", "saved", SLOWLY);
                page.reload();
                assertThat(editor(page)).hasValue(text(".*Written in the dark\\."));
                assertThat(second.log()).doesNotContain("in the dark");
            }
        }
    }
}
