package org.longhand.hand.scribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Glyph;
import org.longhand.hand.Hand;
import org.longhand.hand.InkStroke;
import org.longhand.hand.LetterText;
import org.longhand.hand.LettersToWrite;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.SyntheticHand;
import org.longhand.hand.UnsupportedGlyph;
import org.longhand.hand.UnsupportedGlyphsException;
import org.longhand.hand.Word;

class ScribeTest {

    private static final Scribe PRINTED = new Scribe(SyntheticHand.printed());
    private static final Scribe JOINED = new Scribe(SyntheticHand.joined());
    private static final Style CAREFUL = Style.CAREFUL;

    @Test
    void thePenComesBackForDotsAndBarsOnly() {
        int dotted = 0;
        for (Line line : LettersToWrite.lines(PRINTED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 1))) {
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    boolean late = glyph.strokes().stream().anyMatch(InkStroke::afterWord);
                    if (glyph.character().equals("i")) {
                        assertThat(late).isTrue();
                        assertThat(glyph.strokes().get(0).afterWord()).isFalse();
                        dotted++;
                    }
                    assertThat(late && "acemnorsuvwxz".contains(glyph.character()))
                            .isFalse();
                }
            }
        }
        assertThat(dotted).isGreaterThan(20);
    }

    @Test
    void theSameSeedGivesTheSameInk() {
        List<Float> once = LettersToWrite.ink(
                LettersToWrite.lines(JOINED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7)));
        List<Float> again = LettersToWrite.ink(LettersToWrite.lines(
                new Scribe(SyntheticHand.joined()).write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7)));
        assertThat(again).isEqualTo(once).hasSizeGreaterThan(20_000);
    }

    @Test
    void anotherSeedGivesOtherLettersOnOtherLines() {
        List<Page> one = PRINTED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7);
        List<Page> other = PRINTED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 8);
        assertThat(shapes(other)).doesNotContainAnyElementsOf(shapes(one));
        assertThat(LettersToWrite.lines(other))
                .extracting(Line::baseline)
                .doesNotContainAnyElementsOf(
                        LettersToWrite.lines(one).stream().map(Line::baseline).toList());
    }

    @Test
    void twoHandsOfTheSameFormsGoTheirOwnWaysWithOneSeed() {
        List<Line> one = LettersToWrite.lines(new Scribe(SyntheticHand.printed("ann", 1))
                .write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7));
        List<Line> other = LettersToWrite.lines(new Scribe(SyntheticHand.printed("ben", 1))
                .write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7));
        assertThat(other)
                .extracting(Line::baseline)
                .doesNotContainAnyElementsOf(one.stream().map(Line::baseline).toList());
    }

    @Test
    void aWriterWhoVariesLessWritesMoreEvenLettersOnTheSameLines() {
        List<Page> steady = new Scribe(SyntheticHand.printed("ann", 0.5f))
                .write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7);
        List<Page> lively = new Scribe(SyntheticHand.printed("ann", 1.2f))
                .write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 7);
        assertThat(spread(steady)).isLessThan(0.6 * spread(lively));
        assertThat(LettersToWrite.lines(steady).get(0).slope())
                .isEqualTo(LettersToWrite.lines(lively).get(0).slope());
    }

    /** Standard deviation of the height of n, in points. */
    private static double spread(List<Page> pages) {
        double[] heights = LettersToWrite.lines(pages).stream()
                .flatMap(line -> line.words().stream())
                .flatMap(word -> word.glyphs().stream())
                .filter(glyph -> glyph.character().equals("n"))
                .mapToDouble(glyph -> {
                    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
                    glyph.strokes().forEach(stroke -> {
                        for (int i = 1; i < stroke.points().length; i += 6) {
                            y.accept(stroke.points()[i]);
                        }
                    });
                    return y.getMax() - y.getMin();
                })
                .toArray();
        double mean = Arrays.stream(heights).average().orElseThrow();
        return Math.sqrt(Arrays.stream(heights)
                .map(h -> (h - mean) * (h - mean))
                .average()
                .orElseThrow());
    }

    @Test
    void manyThreadsMayShareAScribe() throws Exception {
        Scribe shared = new Scribe(SyntheticHand.joined());
        List<Callable<List<Float>>> tasks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            tasks.add(() -> LettersToWrite.ink(
                    LettersToWrite.lines(shared.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 3))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Float> expected = LettersToWrite.ink(
                    LettersToWrite.lines(JOINED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 3)));
            for (Future<List<Float>> written : pool.invokeAll(tasks)) {
                assertThat(written.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anEditLeavesEarlierParagraphsAsTheyWere() {
        List<Page> before = JOINED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 11);
        List<Page> after = JOINED.write(
                LettersToWrite.letter(
                        LettersToWrite.FIRST,
                        LettersToWrite.SECOND,
                        "Something else entirely " + LettersToWrite.THIRD + " And more of it, for some lines."),
                LettersToWrite.A4,
                CAREFUL,
                11);
        for (Line.Role role : List.of(Line.Role.DATE, Line.Role.SALUTATION)) {
            assertThat(LettersToWrite.ink(LettersToWrite.lines(after, role)))
                    .isEqualTo(LettersToWrite.ink(LettersToWrite.lines(before, role)));
        }
        for (int paragraph : new int[] {0, 1}) {
            assertThat(LettersToWrite.ink(LettersToWrite.paragraph(after, paragraph)))
                    .isNotEmpty()
                    .isEqualTo(LettersToWrite.ink(LettersToWrite.paragraph(before, paragraph)));
        }
        assertThat(LettersToWrite.ink(LettersToWrite.paragraph(after, 2)))
                .isNotEqualTo(LettersToWrite.ink(LettersToWrite.paragraph(before, 2)));
    }

    @Test
    void anEditedWordLeavesTheLinesAboveItAsTheyWere() {
        List<Page> before = PRINTED.write(
                LettersToWrite.letter(LettersToWrite.FIRST + "\n" + LettersToWrite.SECOND),
                LettersToWrite.A4,
                CAREFUL,
                5);
        List<Page> after = PRINTED.write(
                LettersToWrite.letter(LettersToWrite.FIRST + "\n" + LettersToWrite.SECOND.replace("Piet", "Pieternel")),
                LettersToWrite.A4,
                CAREFUL,
                5);
        int firstRow = LettersToWrite.paragraph(
                        PRINTED.write(LettersToWrite.letter(LettersToWrite.FIRST), LettersToWrite.A4, CAREFUL, 5), 0)
                .size();
        assertThat(LettersToWrite.ink(LettersToWrite.paragraph(after, 0).subList(0, firstRow)))
                .isEqualTo(
                        LettersToWrite.ink(LettersToWrite.paragraph(before, 0).subList(0, firstRow)));
    }

    @Test
    void smallWordsStandCloserTogether() {
        List<Page> pages = PRINTED.write(LettersToWrite.letter("wander ".repeat(500)), LettersToWrite.A4, CAREFUL, 4);
        List<double[]> widthsAndGaps = new ArrayList<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                List<Word> words = line.words();
                for (int i = 0; i + 1 < words.size() && words.get(i).text().equals("wander"); i++) {
                    Word word = words.get(i);
                    widthsAndGaps.add(
                            new double[] {word.width(), words.get(i + 1).x() - word.x() - word.width()});
                }
            }
        }
        assertThat(widthsAndGaps.size()).isGreaterThan(300);
        assertThat(correlation(widthsAndGaps)).isGreaterThan(0.35);
    }

    private static double correlation(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - x) * (pair[1] - y);
            xx += (pair[0] - x) * (pair[0] - x);
            yy += (pair[1] - y) * (pair[1] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    @Tag("slow")
    void noWordIsLostOrMoved() {
        for (int seed = 0; seed < 40; seed++) {
            LetterText text = LettersToWrite.random(1 + 31 * seed, seed);
            Style style = new Style(
                    seed % 5 / 4.0,
                    Style.Paragraphs.values()[seed % 2],
                    1,
                    seed % 3 == 0,
                    seed % 7 == 0,
                    seed % 4 == 0);
            Sheet sheet = seed % 2 == 0 ? LettersToWrite.A4 : LettersToWrite.CARD;
            List<Page> pages = (seed % 2 == 0 ? PRINTED : JOINED).write(text, sheet, style, seed);
            assertThat(LettersToWrite.words(pages)).isEqualTo(LettersToWrite.words(text));
        }
    }

    @Test
    void theLettersOfAWordSpellIt() {
        for (Line line : LettersToWrite.lines(
                JOINED.write(LettersToWrite.random(600, 4), LettersToWrite.A4, CAREFUL.withNeatness(0), 4))) {
            for (Word word : line.words()) {
                StringBuilder spelt = new StringBuilder();
                word.glyphs().forEach(g -> spelt.append(g.character()));
                assertThat(spelt.toString()).isEqualTo(word.text());
                assertThat(word.glyphs())
                        .allSatisfy(g -> assertThat(g.strokes()).isNotEmpty());
            }
        }
    }

    @Test
    void decomposedAccentsAreWrittenComposed() {
        List<Page> pages =
                PRINTED.write(LettersToWrite.letter("Un cafe\u0301 a\u0300 No\u00ebl"), LettersToWrite.A4, CAREFUL, 1);
        Line line = LettersToWrite.paragraph(pages, 0).get(0);
        assertThat(line.words()).extracting(Word::text).containsExactly("Un", "café", "à", "Noël");
        assertThat(line.words().get(1).glyphs()).extracting(Glyph::character).containsExactly("c", "a", "f", "é");
    }

    @Test
    @Tag("slow")
    void allInkStandsOnThePaperAndNearTheMargins() {
        for (int seed = 0; seed < 12; seed++) {
            Sheet sheet = seed % 2 == 0 ? LettersToWrite.A4 : LettersToWrite.CARD;
            Scribe scribe = seed % 3 == 0 ? PRINTED : JOINED;
            for (Page page : scribe.write(LettersToWrite.random(700, seed), sheet, CAREFUL, seed)) {
                for (Line line : page.lines()) {
                    for (Word word : line.words()) {
                        for (Glyph glyph : word.glyphs()) {
                            for (InkStroke stroke : glyph.strokes()) {
                                assertInside(stroke, page);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void assertInside(InkStroke stroke, Page page) {
        Sheet sheet = page.sheet();
        double x = page.xHeight();
        float[] p = stroke.points();
        for (int i = 0; i < p.length; i += 2) {
            assertThat(p[i])
                    .isBetween((float) (sheet.left() - 1.5 * x), (float) (sheet.width() - sheet.right() + 1.5 * x));
            assertThat(p[i + 1]).isBetween((float) x / 2, (float) (sheet.height() - x / 2));
        }
    }

    @Test
    void aFormIsNeverUsedTwiceRunningWhereThereAreSeveral() {
        Map<String, Integer> last = new HashMap<>();
        int seen = 0;
        Hand hand = SyntheticHand.joined();
        for (Line line :
                LettersToWrite.lines(JOINED.write(LettersToWrite.random(500, 2), LettersToWrite.A4, CAREFUL, 2))) {
            if (line.role() == Line.Role.PAGE_NUMBER) {
                continue;
            }
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    Integer before = last.put(glyph.character(), glyph.form());
                    if (before != null && hand.forms().get(glyph.character()).size() > 1) {
                        assertThat(glyph.form()).isNotEqualTo(before);
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    @Test
    void noTwoLettersOnAPageAreAlike() {
        assertThat(shapes(PRINTED.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 9)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(500);
    }

    private static List<String> shapes(List<Page> pages) {
        List<String> shapes = new ArrayList<>();
        for (Line line : LettersToWrite.lines(pages)) {
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    // A point is too small for two of them to differ on the grid.
                    if (Character.isLetter(glyph.character().charAt(0))) {
                        shapes.add(glyph.character() + relative(glyph.strokes().get(0), 100));
                    }
                }
            }
        }
        return shapes;
    }

    @Test
    void compactWritingRepeatsStrokesExactlyOnAGrid() {
        List<Page> pages = JOINED.write(LettersToWrite.random(300, 1), LettersToWrite.A4, CAREFUL.withCompact(true), 9);
        Map<String, Integer> shapes = new HashMap<>();
        int strokes = 0;
        for (Line line : LettersToWrite.lines(pages)) {
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    shapes.merge(relative(glyph.strokes().get(0), 100), 1, Integer::sum);
                    strokes++;
                }
            }
        }
        assertThat(shapes.size()).isLessThan(strokes / 3);
    }

    private static String relative(InkStroke stroke, float grid) {
        StringBuilder key = new StringBuilder();
        float[] p = stroke.points();
        for (int i = 0; i < p.length; i++) {
            key.append(' ').append(Math.round(p[i] * grid) - Math.round(p[i & 1] * grid));
        }
        return key.toString();
    }

    @Test
    void everyCharacterThatTheHandLacksIsNamedBeforeAnythingIsDrawn() {
        LetterText text = new LetterText("", "Hi 😀,", List.of("fine", "a 👩‍👩‍👧 and ж, x\u0302"), "", "");
        assertThatThrownBy(() -> PRINTED.write(text, LettersToWrite.A4, CAREFUL, 1))
                .isInstanceOfSatisfying(
                        UnsupportedGlyphsException.class,
                        e -> assertThat(e.glyphs())
                                .containsExactly(
                                        new UnsupportedGlyph("😀", Line.Role.SALUTATION, 0, 3),
                                        new UnsupportedGlyph("👩‍👩‍👧", Line.Role.BODY, 1, 2),
                                        new UnsupportedGlyph("ж", Line.Role.BODY, 1, 15),
                                        new UnsupportedGlyph("x\u0302", Line.Role.BODY, 1, 18)));
        assertThat(PRINTED.unsupported(text)).hasSize(4);
        assertThat(PRINTED.unsupported(LettersToWrite.usual())).isEmpty();
    }

    @Test
    void whitespaceOfAnyKindIsAGapAndIsNeverDrawn() {
        String text = "one\ttwo\u00a0three\u202ffour\u2009five\u200bsix\u3000seven\ufeff eight\u2007nine \r\n"
                + " ten\u0085eleven";
        List<Page> pages = PRINTED.write(new LetterText("", "", List.of(text), "", ""), LettersToWrite.A4, CAREFUL, 1);
        assertThat(LettersToWrite.words(pages))
                .containsExactly(
                        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
        assertThat(LettersToWrite.lines(pages)).hasSize(3);
    }

    @Test
    void anEmptyLetterIsAnEmptyPage() {
        List<Page> pages =
                PRINTED.write(new LetterText("", " ", List.of("", "\n\n"), "", ""), LettersToWrite.A4, CAREFUL, 1);
        assertThat(pages).singleElement().satisfies(p -> assertThat(p.lines()).isEmpty());
    }

    @Test
    void aHurriedWriterMakesSlipsAndACarefulOneNone() {
        assertThat(strokesWithoutLetter(0)).isPositive();
        assertThat(strokesWithoutLetter(0.7)).isZero();
    }

    private static long strokesWithoutLetter(double neatness) {
        return LettersToWrite.lines(PRINTED.write(
                        LettersToWrite.random(900, 3), LettersToWrite.A4, CAREFUL.withNeatness(neatness), 3))
                .stream()
                .flatMap(l -> l.words().stream())
                .flatMap(w -> w.glyphs().stream())
                .filter(g -> g.character().isEmpty())
                .count();
    }
}
