package org.longhand.letter.print;

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
        assertThat(parts("Dear June,\n\nOne.\n\nTwo,\nstill two.\n\nWith love,\nSam"))
                .isEqualTo(new LetterText(
                        "1 May 2026",
                        "Dear June,",
                        java.util.List.of("One.", "Two,\nstill two."),
                        "With love,",
                        "Sam"));
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
    @ValueSource(
            strings = {
                "P.S. Bring the dog.",
                "PS Bring the dog.",
                "PS: Bring the dog.",
                "PS : Bring the dog.",
                "P.S.: Bring the dog.",
                "P. S. Bring the dog.",
                "p.s. Bring the dog.",
                "P.P.S. Bring the dog.",
                "PPS – Bring the dog.",
                "PD: Bring the dog.",
                "P. D. Bring the dog.",
                "Post-scriptum : Bring the dog.",
                "P.S.\nBring the dog."
            })
    void whatFollowsTheSignatureIsAPostscript(String postscript) {
        for (String gap : java.util.List.of("\n\n", "\n")) {
            LetterText parts = parts("Dear June,\n\nOne.\n\nWith love,\nSam" + gap + postscript + "\n\nAnd the cat.");
            assertThat(parts.signature()).isEqualTo("Sam");
            assertThat(parts.closing()).isEqualTo("With love,");
            assertThat(parts.paragraphs()).containsExactly("One.");
            assertThat(parts.postscripts()).containsExactly(postscript, "And the cat.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Psalm 23 was sung.",
                "PDF is what they call it.",
                "Postscripts are for the forgetful.",
                "P.S.A. is the name of the club.",
                "Sunday it rained."
            })
    void whatOnlyLooksLikeAPostscriptIsNone(String sentence) {
        assertThat(parts("Dear June,\n\nOne.\n\nWith love,\nSam\n\n" + sentence).postscripts())
                .isEmpty();
    }

    @Test
    void aPostscriptInTheMiddleOfALetterIsAParagraph() {
        LetterText parts = parts("Dear June,\n\nP.S. comes first for once.\n\nTwo.\n\nWith love,\nSam");
        assertThat(parts.paragraphs()).containsExactly("P.S. comes first for once.", "Two.");
        assertThat(parts.postscripts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
        String together = String.join(
                "\n",
                Stream.of(
                                Stream.of(parts.salutation()),
                                parts.paragraphs().stream(),
                                Stream.of(parts.closing(), parts.signature()),
                                parts.postscripts().stream())
                        .flatMap(s -> s)
                        .toList());
        assertThat(together.strip().split("\\s+")).containsExactly(text.strip().split("\\s+"));
    }
}
