package org.longhand.people.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    /** The part of the text in which a word is found after folding. */
    private static String found(String text, String word) {
        FoldedText folded = FoldedText.plain(text);
        int at = folded.text().indexOf(word);
        return folded.original(new Span(at, at + word.length())).of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Die Straße weiß END, strasse, Straße",
        "un cœur œ END, coeur, cœur",
        "İstanbul İ END, istanbul, İstanbul",
        "con\uFB01rmed \uFB03 END, confirmed, con\uFB01rmed",
        "le cafe\u0301 e\u0301 END, cafe, cafe\u0301",
        "lan\u00ADguage \u200B END, language, lan\u00ADguage",
        "\uD83D\uDE00 \uD835\uDFDB cats END, 3 cats, \uD835\uDFDB cats",
        "June’s END, june's, June’s",
        "Łódź END, lodz, Łódź",
    })
    void aWordIsFoundThroughItsFoldingAndWhatStandsBehindItToo(String text, String folded, String word) {
        assertThat(found(text, folded)).isEqualTo(word);
        assertThat(found(text, "end")).isEqualTo("END");
    }

    @Test
    void aPartOfALetterStandsForTheWholeLetter() {
        String text = "Fuß";
        assertThat(FoldedText.plain(text).original(new Span(2, 3)).of(text)).isEqualTo("ß");
        assertThat(FoldedText.plain(text).original(new Span(0, 3)).of(text)).isEqualTo("Fuß");
    }

    @Test
    void anEmptyPartStandsBeforeItsLetter() {
        FoldedText folded = FoldedText.plain("ßa");
        assertThat(folded.original(new Span(2, 2))).isEqualTo(new Span(1, 1));
        assertThat(folded.original(new Span(3, 3))).isEqualTo(new Span(2, 2));
        assertThat(FoldedText.plain("").original(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void composedKeepsCaseAccentsAndPunctuation() {
        String text = "Zoe\u0301’s CON\uFB02ICT, 1½ · Straße\u00A0…";
        FoldedText composed = FoldedText.composed(text);
        assertThat(composed.text()).isEqualTo("Zoé’s CONflICT, 1½ · Straße\u00A0…");
        assertThat(composed.original(new Span(0, 5)).of(text)).isEqualTo("Zoe\u0301’s");
        assertThat(composed.original(new Span(6, 14)).of(text)).isEqualTo("CON\uFB02ICT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Zoé’s Straße, cœur, İ, \uD83D\uDE00"})
    void whatIsComposedAlreadyStaysTheSameText(String text) {
        assertThat(FoldedText.composed(text).text()).isSameAs(text);
    }

    /** Texts of such letters in any order: what is found at a place is what stands there. */
    @Test
    void foldingAPartIsThePartOfTheFolding() {
        String[] letters = {
            "a",
            "B",
            " ",
            "ß",
            "ẞ",
            "œ",
            "Œ",
            "İ",
            "ﬁ",
            "ﬄ",
            "e\u0301",
            "É",
            "n\u0303\u00AD",
            "\u0301",
            "’",
            "Σ",
            "ł",
            "\uD83D\uDE00",
            "\uD835\uDFDB",
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "٣",
            "\n"
        };
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = IntStream.range(0, 12)
                    .mapToObj(i -> letters[random.nextInt(letters.length)])
                    .collect(Collectors.joining());
            FoldedText plain = FoldedText.plain(text);
            FoldedText composed = FoldedText.composed(text);
            assertThat(plain.text()).as(text).isEqualTo(TextFolding.fold(text));
            assertThat(composed.text()).as(text).isEqualTo(TextFolding.compose(text));
            for (FoldedText folded : new FoldedText[] {plain, composed}) {
                int length = folded.text().length();
                int from = random.nextInt(length);
                Span part = new Span(from, from + 1 + random.nextInt(length - from));
                Span there = folded.original(part);
                String again = folded == plain ? TextFolding.fold(there.of(text)) : TextFolding.compose(there.of(text));
                assertThat(again).as(text).contains(part.of(folded.text()));
                assertThat(there.end()).isGreaterThan(there.start());
            }
        }
    }

    @Test
    void composingIsUnicodesOwn() {
        String text = "Łucja à côté, Åse, żółw, ñandú";
        assertThat(TextFolding.compose(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(text);
    }
}
