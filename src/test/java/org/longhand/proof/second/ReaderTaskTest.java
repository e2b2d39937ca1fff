package org.longhand.proof.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.EarlierLetter;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.second.SecondReading.Finding;

class ReaderTaskTest {

    private static final Brief BRIEF = Brief.of(
                    new Person("Sam Reyes", null, "Sam"),
                    new Person("June Park", "June", null),
                    "my oldest friend",
                    "friendship",
                    " ",
                    "warm",
                    "en",
                    Length.SHORT,
                    List.of(
                            new Fact("You taught me to whistle."),
                            new Fact("In Lisbon.", "answer", "1999", "Where did you meet?")),
                    "Yours,",
                    null)
            .knowing(
                    List.of(new EarlierLetter(
                            LocalDate.of(2026, 1, 3), "friendship", "I moved.", List.of("I moved house."))),
                    null);
    private static final String TEXT =
            "Dear June,\n\nYou taught me to whistle. We met\nin Lisbon! Ha. Ha.\n\nYours,\nSam";
    private final ReaderTask task = ReaderTask.of(BRIEF, TEXT);

    @Test
    void theSentencesOfTheBodyAreAskedAboutEachOnce() {
        assertThat(task.sentences()).containsExactly("You taught me to whistle.", "We met", "in Lisbon!", "Ha.");
    }

    @Test
    void allThatWasToldMayCarryASentence() {
        assertThat(task.told())
                .containsExactly(
                        "You taught me to whistle.",
                        "Where did you meet? In Lisbon. (1999)",
                        "Relationship: my oldest friend",
                        "Occasion: friendship",
                        "From the letter of 2026-01-03: I moved house.");
    }

    @Test
    void aVeryLongLetterIsReadAsFarAsAnAnswerGoes() {
        StringBuilder text = new StringBuilder("Dear June,\n\n");
        for (int i = 0; i < 300; i++) {
            text.append("It rained ").append(i).append(" times. ");
        }
        assertThat(ReaderTask.of(BRIEF, text.toString()).sentences()).hasSize(ReaderTask.MOST_SENTENCES);
    }

    @Test
    void anAnswerTellsWhatCarriesEachSentence() {
        SecondReading reading =
                task.read("{\"1\": [1, 5], \"2\": [], \"4\": \"none needed\"}").orElseThrow();
        assertThat(reading.of("You taught me to whistle.")).contains(Finding.CARRIED);
        assertThat(reading.named("You taught me to whistle."))
                .as("facts alone, from 0")
                .containsExactly(0);
        assertThat(reading.named("We met")).isEmpty();
        assertThat(reading.named("Ha.")).isEmpty();
        assertThat(reading.of("We met")).contains(Finding.NOT_CARRIED);
        assertThat(reading.of("in Lisbon!")).isEmpty();
        assertThat(reading.of("Ha.")).contains(Finding.CLAIMS_NOTHING);
        assertThat(task.read("```json\n{\"2\": []}\n```"))
                .hasValueSatisfying(fenced -> assertThat(fenced.found()).hasSize(1));
    }

    @Test
    void whatSharesNoWordWithASentenceDoesNotCarryIt() {
        SecondReading reading = task.read("{\"1\": [2, 3], \"3\": [1, 2]}").orElseThrow();
        assertThat(reading.of("You taught me to whistle.")).isEmpty();
        assertThat(reading.of("in Lisbon!")).contains(Finding.CARRIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sure! All of it is true.",
                "{}",
                "[]",
                "null",
                "[[1], []]",
                "{\"1\": [1]} and more",
                "{\"1\": [1], \"1\": []}",
                "{\"0\": [1]}",
                "{\"5\": [1]}",
                "{\"one\": [1]}",
                "{\"1\": [6]}",
                "{\"1\": [0]}",
                "{\"1\": [1.5]}",
                "{\"1\": [\"1\"]}",
                "{\"1\": 1}",
                "{\"1\": true}",
                "{\"1\": null}",
                "{\"1\": \"yes\"}",
                "{\"1\": [1], \"2\": \"no\"}"
            })
    void anAnswerOfAnotherFormIsNoReading(String answer) {
        assertThat(task.read(answer)).isEmpty();
    }
}
