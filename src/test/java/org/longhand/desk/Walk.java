package org.longhand.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.longhand.testing.Browser;

/**
 * A walk through the house with several windows at once: whatever one sees, all see, by day and by lamplight. It notes
 * what axe finds, what a browser complains of, what runs over the edge, and what a page lets in that it should not.
 *
 * <p>With the system property {@code longhand.pictures} it leaves a picture of everything in {@code target/pictures}.
 */
final class Walk implements AutoCloseable {

    private static final boolean PICTURES = System.getProperty("longhand.pictures") != null;
    private static final String AXE = axe();
    /** The ink is a picture, and has thousands of strokes. */
    private static final String FIND = """
            async (dark) => {
              // A gradient's contrast is anybody's guess, so it is measured where it is worst.
              const flat = new CSSStyleSheet();
              flat.replaceSync(`html { background: var(${dark ? '--glow' : '--desk'}) !important; }`);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, flat];
              const found = await axe.run({ exclude: [['.page .ink']] }, { resultTypes: ['violations'] });
              document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== flat);
              return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}, ${v.help}: ${n.html}`.slice(0, 300)));
            }""";

    private static final String RAW = """
            () => [...document.querySelectorAll(
              'script:not([src]), [style]:not([style=""]), img[onerror], iframe, object')]
              .filter((e) => !e.closest('.page svg') && !(e.matches('.margin') && e.style.length === 1))
              .map((e) => e.outerHTML.slice(0, 120))
              .concat([...document.querySelectorAll('*')].flatMap((e) => [...e.attributes])
                .filter((a) => a.name.startsWith('on')).map((a) => `${a.name}=${a.value}`.slice(0, 120)))
              .concat(window.hurt ? ['somebody\\'s words were run'] : [])""";

    /** A window onto the desk. */
    private record View(String name, Window window, Page page, List<Response> answers) {}

    private final List<View> views = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private int seen;

    Walk(Browser browser, String desk) {
        for (String locale : List.of("en-GB", "de")) {
            add(browser, desk, 1280, 900, locale);
            add(browser, desk, 390, 844, locale);
        }
    }

    private void add(Browser browser, String desk, int width, int height, String locale) {
        Window window = new Window(browser.window(width, height, false, locale), desk);
        Page page = window.tab("/shelf");
        List<Response> answers = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest()) {
                answers.add(answer);
            }
        });
        views.add(new View(width + "-" + locale.substring(0, 2), window, page, answers));
    }

    /** How many things were looked at. */
    int seen() {
        return seen;
    }

    /** What was amiss. */
    List<String> found() {
        return found;
    }

    /** Goes a part of the way; where it ends early, that is one more thing that is amiss. */
    void go(Consumer<Walk> part) {
        try {
            part.accept(this);
        } catch (RuntimeException | AssertionError e) {
            found.add("after " + seen + " things it went no further: " + e);
        }
    }

    /**
     * Goes somewhere with every window and looks around.
     *
     * @param forgiven what a browser may complain of there, or null
     */
    void see(String name, String forgiven, Consumer<Page> going) {
        seen++;
        for (View view : views) {
            view.answers().clear();
            going.accept(view.page());
            look(name, view);
            if (forgiven != null) {
                view.window().forgive(forgiven);
            }
            view.window().complaints().forEach(complaint -> found.add(name + " " + view.name() + ": " + complaint));
            view.window().complaints().clear();
        }
    }

    void see(String name, Consumer<Page> going) {
        see(name, null, going);
    }

    private void look(String name, View view) {
        Page page = view.page();
        String where = name + " " + view.name() + ": ";
        for (Response answer : view.answers()) {
            String policy = answer.headers().getOrDefault("content-security-policy", "none");
            if (answer.headers().getOrDefault("content-type", "").contains("html")
                    && (policy.contains("unsafe") || !policy.contains("default-src 'none'"))) {
                found.add(where + "its policy is " + policy);
            }
        }
        strings(page.evaluate(RAW)).forEach(raw -> found.add(where + "raw: " + raw));
        Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (((Number) over).intValue() > 0) {
            found.add(where + "runs " + over + " px over the edge: " + page.evaluate("""
                    () => [...document.querySelectorAll('main *')]
                      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
                      .slice(0, 3).map((e) => e.outerHTML.slice(0, 90)).join(' | ')"""));
        }
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            boolean day = light == ColorScheme.LIGHT;
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            strings(page.evaluate(FIND, !day)).forEach(v -> found.add(where + (day ? "" : "dark, ") + v));
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "pictures",
                                "%02d %s %s%s.png".formatted(seen, name, view.name(), day ? "" : " dark"))));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        views.forEach(view -> view.window().close());
    }
}
