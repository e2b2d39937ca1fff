package org.longhand.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Whether browser tests run here: where there is a Chromium, and wherever they are asked for by
     * {@code LONGHAND_BROWSER_TESTS=required}, as on CI, which then fails without one.
     */
    public static boolean wanted() {
        return executable() != null || "required".equals(System.getenv("LONGHAND_BROWSER_TESTS"));
    }

    public static Browser open() {
        Path executable = Objects.requireNonNull(
                executable(), "no Chromium on this machine: install it, or name it in LONGHAND_CHROMIUM");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // --no-sandbox: Chromium refuses to start as root without it, as in a container; the pages are our own.
        // The rest keeps it from calling home.
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--no-first-run"))));
    }

    /** A fresh profile with a window of this size, in CSS pixels. */
    public BrowserContext window(int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
    }

    /** As {@link #window(int, int)}, by dark or by light, for a browser in that language. */
    public BrowserContext window(int width, int height, boolean dark, String locale) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setAcceptDownloads(true)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** As {@link #window(int, int)}, for a browser that runs no scripts. */
    public BrowserContext plain(int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(false));
    }

    private static Path executable() {
        String named = System.getenv("LONGHAND_CHROMIUM");
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
