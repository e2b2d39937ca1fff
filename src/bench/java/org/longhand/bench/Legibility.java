package org.longhand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.Style;
import org.longhand.hand.scribe.Scribe;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;
import org.longhand.press.pdf.PdfPress;

/**
 * How well a machine reads each hand: the character error rate of tesseract at 300 dpi on the letters of the eight
 * briefs, each written three times, beside the same letters in the plain font that the hand was made from. The plain
 * font stands on the hand's own lines: the same words to a line, begun at the same places and in the same size, so that
 * the two pages differ in their letters alone and neither has the easier layout. Needs {@code tesseract} on the PATH.
 */
public final class Legibility {

    private static final List<String> BRIEFS =
            List.of("babcia", "catherine", "chris", "condolence", "merci", "rachel", "teacher", "thin");
    private static final int DPI = 300;
    /** A change of any setting moves a hand by a point with one seed; the mean of several is steadier. */
    private static final int SEEDS = 3;

    private Legibility() {}

    /** @param args a neatness from 0 to 1, and hands; without the one the default, without the others all */
    public static void main(String[] args) throws IOException {
        boolean asked = args.length > 0 && args[0].matches("[01](\\.\\d+)?");
        Style style = asked ? Style.CAREFUL.withNeatness(Double.parseDouble(args[0])) : Style.CAREFUL;
        List<String> named = List.of(args).subList(asked ? 1 : 0, args.length);
        List<String> wanted = named.isEmpty() ? Hands.ids() : named;
        System.out.printf(
                Locale.ROOT,
                "%-10s %8s %8s %8s  character error rate at %d dpi; the bound is 1.3 font + 2 points%n",
                "hand",
                "font",
                "hand",
                "bound",
                DPI);
        List<LetterText> letters = new ArrayList<>();
        for (String brief : BRIEFS) {
            letters.add(letter(brief));
        }
        for (Hand hand :
                wanted.stream().map(id -> Hands.named(id).orElseThrow()).toList()) {
            LegibilityFont font = LegibilityFont.of(hand);
            Scribe scribe = new Scribe(hand);
            Tally tally = LongStream.rangeClosed(1, SEEDS)
                    .boxed()
                    .parallel()
                    .flatMap(seed -> letters.stream().map(letter -> read(letter, scribe, hand, font, style, seed)))
                    .reduce(Tally.NONE, Tally::and);
            double plain = (double) tally.plain() / tally.length();
            double written = (double) tally.written() / tally.length();
            double bound = 1.3 * plain + 0.02;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %7.1f%% %7.1f%% %7.1f%%  %s%n",
                    hand.id(),
                    100 * plain,
                    100 * written,
                    100 * bound,
                    written <= bound ? "within" : "BEYOND");
        }
    }

    private static Tally read(
            LetterText letter, Scribe scribe, Hand hand, LegibilityFont font, Style style, long seed) {
        String text = text(letter);
        List<Page> pages = scribe.write(letter, Sheets.A4, style, seed);
        PrintJob job = new PrintJob("Letter", "en", "", Ink.BLACK, Stationery.PLAIN, Detail.FINE, seed, Instant.EPOCH);
        try {
            return new Tally(
                    text.length(),
                    distance(text, ocr(font.print(pages, hand))),
                    distance(text, ocr(PdfPress.print(pages, job))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("tesseract was interrupted", e);
        }
    }

    /** Characters of the letters, and how many of them were read wrongly in the font and in the hand. */
    private record Tally(int length, int plain, int written) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally and(Tally other) {
            return new Tally(length + other.length, plain + other.plain, written + other.written);
        }
    }

    private static LetterText letter(String name) throws IOException {
        try (InputStream in = Legibility.class.getResourceAsStream("/briefs/" + name + ".json")) {
            JsonNode json = new ObjectMapper().readTree(in);
            List<Fact> facts = new ArrayList<>();
            json.path("facts").forEach(fact -> facts.add(new Fact(fact.asText())));
            Brief brief = Brief.of(
                    new Person(
                            json.at("/sender/name").asText(),
                            null,
                            json.at("/sender/signs").asText()),
                    new Person(
                            json.at("/recipient/name").asText(),
                            json.at("/recipient/calledBy").asText(),
                            null),
                    json.path("relationship").asText(),
                    json.path("occasion").asText(),
                    json.path("purpose").asText(),
                    json.path("tone").asText(),
                    json.path("language").asText(),
                    Length.valueOf(json.path("length").asText().toUpperCase(Locale.ROOT)),
                    facts,
                    json.path("closing").asText(),
                    LocalDate.of(2026, 3, 14));
            List<String> blocks = Arrays.asList(
                    new Composer(Occasions.builtIn()).compose(brief, 1).split("\n\n"));
            String[] end = blocks.get(blocks.size() - 1).split("\n");
            return new LetterText(
                    "14 March 2026", blocks.get(0), blocks.subList(1, blocks.size() - 1), end[0], end[end.length - 1]);
        }
    }

    private static String text(LetterText letter) {
        return String.join(
                " ",
                Stream.of(
                                Stream.of(letter.date(), letter.salutation()),
                                letter.paragraphs().stream(),
                                Stream.of(letter.closing(), letter.signature()))
                        .flatMap(s -> s)
                        .toList());
    }

    private static String ocr(byte[] pdf) throws IOException, InterruptedException {
        StringBuilder read = new StringBuilder();
        Path picture = Files.createTempFile("legibility", ".png");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY), "png", picture.toFile());
                ProcessBuilder command = new ProcessBuilder(
                                "tesseract",
                                picture.toString(),
                                "-",
                                "--psm",
                                "6",
                                "--dpi",
                                String.valueOf(DPI),
                                "-l",
                                "eng")
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
                command.environment().put("OMP_THREAD_LIMIT", "1");
                Process tesseract = command.start();
                read.append(new String(tesseract.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .append(' ');
                tesseract.waitFor();
            }
        } finally {
            Files.delete(picture);
        }
        return read.toString().strip().replaceAll("\\s+", " ");
    }

    /** Levenshtein's distance: the least number of characters put in, taken out or exchanged. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(
                        Math.min(above, row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
