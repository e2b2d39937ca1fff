package org.longhand.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Scribe SCRIBE = new Scribe(SyntheticHand.printed());
    private static final Style CAREFUL = Style.CAREFUL;

    @Test
    void aLetterIsLaidOutAsOneIsWritten() {
        List<Line> lines = Letters.lines(SCRIBE.write(Letters.usual(), Letters.A4, CAREFUL, 1));
        assertThat(lines).isSortedAccordingTo((a, b) -> Double.compare(a.baseline(), b.baseline()));
        assertThat(lines.stream().map(Line::role).distinct().collect(Collectors.toList()))
                .containsExactly(
                        Line.Role.DATE, Line.Role.SALUTATION, Line.Role.BODY, Line.Role.CLOSING, Line.Role.SIGNATURE);
        double middle = Letters.A4.width() / 2;
        assertThat(left(one(lines, Line.Role.DATE))).isGreaterThan(middle);
        assertThat(left(one(lines, Line.Role.SALUTATION))).isLessThan(Letters.A4.left() + 20);
        assertThat(left(one(lines, Line.Role.CLOSING))).isGreaterThan(middle - 40);
        assertThat(left(one(lines, Line.Role.SIGNATURE))).isGreaterThan(left(one(lines, Line.Role.CLOSING)));
    }

    @Test
    void aPostscriptStandsUnderTheSignatureAtTheMargin() {
        LetterText text = new LetterText(
                "",
                "",
                List.of(Letters.FIRST),
                "Yours,",
                "Karoline",
                List.of("P.S. " + Letters.THIRD, "P.P.S. Write soon."));
        for (Style style : List.of(CAREFUL, CAREFUL.withRuled(true))) {
            List<Line> lines = Letters.lines(SCRIBE.write(text, Letters.A4, style, 3));
            Line signature = one(lines, Line.Role.SIGNATURE);
            List<Line> under = lines.stream()
                    .filter(line -> line.role() == Line.Role.POSTSCRIPT)
                    .toList();
            assertThat(under.size()).isGreaterThan(2);
            assertThat(under.get(0).baseline() - signature.baseline()).isGreaterThan(1.5 * Letters.A4.linePitch());
            assertThat(under).allSatisfy(line -> assertThat(left(line)).isLessThan(Letters.A4.left() + 20));
            assertThat(lines.subList(lines.size() - under.size(), lines.size())).isEqualTo(under);
        }
        assertThat(Letters.words(SCRIBE.write(text, Letters.CARD, CAREFUL, 3))).endsWith("P.P.S.", "Write", "soon.");
    }

    @Test
    void aPostscriptLeavesTheLetterAboveItAsItWas() {
        LetterText with =
                new LetterText("", "", List.of(Letters.FIRST), "Yours,", "Karoline", List.of("P.S. Write soon."));
        LetterText without = new LetterText("", "", List.of(Letters.FIRST), "Yours,", "Karoline");
        List<Line> before = Letters.lines(SCRIBE.write(without, Letters.A4, CAREFUL, 3));
        List<Line> after = Letters.lines(SCRIBE.write(with, Letters.A4, CAREFUL, 3));
        assertThat(Letters.ink(after.subList(0, before.size()))).isEqualTo(Letters.ink(before));
    }

    @Test
    void theSignatureIsLarger() {
        LetterText text = new LetterText("", "", List.of("Karoline"), "", "Karoline");
        double body = 0;
        double signature = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Line> lines = Letters.lines(SCRIBE.write(text, Letters.A4, CAREFUL, seed));
            body += lines.get(0).words().get(0).width();
            signature += lines.get(1).words().get(0).width();
        }
        assertThat(signature).isBetween(1.2 * body, 1.5 * body);
    }

    @Test
    void paragraphsAreIndentedOrSpaced() {
        List<Page> indented = SCRIBE.write(Letters.usual(), Letters.A4, CAREFUL, 1);
        List<Page> spaced =
                SCRIBE.write(Letters.usual(), Letters.A4, CAREFUL.withParagraphs(Style.Paragraphs.SPACED), 1);
        for (int paragraph = 1; paragraph < 3; paragraph++) {
            List<Line> lines = Letters.paragraph(indented, paragraph);
            assertThat(left(lines.get(0))).isGreaterThan(left(lines.get(1)) + 10);
            List<Line> apart = Letters.paragraph(spaced, paragraph);
            assertThat(left(apart.get(0))).isCloseTo(left(apart.get(1)), within(8.0));
            double gap = apart.get(0).baseline()
                    - last(Letters.paragraph(spaced, paragraph - 1)).baseline();
            assertThat(gap).isGreaterThan(1.25 * Letters.A4.linePitch());
        }
    }

    @Test
    void noParagraphEndsInALoneWord() {
        int checked = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Page> pages = SCRIBE.write(
                    Letters.letter(Letters.FIRST, Letters.SECOND, Letters.THIRD, Letters.THIRD + " " + Letters.FIRST),
                    Letters.A4,
                    CAREFUL,
                    seed);
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                assertThat(last(Letters.paragraph(pages, paragraph)).words()).hasSizeGreaterThan(1);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(120);
    }

    @Test
    void noParagraphLeavesASingleLineBehindOrAhead() {
        int split = 0;
        for (int seed = 0; seed < 30; seed++) {
            Sheet sheet = seed % 2 == 0 ? Letters.A4 : Letters.CARD;
            LetterText text = Letters.random(900, seed);
            List<Page> pages = SCRIBE.write(text, sheet, CAREFUL, seed);
            for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                int all = Letters.paragraph(pages, paragraph).size();
                int closingTakes = paragraph == text.paragraphs().size() - 1 ? 1 : 2;
                for (Page page : pages) {
                    int here = Letters.paragraph(List.of(page), paragraph).size();
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
            List<Page> pages = SCRIBE.write(Letters.random(words, 17), Letters.CARD, CAREFUL, words);
            Page last = pages.get(pages.size() - 1);
            assertThat(Letters.lines(List.of(last), Line.Role.CLOSING)).isNotEmpty();
            assertThat(Letters.lines(List.of(last), Line.Role.SIGNATURE)).isNotEmpty();
            assertThat(Letters.lines(List.of(last), Line.Role.BODY)).isNotEmpty();
            turned += Letters.lines(List.of(last), Line.Role.BODY).size() <= 2 ? 1 : 0;
        }
        assertThat(turned).isPositive();
    }

    @Test
    void aNewlineInAParagraphIsKept() {
        List<Line> lines = Letters.paragraph(
                SCRIBE.write(Letters.letter("Roses are red\nviolets are blue"), Letters.A4, CAREFUL, 1), 0);
        assertThat(lines).extracting(l -> l.words().size()).containsExactly(3, 3);
    }

    @Test
    void aWordWiderThanTheLineIsBrokenAndNothingElseIs() {
        String monster = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        List<Page> pages =
                SCRIBE.write(new LetterText("", "", List.of("a " + monster + " b"), "", ""), Letters.A4, CAREFUL, 1);
        List<String> words = Letters.words(pages);
        assertThat(String.join("", words)).isEqualTo("a" + monster + "b");
        assertThat(words).hasSizeBetween(4, 9).startsWith("a").endsWith("b");
        for (Line line : Letters.lines(pages)) {
            assertThat(right(line)).isLessThan(Letters.A4.width() - Letters.A4.right() + 3);
        }
    }

    @Test
    void linesStayWithinTheMeasure() {
        for (int seed = 0; seed < 10; seed++) {
            for (Line line : Letters.lines(SCRIBE.write(Letters.random(600, seed), Letters.CARD, CAREFUL, seed))) {
                assertThat(right(line)).isLessThan(Letters.CARD.width() - Letters.CARD.right() + 6);
                assertThat(left(line)).isGreaterThan(Letters.CARD.left() - 6);
            }
        }
    }

    @Test
    void wordsNeverFuse() {
        for (int seed = 0; seed < 10; seed++) {
            List<Page> pages = SCRIBE.write(Letters.random(600, seed), Letters.A4, CAREFUL, seed);
            for (Line line : Letters.lines(pages)) {
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
        List<Page> pages = SCRIBE.write(Letters.random(2000, 1), Letters.A4, CAREFUL, 1);
        assertThat(pages).hasSizeGreaterThan(3);
        for (Page page : pages) {
            List<Line> numbers = Letters.lines(List.of(page), Line.Role.PAGE_NUMBER);
            if (page.number() == 1) {
                assertThat(numbers).isEmpty();
            } else {
                assertThat(numbers).singleElement().satisfies(l -> {
                    assertThat(l.words()).extracting(Word::text).containsExactly(String.valueOf(page.number()));
                    assertThat(l.baseline()).isBetween(10.0, page.sheet().top());
                });
            }
        }
        assertThat(Letters.lines(SCRIBE.write(Letters.usual(), Letters.A4, CAREFUL, 1), Line.Role.PAGE_NUMBER))
                .isEmpty();
    }

    @Test
    void baselinesFollowTheRules() {
        Style ruled = CAREFUL.withRuled(true).withParagraphs(Style.Paragraphs.SPACED);
        for (Line line : Letters.lines(SCRIBE.write(Letters.random(500, 3), Letters.A4, ruled, 1))) {
            if (line.role() != Line.Role.PAGE_NUMBER) {
                double rows = (line.baseline() - Letters.A4.firstBaseline()) / Letters.A4.linePitch();
                assertThat(rows).isCloseTo(Math.rint(rows), within(0.13));
            }
        }
    }

    @Test
    void aLetterIsFittedToOnePageOrTheOverflowIsCounted() {
        Style fit = CAREFUL.withFit(true);
        LetterText bit = Letters.random(255, 2);
        assertThat(SCRIBE.write(bit, Letters.A4, CAREFUL, 1)).hasSize(2);
        assertThat(SCRIBE.fit(bit, Letters.A4, CAREFUL, 1)).satisfies(f -> {
            assertThat(f.fits()).isTrue();
            assertThat(f.scale()).isBetween(0.8, 0.99);
        });
        assertThat(SCRIBE.write(bit, Letters.A4, fit, 1)).hasSize(1);

        LetterText lot = Letters.random(900, 2);
        Fit over = SCRIBE.fit(lot, Letters.A4, CAREFUL, 1);
        List<Page> pages = SCRIBE.write(lot, Letters.A4, fit, 1);
        int beyond = Letters.words(pages.subList(1, pages.size())).size();
        assertThat(over.fits()).isFalse();
        assertThat(over.overflowWords()).isEqualTo(beyond).isPositive();
        assertThat(over.pages()).isEqualTo(pages.size());

        assertThat(SCRIBE.fit(Letters.letter("Short."), Letters.A4, CAREFUL, 1).scale())
                .isCloseTo(1.2, within(1e-9));
    }

    @Test
    void aLongClosingStandsWithinTheMeasure() {
        LetterText text = new LetterText(
                "",
                "",
                List.of(Letters.FIRST),
                "Happy anniversary, my love and my friend til the end of all our days and whatever comes after,",
                "L");
        List<Page> pages = SCRIBE.write(text, Letters.CARD, CAREFUL, 1);
        assertThat(Letters.words(pages)).isEqualTo(Letters.words(text));
        for (Line line : Letters.lines(pages)) {
            assertThat(right(line)).isLessThan(Letters.CARD.width() - Letters.CARD.right() + 6);
        }
    }

    @Test
    void aMarkSetOffByASpaceNeverBeginsALine() {
        for (int seed = 0; seed < 40; seed++) {
            String text =
                    "Bonjour ! Comment vas-tu ? « Très bien » dit-il : la mer est belle ; le ciel aussi ! ".repeat(6);
            for (Line line : Letters.paragraph(SCRIBE.write(Letters.letter(text), Letters.A4, CAREFUL, seed), 0)) {
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
