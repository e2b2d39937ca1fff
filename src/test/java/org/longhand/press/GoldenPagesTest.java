package org.longhand.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.Style;
import org.longhand.hand.scribe.Scribe;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;
import org.longhand.press.pdf.PdfPress;
import org.longhand.press.png.PagePng;
import org.longhand.press.svg.PageSvg;

/**
 * The same letter prints the same bytes for ever, in every hand, on every JDK. Where that is to change, look at
 * {@code target/golden-pages/report.html}, which shows the page as it was and as it is, and renew with
 * {@code -Dgoldens=renew}.
 */
class GoldenPagesTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens", "pages");
    private static final Path REPORT = Path.of("target", "golden-pages");
    private static final int DPI = 80;

    private static final LetterText LETTER = new LetterText(
            "14 March 2026",
            "Dear Ottilie,",
            List.of(
                    "The house stands at the end of the lane where the tarmac gives up. Jakob says “nothing works, but "
                            + "everything can be mended” – so far he’s right on both counts.",
                    "Zosia’s cat, Żubr, sleeps in the piano. Come quickly: in May, when the lane is dry & the 1931 "
                            + "stove (£5!) has been fixed."),
            "With love,",
            "Henrike");

    @Test
    @Tag("slow")
    void everyHandWritesTheLetterItAlwaysWrote() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Map<String, byte[]> pictures = new TreeMap<>();
        for (Hand hand : Hands.all()) {
            List<Page> pages = new Scribe(hand).write(LETTER, Sheets.A5, Style.CAREFUL, 7);
            PrintJob job = new PrintJob(
                    "Ottilie", "en", "Henrike", Ink.BLUE_BLACK, Stationery.PLAIN, Detail.FINE, 7, Instant.EPOCH);
            written.put(hand.id() + ".svg", hash(PageSvg.draw(pages.get(0), job)));
            written.put(hand.id() + ".pdf", hash(PdfPress.print(pages, job)));
            pictures.put(hand.id(), PagePng.draw(pages.get(0), job, DPI));
        }
        if ("renew".equals(System.getProperty("goldens"))) {
            renew(written, pictures);
        }
        Map<String, String> before = read();
        if (!before.equals(written)) {
            report(before, written, pictures);
        }
        assertThat(written).as("see %s", REPORT.resolve("report.html")).isEqualTo(before);
    }

    private static void renew(Map<String, String> written, Map<String, byte[]> pictures) throws IOException {
        Files.createDirectories(GOLDENS);
        Files.write(
                GOLDENS.resolve("sha256.txt"),
                written.entrySet().stream()
                        .map(e -> e.getValue() + "  " + e.getKey())
                        .toList());
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            Files.write(GOLDENS.resolve(picture.getKey() + ".png"), picture.getValue());
        }
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDENS.resolve("sha256.txt"))) {
            hashes.put(line.substring(line.indexOf(' ')).strip(), line.substring(0, line.indexOf(' ')));
        }
        return hashes;
    }

    private static void report(Map<String, String> before, Map<String, String> now, Map<String, byte[]> pictures) {
        try {
            Files.createDirectories(REPORT);
            List<String> html = new ArrayList<>(
                    List.of("<!DOCTYPE html>", "<meta charset=\"utf-8\">", "<title>Pages that changed</title>"));
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                String hand = picture.getKey();
                if (same(before, now, hand + ".svg") && same(before, now, hand + ".pdf")) {
                    continue;
                }
                Files.write(REPORT.resolve(hand + ".now.png"), picture.getValue());
                Path golden = GOLDENS.resolve(hand + ".png");
                if (Files.exists(golden)) {
                    Files.write(REPORT.resolve(hand + ".was.png"), Files.readAllBytes(golden));
                }
                html.add("<h2>%1$s: was, is</h2><img src=\"%1$s.was.png\"> <img src=\"%1$s.now.png\">".formatted(hand));
            }
            Files.write(REPORT.resolve("report.html"), html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(Map<String, String> before, Map<String, String> now, String name) {
        return now.get(name).equals(before.get(name));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
