package org.longhand.hand.scribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.hand.Glyph;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.InkStroke;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.PenStroke;
import org.longhand.hand.Style;
import org.longhand.hand.Word;
import org.longhand.press.paper.Sheets;

/** What is small on the page and changes what is read: stops, bars of double letters, figures. */
class SmallMarksTest {

    static List<Hand> hands() {
        return Hands.all();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void aFullStopIsWiderThanTheLine(Hand hand) {
        for (Word word : write(hand, "up. dry. again. soon.")) {
            Glyph stop = word.glyphs().get(word.glyphs().size() - 1);
            double stopWidth = stop.strokes().stream()
                    .mapToDouble(mark -> right(mark) - left(mark) + widest(mark))
                    .max()
                    .orElseThrow();
            double line = word.glyphs().stream()
                    .filter(glyph -> glyph != stop)
                    .flatMap(glyph -> glyph.strokes().stream())
                    .flatMapToDouble(SmallMarksTest::widths)
                    .average()
                    .orElseThrow();
            assertThat(stopWidth / line).as(hand.id()).isGreaterThan(1.2);
        }
    }

    /** However close the kerning would set it: nearer, it is read as a comma or not at all. */
    @ParameterizedTest
    @MethodSource("hands")
    void aFullStopStandsClearOfTheLetterBeforeIt(Hand hand) {
        Page page = page(hand, "again. soon. him. seen. own. war. try. row. use. cup. yes. go.");
        for (Word word : words(page)) {
            int last = word.glyphs().size() - 1;
            double letter = word.glyphs().get(last - 1).strokes().stream()
                    .mapToDouble(SmallMarksTest::right)
                    .max()
                    .orElseThrow();
            double stop = word.glyphs().get(last).strokes().stream()
                    .mapToDouble(SmallMarksTest::left)
                    .min()
                    .orElseThrow();
            assertThat((stop - letter) / page.xHeight()).as(word.text()).isGreaterThan(0.06);
        }
    }

    /** A bare stem is read as an l. */
    @ParameterizedTest
    @ValueSource(strings = {"theodore", "lucy", "sam"})
    void aCapitalIHasBarsAtItsHeadAndFoot(String id) {
        for (GlyphForm form : Hands.named(id).orElseThrow().forms().get("I")) {
            List<PenStroke> strokes = form.strokes();
            assertThat(strokes).hasSize(3);
            PenStroke head = strokes.get(1);
            PenStroke foot = strokes.get(2);
            assertThat(head.points()[head.points().length - 2] - head.points()[0])
                    .isGreaterThan(0.35f);
            assertThat(foot.points()[foot.points().length - 2] - foot.points()[0])
                    .isGreaterThan(0.35f);
            assertThat(head.points()[1] - foot.points()[1]).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void aOneDoesNotTouchTheFourBesideIt(Hand hand) {
        for (Word word : write(hand, "14 14 14 14 14 14")) {
            double right = word.glyphs().get(0).strokes().stream()
                    .mapToDouble(SmallMarksTest::right)
                    .max()
                    .orElseThrow();
            double left = word.glyphs().get(1).strokes().stream()
                    .mapToDouble(SmallMarksTest::left)
                    .min()
                    .orElseThrow();
            assertThat(left - right).as(hand.id()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void everyDoubledTShowsItsBarAcrossTheStem(Hand hand) {
        for (Word word : write(hand, "letter little attic mittens")) {
            for (Glyph glyph : word.glyphs()) {
                for (InkStroke bar : glyph.strokes()) {
                    if (glyph.character().equals("t") && bar.afterWord()) {
                        assertThat(right(bar) - left(bar)).as(hand.id()).isGreaterThan(1.5);
                        assertThat(glyph.strokes().stream().filter(body -> !body.afterWord()))
                                .as(hand.id())
                                .anyMatch(body -> left(body) < right(bar) && right(body) > left(bar));
                    }
                }
            }
        }
    }

    private static List<Word> write(Hand hand, String text) {
        return words(page(hand, text));
    }

    private static Page page(Hand hand, String text) {
        return new Scribe(hand)
                .write(new LetterText("", "", List.of(text), "", ""), Sheets.A5, Style.CAREFUL, 5)
                .get(0);
    }

    private static List<Word> words(Page page) {
        return page.lines().stream().flatMap(line -> line.words().stream()).toList();
    }

    private static DoubleStream widths(InkStroke stroke) {
        return IntStream.range(0, stroke.widths().length).mapToDouble(i -> stroke.widths()[i]);
    }

    private static double widest(InkStroke stroke) {
        return widths(stroke).max().orElseThrow();
    }

    private static double left(InkStroke stroke) {
        double left = Double.MAX_VALUE;
        for (int i = 0; i < stroke.points().length; i += 6) {
            left = Math.min(left, stroke.points()[i]);
        }
        return left;
    }

    private static double right(InkStroke stroke) {
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < stroke.points().length; i += 6) {
            right = Math.max(right, stroke.points()[i]);
        }
        return right;
    }
}
