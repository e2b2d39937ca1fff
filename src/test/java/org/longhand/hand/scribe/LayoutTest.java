package org.longhand.hand.scribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Fit;
import org.longhand.hand.LetterText;
import org.longhand.hand.LettersToWrite;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.SyntheticHand;
import org.longhand.hand.Word;

class LayoutTest {

    private static final Scribe SCRIBE = new Scribe(SyntheticHand.printed());
    private static final Style CAREFUL = Style.CAREFUL;

    @Test
    void aLetterIsLaidOutAsOneIsWritten() {
        List<Line> lines = LettersToWrite.lines(SCRIBE.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 1));
        assertThat(lines).isSortedAccordingTo((a, b) -> Double.compare(a.baseline(), b.baseline()));
        assertThat(lines.stream().map(Line::role).distinct().collect(Collectors.toList()))
                .containsExactly(
                        Line.Role.DATE, Line.Role.SALUTATION, Line.Role.BODY, Line.Role.CLOSING, Line.Role.SIGNATURE);
        double middle = LettersToWrite.A4.width() / 2;
        assertThat(left(one(lines, Line.Role.DATE))).isGreaterThan(middle);
        assertThat(left(one(lines, Line.Role.SALUTATION))).isLessThan(LettersToWrite.A4.left() + 20);
        assertThat(left(one(lines, Line.Role.CLOSING))).isGreaterThan(middle - 40);
        assertThat(left(one(lines, Line.Role.SIGNATURE))).isGreaterThan(left(one(lines, Line.Role.CLOSING)));
    }

    @Test
    void aPostscriptStandsUnderTheSignatureAtTheMargin() {
        LetterText text = new LetterText(
                "",
                "",
                List.of(LettersToWrite.FIRST),
                "Yours,",
                "Karoline",
                List.of("P.S. " + LettersToWrite.THIRD, "P.P.S. Write soon."));
        for (Style style : List.of(CAREFUL, CAREFUL.withRuled(true))) {
            List<Line> lines = LettersToWrite.lines(SCRIBE.write(text, LettersToWrite.A4, style, 3));
            Line signature = one(lines, Line.Role.SIGNATURE);
            List<Line> under = lines.stream()
                    .filter(line -> line.role() == Line.Role.POSTSCRIPT)
                    .toList();
            assertThat(under.size()).isGreaterThan(2);
            assertThat(under.get(0).baseline() - signature.baseline())
                    .isGreaterThan(1.5 * LettersToWrite.A4.linePitch());
            assertThat(under).allSatisfy(line -> assertThat(left(line)).isLessThan(LettersToWrite.A4.left() + 20));
            assertThat(lines.subList(lines.size() - under.size(), lines.size())).isEqualTo(under);
        }
        assertThat(LettersToWrite.words(SCRIBE.write(text, LettersToWrite.CARD, CAREFUL, 3)))
                .endsWith("P.P.S.", "Write", "soon.");
    }

    @Test
    void aPostscriptLeavesTheLetterAboveItAsItWas() {
        LetterText with = new LetterText(
                "", "", List.of(LettersToWrite.FIRST), "Yours,", "Karoline", List.of("P.S. Write soon."));
        LetterText without = new LetterText("", "", List.of(LettersToWrite.FIRST), "Yours,", "Karoline");
        List<Line> before = LettersToWrite.lines(SCRIBE.write(without, LettersToWrite.A4, CAREFUL, 3));
        List<Line> after = LettersToWrite.lines(SCRIBE.write(with, LettersToWrite.A4, CAREFUL, 3));
        assertThat(LettersToWrite.ink(after.subList(0, before.size()))).isEqualTo(LettersToWrite.ink(before));
    }

    @Test
    void theSignatureIsLarger() {
        LetterText text = new LetterText("", "", List.of("Karoline"), "", "Karoline");
        double body = 0;
        double signature = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Line> lines = LettersToWrite.lines(SCRIBE.write(text, LettersToWrite.A4, CAREFUL, seed));
            body += lines.get(0).words().get(0).width();
            signature += lines.get(1).words().get(0).width();
        }
        assertThat(signature).isBetween(1.2 * body, 1.5 * body);
    }

    @Test
    void paragraphsAreIndentedOrSpaced() {
        List<Page> indented = SCRIBE.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 1);
        List<Page> spaced = SCRIBE.write(
                LettersToWrite.usual(), LettersToWrite.A4, CAREFUL.withParagraphs(Style.Paragraphs.SPACED), 1);
        for (int paragraph = 1; paragraph < 3; paragraph++) {
            List<Line> lines = LettersToWrite.paragraph(indented, paragraph);
            assertThat(left(lines.get(0))).isGreaterThan(left(lines.get(1)) + 10);
            List<Line> apart = LettersToWrite.paragraph(spaced, paragraph);
            assertThat(left(apart.get(0))).isCloseTo(left(apart.get(1)), within(8.0));
            double gap = apart.get(0).baseline()
                    - last(LettersToWrite.paragraph(spaced, paragraph - 1)).baseline();
            assertThat(gap).isGreaterThan(1.25 * LettersToWrite.A4.linePitch());
        }
    }

    @Test
    void noParagraphEndsInALoneWord() {
        int checked = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Page> pages = SCRIBE.write(
                    LettersToWrite.letter(
                            LettersToWrite.FIRST,
                            LettersToWrite.SECOND,
                            LettersToWrite.THIRD,
                            LettersToWrite.THIRD + " " + LettersToWrite.FIRST),
                    LettersToWrite.A4,
                    CAREFUL,
                    seed);
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                assertThat(last(LettersToWrite.paragraph(pages, paragraph)).words())
                        .hasSizeGreaterThan(1);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(120);
    }

    @Test
    @Tag("slow")
    void noParagraphLeavesASingleLineBehindOrAhead() {
        int split = 0;
        for (int seed = 0; seed < 30; seed++) {
            Sheet sheet = seed % 2 == 0 ? LettersToWrite.A4 : LettersToWrite.CARD;
            LetterText text = LettersToWrite.random(900, seed);
            List<Page> pages = SCRIBE.write(text, sheet, CAREFUL, seed);
            for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                int all = LettersToWrite.paragraph(pages, paragraph).size();
                int closingTakes = paragraph == text.paragraphs().size() - 1 ? 1 : 2;
                for (Page page : pages) {
                    int here =
                            LettersToWrite.paragraph(List.of(page), paragraph).size();
                    if (here > 0 && here < all) {
                        assertThat(here).isGreaterThanOrEqualTo(closingTakes);
                        split++;
                    }
                }
            }
        }
        assertThat(split).isGreaterThan(20);
    }

    @Test
    void theClosingNeverStandsAloneOnAPage() {
        int turned = 0;
        for (int words = 60; words < 480; words += 3) {
            List<Page> pages = SCRIBE.write(LettersToWrite.random(words, 17), LettersToWrite.CARD, CAREFUL, words);
            Page last = pages.get(pages.size() - 1);
            assertThat(LettersToWrite.lines(List.of(last), Line.Role.CLOSING)).isNotEmpty();
            assertThat(LettersToWrite.lines(List.of(last), Line.Role.SIGNATURE)).isNotEmpty();
            assertThat(LettersToWrite.lines(List.of(last), Line.Role.BODY)).isNotEmpty();
            turned += LettersToWrite.lines(List.of(last), Line.Role.BODY).size() <= 2 ? 1 : 0;
        }
        assertThat(turned).isPositive();
    }

    @Test
    void aNewlineInAParagraphIsKept() {
        List<Line> lines = LettersToWrite.paragraph(
                SCRIBE.write(LettersToWrite.letter("Roses are red\nviolets are blue"), LettersToWrite.A4, CAREFUL, 1),
                0);
        assertThat(lines).extracting(l -> l.words().size()).containsExactly(3, 3);
    }

    @Test
    void aWordWiderThanTheLineIsBrokenAndNothingElseIs() {
        String monster = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        List<Page> pages = SCRIBE.write(
                new LetterText("", "", List.of("a " + monster + " b"), "", ""), LettersToWrite.A4, CAREFUL, 1);
        List<String> words = LettersToWrite.words(pages);
        assertThat(String.join("", words)).isEqualTo("a" + monster + "b");
        assertThat(words).hasSizeBetween(4, 9).startsWith("a").endsWith("b");
        for (Line line : LettersToWrite.lines(pages)) {
            assertThat(right(line)).isLessThan(LettersToWrite.A4.width() - LettersToWrite.A4.right() + 3);
        }
    }

    @Test
    void linesStayWithinTheMeasure() {
        for (int seed = 0; seed < 10; seed++) {
            for (Line line : LettersToWrite.lines(
                    SCRIBE.write(LettersToWrite.random(600, seed), LettersToWrite.CARD, CAREFUL, seed))) {
                assertThat(right(line)).isLessThan(LettersToWrite.CARD.width() - LettersToWrite.CARD.right() + 6);
                assertThat(left(line)).isGreaterThan(LettersToWrite.CARD.left() - 6);
            }
        }
    }

    @Test
    void wordsNeverFuse() {
        for (int seed = 0; seed < 10; seed++) {
            List<Page> pages = SCRIBE.write(LettersToWrite.random(600, seed), LettersToWrite.A4, CAREFUL, seed);
            for (Line line : LettersToWrite.lines(pages)) {
                for (int i = 1; i < line.words().size(); i++) {
                    Word before = line.words().get(i - 1);
                    double gap = line.words().get(i).x() - before.x() - before.width();
                    assertThat(gap).isGreaterThan(0.4 * pages.get(0).xHeight());
                }
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() {
        List<Page> pages = SCRIBE.write(LettersToWrite.random(2000, 1), LettersToWrite.A4, CAREFUL, 1);
        assertThat(pages).hasSizeGreaterThan(3);
        for (Page page : pages) {
            List<Line> numbers = LettersToWrite.lines(List.of(page), Line.Role.PAGE_NUMBER);
            if (page.number() == 1) {
                assertThat(numbers).isEmpty();
            } else {
                assertThat(numbers).singleElement().satisfies(l -> {
                    assertThat(l.words()).extracting(Word::text).containsExactly(String.valueOf(page.number()));
                    assertThat(l.baseline()).isBetween(10.0, page.sheet().top());
                });
            }
        }
        assertThat(LettersToWrite.lines(
                        SCRIBE.write(LettersToWrite.usual(), LettersToWrite.A4, CAREFUL, 1), Line.Role.PAGE_NUMBER))
                .isEmpty();
    }

    @Test
    void baselinesFollowTheRules() {
        Style ruled = CAREFUL.withRuled(true).withParagraphs(Style.Paragraphs.SPACED);
        for (Line line :
                LettersToWrite.lines(SCRIBE.write(LettersToWrite.random(500, 3), LettersToWrite.A4, ruled, 1))) {
            if (line.role() != Line.Role.PAGE_NUMBER) {
                double rows = (line.baseline() - LettersToWrite.A4.firstBaseline()) / LettersToWrite.A4.linePitch();
                assertThat(rows).isCloseTo(Math.rint(rows), within(0.13));
            }
        }
    }

    @Test
    void aLetterIsFittedToOnePageOrTheOverflowIsCounted() {
        Style fit = CAREFUL.withFit(true);
        LetterText bit = LettersToWrite.random(255, 2);
        assertThat(SCRIBE.write(bit, LettersToWrite.A4, CAREFUL, 1)).hasSize(2);
        assertThat(SCRIBE.fit(bit, LettersToWrite.A4, CAREFUL, 1)).satisfies(f -> {
            assertThat(f.fits()).isTrue();
            assertThat(f.scale()).isBetween(0.8, 0.99);
        });
        assertThat(SCRIBE.write(bit, LettersToWrite.A4, fit, 1)).hasSize(1);

        LetterText lot = LettersToWrite.random(900, 2);
        Fit over = SCRIBE.fit(lot, LettersToWrite.A4, CAREFUL, 1);
        List<Page> pages = SCRIBE.write(lot, LettersToWrite.A4, fit, 1);
        int beyond = LettersToWrite.words(pages.subList(1, pages.size())).size();
        assertThat(over.fits()).isFalse();
        assertThat(over.overflowWords()).isEqualTo(beyond).isPositive();
        assertThat(over.pages()).isEqualTo(pages.size());

        assertThat(SCRIBE.fit(LettersToWrite.letter("Short."), LettersToWrite.A4, CAREFUL, 1)
                        .scale())
                .isCloseTo(1.2, within(1e-9));
    }

    @Test
    void aLongClosingStandsWithinTheMeasure() {
        LetterText text = new LetterText(
                "",
                "",
                List.of(LettersToWrite.FIRST),
                "Happy anniversary, my love and my friend til the end of all our days and whatever comes after,",
                "L");
        List<Page> pages = SCRIBE.write(text, LettersToWrite.CARD, CAREFUL, 1);
        assertThat(LettersToWrite.words(pages)).isEqualTo(LettersToWrite.words(text));
        for (Line line : LettersToWrite.lines(pages)) {
            assertThat(right(line)).isLessThan(LettersToWrite.CARD.width() - LettersToWrite.CARD.right() + 6);
        }
    }

    @Test
    void aMarkSetOffByASpaceNeverBeginsALine() {
        for (int seed = 0; seed < 40; seed++) {
            String text =
                    "Bonjour ! Comment vas-tu ? « Très bien » dit-il : la mer est belle ; le ciel aussi ! ".repeat(6);
            for (Line line : LettersToWrite.paragraph(
                    SCRIBE.write(LettersToWrite.letter(text), LettersToWrite.A4, CAREFUL, seed), 0)) {
                assertThat(line.words().get(0).text()).isNotIn("!", "?", ":", ";", "»");
                assertThat(last(line.words()).text()).isNotEqualTo("«");
            }
        }
    }

    private static Line one(List<Line> lines, Line.Role role) {
        return lines.stream().filter(l -> l.role() == role).findFirst().orElseThrow();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static double left(Line line) {
        return line.words().get(0).x();
    }

    private static double right(Line line) {
        return last(line.words()).x() + last(line.words()).width();
    }
}
