package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.letter.model.Letter;

class WordPlacesTest {

    private static final Pattern WORD = Pattern.compile("data-text=\"([^\"]*)\"");

    private final LetterPrinter printer = new LetterPrinter(new Pictures());

    private InkedLetter ink(String text) {
        return printer.ink(letter(), text);
    }

    private static Letter letter() {
        return new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH);
    }

    /** The words that the places say, and those that the page shows. */
    private static List<List<String>> saidAndShown(String text, InkedLetter inked) {
        List<String> said = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (InkedLetter.InkedPage page : inked.pages()) {
            for (InkedLetter.InkedLine line : page.lines()) {
                Matcher words = WORD.matcher(line.svg());
                for (int i = 0; words.find(); i++) {
                    if (line.places()[2 * i] >= 0) {
                        said.add(text.substring(line.places()[2 * i], line.places()[2 * i + 1]));
                        shown.add(words.group(1));
                    }
                }
            }
        }
        return List.of(said, shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear June,\n\nIt has been too long. You, you and you.\n\nYours,\nSam",
                "Dear  June,\n\n  Two  spaces\tand a tab.\nA line of its own.\n\n\n\nYours,\n\nSam",
                "No greeting and no end, only the same the same the same words",
                "Chère June,\n\nQuoi\u00A0! Vraiment\u202F? Oui\u00A0: «\u00A0toi\u00A0».\n\nÀ toi,\nSam"
            })
    void everyWordOfTheTextIsFoundWhereItStands(String text) {
        List<List<String>> both = saidAndShown(text, ink(text));
        assertThat(both.get(0)).isEqualTo(both.get(1)).hasSize(text.strip().split("[\\s\u00A0\u202F]+").length);
    }

    @Test
    void lettersThatArriveDecomposedAreOneWordAllTheSame() {
        String text = "Dear June,\n\nMet Rene\u0301e at the cafe\u0301 again.\n\nYours,\nSam";
        List<List<String>> both = saidAndShown(text, ink(text));
        assertThat(both.get(0)).contains("Rene\u0301e", "cafe\u0301", "again.");
        assertThat(both.get(1)).contains("Ren\u00E9e");
    }

    @Test
    void aWordWiderThanALineIsFoundPieceByPiece() {
        String text = "Dear June,\n\nSee " + "antidisestablishment".repeat(6) + " now.\n\nYours,\nSam";
        List<List<String>> both = saidAndShown(text, ink(text));
        assertThat(both.get(0)).isEqualTo(both.get(1)).contains("now.", "Sam");
    }

    @Test
    void theDateAndThePageNumbersAreNotInTheText() {
        String text =
                "Dear June,\n\n" + "It is a long story, 2 by 2. ".repeat(120).strip() + "\n\nYours,\nSam";
        InkedLetter inked = ink(text);
        assertThat(inked.pages()).hasSizeGreaterThan(1);
        assertThat(inked.overflow()).isPositive();
        assertThat(inked.pages().get(0).lines().get(0).places()).containsOnly(-1);
        List<List<String>> both = saidAndShown(text, inked);
        assertThat(both.get(0)).isEqualTo(both.get(1)).hasSize(text.strip().split("\\s+").length);
    }

    @Test
    void thePiecesAreThePageAsItPrints() {
        String text = "Dear <June> & \"all\",\n\n<g class=\"line\"> is what I wrote.\n\nYours,\nSam";
        Letter letter = letter();
        InkedLetter inked = printer.ink(letter, text);
        Manuscript manuscript = Manuscript.of(letter, text, letter.look().seed());
        PrintStyle style = LetterPrinter.chosen(letter).style();
        assertThat(inked.pages().get(0).svg())
                .isEqualTo(printer.svg(printer.pages(manuscript, style).get(0), manuscript, style));
    }

    @Test
    void anEditLeavesTheLinesOfEarlierParagraphsAsTheyWere() {
        String text =
                "Dear June,\n\nThe first paragraph stays as it is.\n\nThe second one is about trains.\n\nYours,\nSam";
        List<String> before = ink(text).pages().get(0).lines().stream()
                .map(InkedLetter.InkedLine::svg)
                .toList();
        List<String> after = ink(text.replace("trains", "boats")).pages().get(0).lines().stream()
                .map(InkedLetter.InkedLine::svg)
                .toList();
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void aFewWordsTooManyCanBeFittedAndAHundredCannot() {
        String some =
                "Dear June,\n\n" + "It is a long story, told twice. ".repeat(1).strip();
        InkedLetter fitting = null;
        InkedLetter tooMuch = ink(
                "Dear June,\n\n" + "It is a long story, told twice. ".repeat(70).strip() + "\n\nYours,\nSam");
        for (int n = 20; n < 60 && (fitting == null || fitting.overflow() == 0); n++) {
            fitting = ink(some + " It is a long story, told twice.".repeat(n) + "\n\nYours,\nSam");
        }
        assertThat(fitting.fits()).isTrue();
        assertThat(tooMuch.fits()).isFalse();
    }
}
