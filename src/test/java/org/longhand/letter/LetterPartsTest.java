package org.longhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.hand.LetterText;

class LetterPartsTest {

    private static LetterText parts(String text) {
        return LetterParts.of(text, "With love,", "Sam", "1 May 2026");
    }

    @Test
    void aDraftFallsIntoItsParts() {
        assertThat(parts("Dear June,\n\nOne.\n\nTwo,\nstill two.\n\nWith love,\nSam")).isEqualTo(new LetterText(
                "1 May 2026", "Dear June,", java.util.List.of("One.", "Two,\nstill two."), "With love,", "Sam"));
    }

    @Test
    void anotherClosingAndNameThanAskedForAreFoundToo() {
        LetterText parts = parts("June!\n\nOne.\n\nYours as ever,\nYour old Sammy");
        assertThat(parts.salutation()).isEqualTo("June!");
        assertThat(parts.closing()).isEqualTo("Yours as ever,");
        assertThat(parts.signature()).isEqualTo("Your old Sammy");
    }

    @Test
    void aGreetingRightAboveTheTextIsAGreeting() {
        LetterText parts = parts("Dear June,\nOne.\n\nTwo.");
        assertThat(parts.salutation()).isEqualTo("Dear June,");
        assertThat(parts.paragraphs()).containsExactly("One.", "Two.");
    }

    @Test
    void aSignatureApartFromItsClosingBelongsToIt() {
        LetterText parts = parts("Dear June,\n\nOne.\n\nWith love,\n\nSam");
        assertThat(parts.closing()).isEqualTo("With love,");
        assertThat(parts.signature()).isEqualTo("Sam");
        assertThat(parts.paragraphs()).containsExactly("One.");
    }

    @Test
    void aLongSentenceIsNoGreetingThoughItsLineEndsInAComma() {
        String sentence = "When I think of that long summer, of the fan that never once worked for us,";
        assertThat(parts(sentence + "\nI laugh.").salutation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dear June,\n\nOne.\n\nWith love,\nSam",
        "Hello",
        "Dear June,",
        "Sam",
        "One.\n\n\n\nTwo.\n \nThree.",
        "Dear June,\n\nOne.\n\nWith love,\nSam\n\nP.S. Bring the dog.",
        "With love,\nSam",
        "a,\nb,\nc,\nSam",
        "\n\n  One  \n\n",
    })
    void noWordIsLostOrMoved(String text) {
        LetterText parts = parts(text);
        String together = String.join("\n", Stream.of(Stream.of(parts.salutation()), parts.paragraphs().stream(),
                Stream.of(parts.closing(), parts.signature())).flatMap(s -> s).toList());
        assertThat(together.strip().split("\\s+")).containsExactly(text.strip().split("\\s+"));
    }
}
