package org.longhand.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Person;
import org.longhand.people.text.Span;
import org.longhand.proof.Letters;

/** Where a letter greets, takes leave and is signed. */
class LetterFrameTest {

    private static final String BODY = "\n\nThe body of it, long or short.\n\n";

    private static LetterFrame frame(String language, String text) {
        return new LetterReading(Letters.brief(language), text, List.of()).frame();
    }

    private static List<String> of(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).toList();
    }

    private static List<String> greetings(String text) {
        return of(frame("en", text).greetings(), text);
    }

    private static List<String> closings(String text) {
        return of(frame("en", text).closings(), text);
    }

    private static String signature(String text) {
        Span signature = frame("en", text).signature();
        return signature == null ? null : signature.of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Dear June,",
                "en | My dear friend!",
                "en | Hello,",
                "en | June,",
                "en | Ada Lovelace:",
                "en | Dear June —",
                "de | Liebe June,",
                "de | Sehr geehrte Frau Park,",
                "fr | Chère June,",
                "es | Querida June:",
                "it | Cara June,",
                "pl | Droga June,",
            })
    void theFirstLineGreets(String language, String line) {
        String text = line + BODY + "Sam";
        assertThat(of(frame(language, text).greetings(), text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear June",
                "Dear June.",
                "The day was long, and this is the letter of it,",
                "my old friend from the house,",
                "Dear June and everybody else who ever came up the long hill with us,",
            })
    void anotherFirstLineDoesNot(String line) {
        assertThat(greetings(line + BODY + "Sam")).isEmpty();
    }

    @Test
    void aLineMayGoOnBehindItsGreeting() {
        assertThat(greetings("Dear June, Thank you for it." + BODY)).containsExactly("Dear June,");
        assertThat(greetings("Dear June, thank you for it." + BODY)).isEmpty();
        assertThat(greetings("The sea, Thank you for it." + BODY)).isEmpty();
    }

    @Test
    void aSecondGreetingStandsAlone() {
        assertThat(greetings("Dear June," + BODY + "Dear June,\n\nMore of it.")).hasSize(2);
        assertThat(greetings("Dear June,\n\nThe body goes on\nDear me, no,\nand on."))
                .hasSize(1);
        assertThat(greetings("Dear June," + BODY + "Ada Lovelace,\n\nMore of it."))
                .as("a name greets at the top only")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Yours,",
                "en | With love,",
                "en | Till the cows come home,",
                "de | Herzliche Grüße",
                "fr | Je t'embrasse,",
                "es | Un abrazo,",
                "it | Con affetto,",
                "pl | Całusy,",
            })
    void aLineBeforeTheSignatureTakesLeave(String language, String line) {
        String text = "Hello," + BODY + line + "\nSam";
        assertThat(of(frame(language, text).closings(), text)).containsExactly(line);
        assertThat(frame(language, text).signature().of(text)).isEqualTo("Sam");
    }

    @Test
    void whatIsNotLikeAClosingTakesNoLeave() {
        assertThat(closings("Dear June," + BODY + "Till the last cows come home again,\nSam"))
                .as("six words and more are a sentence")
                .isEmpty();
        assertThat(closings("Dear June," + BODY + "Till they come\nSam")).isEmpty();
        assertThat(closings("Dear June," + BODY + "Till they come,\nthe cows.\nSam"))
                .isEmpty();
        assertThat(closings("Yours,\nSam")).as("the first line takes no leave").isEmpty();
    }

    @Test
    void aClosingOfTheListCountsWhereverItStands() {
        assertThat(closings("Dear June,\n\nWith love,\n\nMore.\n\nYours,\nSam"))
                .containsExactly("With love,", "Yours,");
    }

    @Test
    void theLastLineIsTheSignatureWhereItIsAName() {
        assertThat(signature("Dear June," + BODY + "Yours,\nSam")).isEqualTo("Sam");
        assertThat(signature("Dear June," + BODY + "Yours,\nAda Lovelace")).isEqualTo("Ada Lovelace");
        assertThat(signature("Dear June," + BODY + "Sam")).isEqualTo("Sam");
        assertThat(signature("Dear June," + BODY + "Yours as ever and ever and ever,\nTom"))
                .isEqualTo("Tom");
    }

    @Test
    void anotherLastLineIsNoSignature() {
        assertThat(signature("Dear June,\n\nThe body of it.")).isNull();
        assertThat(signature("Dear June," + BODY + "Tom"))
                .as("nothing takes leave")
                .isNull();
        assertThat(signature("Dear June," + BODY + "Yours,\nfrom down by the sea"))
                .isNull();
        assertThat(signature("Dear June," + BODY + "Yours,\nIs This It?")).isNull();
        assertThat(signature("Dear June," + BODY + "Yours,\nOne Two Three Four Five Six"))
                .isNull();
        assertThat(signature("Sam")).as("one line is no letter").isNull();
    }

    @Test
    void theFrameHoldsItsLinesAndNotTheBody() {
        String text = "Dear June," + BODY + "Yours,\nSam";
        LetterFrame frame = frame("en", text);
        assertThat(frame.holds(text.indexOf("Dear"))).isTrue();
        assertThat(frame.holds(text.indexOf("body"))).isFalse();
        assertThat(frame.holds(text.indexOf("Yours"))).isTrue();
        assertThat(frame.holds(text.indexOf("Sam"))).isTrue();
        assertThat(frame("en", "It rained.").holds(0)).isFalse();
    }

    private static LetterFrame closed(String closing, String text) {
        Brief brief = Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                null,
                "general",
                null,
                null,
                "en",
                Length.SHORT,
                List.of(),
                closing,
                null);
        return new LetterReading(brief, text, List.of()).frame();
    }

    @Test
    void theClosingThatWasAskedForTakesLeaveWhateverItIs() {
        String text = "Dear June," + BODY + "Until the cows are home again tonight!\n\nP.S. More.\nSam";
        assertThat(closed("Until the cows are home again tonight,", text).closings())
                .hasSize(1);
        assertThat(closed(null, text).closings()).isEmpty();
        assertThat(closed(",", "Dear June," + BODY + "!\n\nMore of it.\nSam").closings())
                .as("a closing without words closes nothing")
                .isEmpty();
    }

    @Test
    void aLineOfSixtyCharactersIsShortAndALongerOneIsNot() {
        String dear = "Dear " + "x".repeat(54);
        assertThat(greetings(dear + "," + BODY)).hasSize(1);
        assertThat(greetings(dear + "x," + BODY)).isEmpty();
        String close = "Yours" + " ".repeat(54) + "x";
        assertThat(closed(close, "Dear June," + BODY + close + "\n\nMore.\nSam").closings())
                .hasSize(1);
        assertThat(closed(close + "x", "Dear June," + BODY + close + "x\n\nMore.\nSam")
                        .closings())
                .isEmpty();
    }

    @Test
    void spaceAroundALineIsNoPartOfIt() {
        assertThat(greetings("  \n\t Dear June,  " + BODY)).containsExactly("Dear June,");
        assertThat(closings("Dear June," + BODY + "  Yours, \n Sam ")).containsExactly("Yours,");
        assertThat(signature("Dear June," + BODY + "  Yours, \n Sam ")).isEqualTo("Sam");
        assertThat(signature("Dear June," + BODY + "  Yours, \nSam\n \n")).isEqualTo("Sam");
    }

    @Test
    void spacesAtALinesEndSetNoParagraphApart() {
        assertThat(greetings("Dear June,\n\nThe body goes on   \n  Dear me, no,\nand on."))
                .hasSize(1);
        assertThat(greetings("Dear June,\n\nThe body goes on.\n  \nDear me, no,\nand on."))
                .hasSize(2);
    }
}
