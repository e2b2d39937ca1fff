package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(s -> s.of(text)).toList();
    }

    @Test
    void aSentenceEndsAtItsMarkAndKeepsIt() {
        assertThat(of("I came. Did you? No! And then… Well"))
                .containsExactly("I came.", "Did you?", "No!", "And then…", "Well");
    }

    @Test
    void aQuotationIsClosedBeforeItsSentenceEnds() {
        assertThat(of("You said “go.” Then (at last!) we went.”"))
                .containsExactly("You said “go.”", "Then (at last!)", "we went.”");
        assertThat(of("Tu dis « viens. » Puis")).containsExactly("Tu dis « viens.", "» Puis");
    }

    @Test
    void aLinesEndEndsASentenceAndSpaceBelongsToNone() {
        assertThat(of("  Dear June,\r\n\n  I came \n")).containsExactly("Dear June,", "I came");
        assertThat(of(" \n ")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith came",
                "I saw Dr. Jones",
                "We met J. Park",
                "Es war bzw. ist so",
                "Wir kamen z.B. im Mai",
                "Vi al Sr. Ruiz",
                "La via del sig. Rossi",
                "Ulica ul. Długa",
                "Am 3. Mai war das",
                "Am 3. März war das",
                "Am 23. dann"
            })
    void aShortenedWordOrAnOrdinalEndsNoSentence(String text) {
        assertThat(of(text)).containsExactly(text);
    }

    @Test
    void aNumberMayEndASentence() {
        assertThat(of("There were 3. Then we left.")).containsExactly("There were 3.", "Then we left.");
        assertThat(of("It was 1976. und so")).hasSize(2);
    }

    @Test
    void theOneWhoSpeaksIsNoInitial() {
        assertThat(of("So did I. You laughed.")).containsExactly("So did I.", "You laughed.");
    }

    @Test
    void anOffsetIsHeldByItsSentence() {
        String text = "I came. You left.";
        assertThat(Sentences.around(text, 0)).containsExactly(0, 7);
        assertThat(Sentences.around(text, 6)).containsExactly(0, 7);
        assertThat(Sentences.around(text, 8)).containsExactly(8, 17);
        assertThat(Sentences.around(text, 7)).as("between two").containsExactly(0, 17);
    }
}
