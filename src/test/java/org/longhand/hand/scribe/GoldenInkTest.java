package org.longhand.hand.scribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.InkStroke;
import org.longhand.hand.LetterText;
import org.longhand.hand.LettersToWrite;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;

/**
 * The same few words give the same ink for ever, on every JDK, in each way of writing. The pages of every hand are in
 * {@code GoldenPagesTest}; this is small enough to be asked of each mutant. Renewed with {@code -Dgoldens=renew}, after
 * a look at what changed: a line of the file is a line of ink.
 */
class GoldenInkTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens", "ink");

    private static final LetterText NOTE = new LetterText(
            "14 March 2026",
            "Dear Ottilie,",
            List.of(
                    "Zosia’s cat, Żubr, sleeps in the piano – “nothing works”, says Jakob, but it fits him. "
                            + "Effort, coffee; jolly big pylons!",
                    "Come in May (£5)."),
            "With love,",
            "Henrike",
            List.of("P.S. 1931 & why?"));

    /** A hand, a paper and a style. */
    enum Way {
        CAREFUL("rose", LettersToWrite.CARD, Style.CAREFUL, 7),
        /** With false starts that are struck out, and letters gone over twice. */
        HURRIED("theodore", LettersToWrite.CARD, Style.CAREFUL.withNeatness(0.05), 61),
        RULED("amelia", LettersToWrite.CARD, Style.CAREFUL.withRuled(true).withParagraphs(Style.Paragraphs.SPACED), 3),
        FITTED("walter", LettersToWrite.A4, Style.CAREFUL.withFit(true).withNib(1.3), 5),
        COMPACT("lucy", LettersToWrite.CARD, Style.CAREFUL.withCompact(true), 2),
        BEST("nora", LettersToWrite.CARD, Style.CAREFUL.withNeatness(1), 1),
        PAGES("sam", new Sheet("strip", 200, 150, 24, 20, 24, 22, 5, 17), Style.CAREFUL, 4);

        private final String hand;
        private final Sheet sheet;
        private final Style style;
        private final long seed;

        Way(String hand, Sheet sheet, Style style, long seed) {
            this.hand = hand;
            this.sheet = sheet;
            this.style = style;
            this.seed = seed;
        }

        List<Page> write() {
            Hand writer = Hands.named(hand).orElseThrow();
            return new Scribe(writer).write(NOTE, sheet, style, seed);
        }

        Path golden() {
            return GOLDENS.resolve(name().toLowerCase(Locale.ROOT) + ".txt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNoteIsWrittenAsItAlwaysWas(Way way) throws IOException {
        List<String> written = ink(way.write());
        if ("renew".equals(System.getProperty("goldens"))) {
            Files.createDirectories(GOLDENS);
            Files.write(way.golden(), written);
        }
        assertThat(written).isEqualTo(Files.readAllLines(way.golden()));
    }

    private static List<String> ink(List<Page> pages) {
        List<String> lines = new ArrayList<>();
        for (Page page : pages) {
            lines.add("page " + page.number() + ", x-height " + round(page.xHeight()));
            page.lines().forEach(line -> lines.add(ink(line)));
        }
        return lines;
    }

    private static String ink(Line line) {
        String words = line.words().stream()
                .map(word -> word.text() + "@" + round(word.x()) + "+" + round(word.width()))
                .collect(Collectors.joining(" "));
        return line.role() + " " + line.paragraph() + " at " + round(line.baseline()) + ": " + words + " # "
                + Long.toHexString(digest(line));
    }

    /** Of all its letters' forms and strokes, to 1/1000 point: far finer than anybody sees. */
    private static long digest(Line line) {
        long[] digest = {round(line.slope() * 1000)};
        line.words()
                .forEach(word -> word.glyphs().forEach(glyph -> {
                    add(digest, glyph.character().hashCode());
                    add(digest, glyph.form());
                    glyph.strokes().forEach(stroke -> add(digest, stroke));
                }));
        return digest[0];
    }

    private static void add(long[] digest, InkStroke stroke) {
        for (float point : stroke.points()) {
            add(digest, round(point));
        }
        for (float width : stroke.widths()) {
            add(digest, round(width));
        }
        add(digest, round(stroke.density()));
        add(digest, stroke.afterWord() ? 1 : 0);
    }

    private static void add(long[] digest, long value) {
        digest[0] = digest[0] * 1_000_003 + value;
    }

    private static long round(double value) {
        return Math.round(value * 1000);
    }
}
