package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person's window onto the desk, which notes whatever a browser complains of. */
final class Window implements AutoCloseable {

    /** How long anything may take on a busy machine before it counts as never, in milliseconds. */
    private static final double WAIT = 20_000;

    private final BrowserContext context;
    private final String desk;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, String desk) {
        this.context = context;
        this.desk = desk.replaceFirst("/$", "");
        context.setDefaultTimeout(WAIT);
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT);
    }

    BrowserContext context() {
        return context;
    }

    /** What was complained of: errors of scripts, refused loads, and requests to any other host. */
    List<String> complaints() {
        return complaints;
    }

    /** Chromium notes an answer's status and a cut line as errors; where a test means them they are none. */
    void forgive(String part) {
        complaints.removeIf(c -> c.contains(part));
    }

    /** A new tab at that path. */
    Page tab(String path) {
        return tab(path, false);
    }

    /** @param moving whether its person likes things to move; a letter is then seen being written */
    Page tab(String path, boolean moving) {
        Page page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(moving ? ReducedMotion.NO_PREFERENCE : ReducedMotion.REDUCE));
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(r -> {
            if (!r.url().startsWith(desk) && !r.url().startsWith("data:")) {
                complaints.add("a request to another host: " + r.url());
            }
        });
        page.navigate(desk + path);
        return page;
    }

    /** Opens one of the start page's four steps. */
    static void step(Page page, int no) {
        Locator step = page.locator("#step-" + no);
        if (!step.getAttribute("class").contains("now")) {
            step.locator("h2 button").click();
        }
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator editor(Page page) {
        return page.locator("#text");
    }

    static Locator state(Page page) {
        return page.locator("#state");
    }

    /** Waits until the words are stored. */
    static void saved(Page page) {
        assertThat(state(page)).hasAttribute("data-kind", "saved");
    }

    /** A word that stands on the handwritten page. */
    static Locator word(Page page, String word) {
        return page.locator(".page .word[data-text='" + word.replace("'", "\\'") + "']")
                .first();
    }

    /** A text that may run over several lines. */
    static Pattern text(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    @Override
    public void close() {
        context.close();
    }
}
