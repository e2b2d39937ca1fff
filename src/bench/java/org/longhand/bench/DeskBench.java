package org.longhand.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;
import org.longhand.testing.Program;

/**
 * What the desk costs a browser and the house: bytes of the first page over the wire, first paint, a keystroke while
 * the page re-inks, and the house's answer to a re-ink. Package the program first, then {@code ./mvnw -Pbench
 * test-compile exec:exec -Dbench.main=org.longhand.bench.DeskBench}.
 */
public final class DeskBench {

    private static final String PARAGRAPH =
            "I still have the blue cup, and the chip in it is still your fault, and when it "
                    + "rains I think of the kitchen in Leeds where nothing ever dried.\n\n";
    private static final int KEYS = 60;
    private static final int ASKED = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String house;

    private DeskBench(String house) {
        this.house = house;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("desk-bench");
        try (Program program = Program.start(data, Map.of());
                Browser browser = Browser.open()) {
            DeskBench bench = new DeskBench(program.address());
            String letter = bench.letter();
            bench.answers(letter);
            try (BrowserContext window = browser.window(1280, 900)) {
                bench.firstPage(window);
                bench.typing(window, letter);
            }
        }
    }

    private static String words(int paragraphs) {
        return "Dear June,\n\n" + PARAGRAPH.repeat(paragraphs) + "Yours,\nSam";
    }

    private String letter() throws IOException, InterruptedException {
        String id = json.readTree(post("/api/v1/letters", Briefs.json("teacher")))
                .get("id")
                .asText();
        post("/letters/" + id + "/words", json.writeValueAsString(Map.of("text", words(6), "base", 1)));
        return id;
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(house + path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** An edit in one paragraph, from the last byte sent to the last one received. */
    private void answers(String letter) throws IOException, InterruptedException {
        for (int paragraphs : new int[] {3, 6, 12}) {
            List<String> has = new ArrayList<>();
            double[] times = new double[ASKED];
            for (int i = -ASKED / 2; i < ASKED; i++) {
                String text =
                        words(paragraphs).replaceFirst("blue cup", "blue cup of " + Integer.toString(i + 5000, 26));
                long start = System.nanoTime();
                String answer =
                        post("/letters/" + letter + "/ink", json.writeValueAsString(Map.of("text", text, "has", has)));
                if (i >= 0) {
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
                has.clear();
                json.readTree(answer).get("pages").forEach(page -> {
                    has.add(page.get("headKey").asText());
                    page.get("lines").forEach(line -> has.add(line.get("key").asText()));
                });
            }
            System.out.printf(
                    "re-ink, the house's answer, %d words: %s%n",
                    words(paragraphs).split("\\s+").length, spread(times));
        }
    }

    private void firstPage(BrowserContext window) {
        Page page = window.newPage();
        CDPSession network = window.newCDPSession(page);
        AtomicLong bytes = new AtomicLong();
        AtomicLong requests = new AtomicLong();
        network.send("Network.enable");
        network.on("Network.loadingFinished", event -> {
            bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble());
            requests.incrementAndGet();
        });
        page.navigate(house + "/");
        page.waitForTimeout(1000);
        System.out.printf(
                "first page, nothing cached: %.1f KB over the wire in %d requests%n",
                bytes.get() / 1000.0, requests.get());
        double[] paints = new double[10];
        for (int i = 0; i < paints.length; i++) {
            page.navigate(house + "/");
            page.waitForTimeout(300);
            paints[i] = ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                    .doubleValue();
        }
        System.out.println("first contentful paint, warm: " + spread(paints));
        page.close();
    }

    /** From the key's arrival in the browser to the frame that shows it, and to the ink of it. */
    private void typing(BrowserContext window, String letter) {
        Page page = window.newPage();
        page.navigate(house + "/letters/" + letter);
        page.locator("#text").focus();
        page.evaluate("""
                () => {
                  window.keys = [];
                  window.inks = [];
                  let began = 0;
                  text.addEventListener('input', (event) => {
                    began = event.timeStamp;
                    requestAnimationFrame(() =>
                      setTimeout(() => window.keys.push(performance.now() - event.timeStamp)));
                  });
                  document.addEventListener('inked', () => window.inks.push(performance.now() - began));
                  const at = text.value.indexOf('chip in it');
                  text.setSelectionRange(at, at);
                }""");
        for (int i = 0; i < KEYS; i++) {
            page.keyboard().type(i % 6 == 5 ? " " : "n");
            page.waitForTimeout(90);
        }
        page.waitForTimeout(800);
        System.out.println("a keystroke to its frame, while the page re-inks: " + spread(numbers(page, "keys")));
        System.out.println("a keystroke to its ink on the page: " + spread(numbers(page, "inks")));
        page.close();
    }

    private static double[] numbers(Page page, String name) {
        return ((List<?>) page.evaluate("window." + name))
                .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    private static String spread(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "median %.1f ms, 95 %% within %.1f ms, n = %d"
                .formatted(sorted[sorted.length / 2], sorted[(int) (0.95 * (sorted.length - 1))], sorted.length);
    }
}
