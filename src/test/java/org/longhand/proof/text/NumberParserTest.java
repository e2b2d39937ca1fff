package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.proof.text.NumberParser.ParsedNumber;

/** What number a text's first words are, and how many of them it takes. */
class NumberParserTest {

    private static ParsedNumber first(String language, String text) {
        return NumberParser.at(Texts.tokens(language, text), 0, Lexicon.of(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | seven cats | 1 | 7",
                "en | third | 1 | 3",
                "en | twenty-one guests | 2 | 21",
                "en | twenty-third of May | 2 | 23",
                "en | hundred and four steps | 3 | 104",
                "en | two hundred and fifty | 4 | 250",
                "en | twelve hundred euros | 2 | 1200",
                "en | three thousand five hundred | 4 | 3500",
                "en | two thousand and twelve | 4 | 2012",
                "en | sixty-four thousand | 3 | 64000",
                "en | five million | 2 | 5000000",
                "en | one million two hundred thousand | 5 | 1200000",
                "en | three and a half miles | 4 | 3.5",
                "en | half a dozen eggs | 3 | 6",
                "en | dozen eggs | 1 | 12",
                "en | nineties | 1 | 90",
                "de | einundzwanzig Gäste | 1 | 21",
                "de | zwölfhundert Euro | 1 | 1200",
                "de | hundert und vier | 3 | 104",
                "de | neunzehnhundertsechsundsiebzig | 1 | 1976",
                "de | zweitausendsechsundzwanzig | 1 | 2026",
                "de | vierten Mai | 1 | 4",
                "de | einundzwanzigsten | 1 | 21",
                "de | siebzigjährige | 1 | 70",
                "de | dreimal | 1 | 3",
                "fr | soixante et onze invités | 3 | 71",
                "fr | soixante-dix-sept | 3 | 77",
                "fr | quatre-vingts | 2 | 80",
                "fr | quatre-vingt-douze | 3 | 92",
                "fr | vingt et un | 3 | 21",
                "fr | trente-deuxième | 2 | 32",
                "fr | cinquième | 1 | 5",
                "fr | mille neuf cent soixante-seize | 5 | 1976",
                "es | treinta y un invitados | 3 | 31",
                "es | veintidós | 1 | 22",
                "es | ciento cuatro | 2 | 104",
                "es | mil novecientos setenta y seis | 5 | 1976",
                "it | ventuno invitati | 1 | 21",
                "it | quarantotto | 1 | 48",
                "it | quarantuno | 1 | 41",
                "it | ventun anni | 1 | 21",
                "it | centoventuno | 1 | 121",
                "it | duemila | 1 | 2000",
                "it | ventisei | 1 | 26",
                "it | millenovecentosettantasei | 1 | 1976",
                "it | ventesimo | 1 | 20",
                "pl | dwadzieścia jeden | 2 | 21",
                "pl | trzydziestu sześciu gości | 2 | 36",
                "pl | sto cztery | 2 | 104",
                "pl | dwa tysiące | 2 | 2000",
            })
    void numberWordsOfSixLanguagesAreAdded(String language, String text, int length, String value) {
        assertThat(first(language, text)).isEqualTo(new ParsedNumber(length, value));
    }

    @Test
    void theEnglishSayYearsInPairs() {
        assertThat(first("en", "nineteen seventy-six")).isEqualTo(new ParsedNumber(3, "1976"));
        assertThat(first("en", "nineteen ten")).isEqualTo(new ParsedNumber(2, "1910"));
        assertThat(first("en", "nineteen hundred and ten")).isEqualTo(new ParsedNumber(4, "1910"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | three and four | 3",
                "en | twenty and five | 20",
                "en | one two | 1",
                "en | fifteen three | 15",
                "en | twenty, one of them red | 20",
                "en | twenty. One came | 20",
                "en | twelve and Anna | 12",
                "en | twelve and | 12",
                "de | drei und vier | 3",
                "fr | vingt et onze | 20",
                "es | treinta y once | 30",
                "it | sette e otto | 7",
                "pl | trzy i cztery | 3",
            })
    void twoNumbersSideBySideStayTwo(String language, String text, String value) {
        assertThat(first(language, text)).isEqualTo(new ParsedNumber(1, value));
    }

    @ParameterizedTest
    @CsvSource({
        "en, cats",
        "en, half",
        "en, half a loaf",
        "en, a dozen",
        "de, Achtung",
        "de, Einhorn",
        "de, Undine",
        "fr, dixit",
        "it, ventaglio",
        "pl, stol"
    })
    void aWordThatOnlyBeginsLikeANumberIsNone(String language, String text) {
        assertThat(first(language, text)).isNull();
    }

    @Test
    void anItalianSixIsOneOnlyBeforeWhatItCounts() {
        assertThat(first("it", "sei gatti")).isEqualTo(new ParsedNumber(1, "6"));
        assertThat(first("it", "sei bella")).isNull();
        assertThat(first("it", "sei, gatti")).isNull();
        assertThat(first("it", "sei")).isNull();
        assertThat(first("it", "Chi sei? Gatti.")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 | 21",
                "0 | 0",
                "007 | 7",
                "00 | 0",
                "0.5 | 0.5",
                "3rd | 3",
                "22nd | 22",
                "1st | 1",
                "4th | 4",
                "1er | 1",
                "2eme | 2",
                "1ere | 1",
                "90s | 90",
                "3º | 3",
                "3½ | 3.5",
                "3¼ | 3.25",
                "3¾ | 3.75",
                "1,200 | 1200",
                "1.200 | 1200",
                "1.234.567 | 1234567",
                "12,50 | 12,50",
                "18:30 | 18:30",
            })
    void figuresAreBroughtToPlainOnes(String written, String plain) {
        assertThat(NumberParser.figures(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "en, third, true",
        "en, three, false",
        "en, 3rd, true",
        "en, 22nd, true",
        "en, 3, false",
        "en, 1st, true",
        "de, vierten, true",
        "de, dritte, true",
        "de, drei, false",
        "de, zwanzig, false",
        "fr, 1er, true",
        "fr, 3ème, true",
        "fr, douzième, true",
        "fr, douze, false",
        "es, 3º, true",
        "es, quinto, true",
        "es, cinco, false",
        "it, ventesimo, true",
        "it, venti, false",
        "pl, piąty, true",
        "pl, pięć, false",
    })
    void anOrdinalSaysWhichOne(String language, String word, boolean ordinal) {
        WordToken token = Texts.tokens(language, word).get(0);
        assertThat(NumberParser.ordinal(token, Lexicon.of(language))).isEqualTo(ordinal);
    }

    @Test
    void aNumberEndsRightBeforeTheWordItCounts() {
        Lexicon english = Lexicon.of("en");
        List<WordToken> tokens = Texts.tokens("en", "ten years, six, ago");
        assertThat(NumberParser.ends(tokens, 0, english)).isFalse();
        assertThat(NumberParser.ends(tokens, 1, english)).isTrue();
        assertThat(NumberParser.ends(tokens, 2, english)).isFalse();
        assertThat(NumberParser.ends(tokens, 3, english))
                .as("a comma lies between")
                .isFalse();
    }
}
