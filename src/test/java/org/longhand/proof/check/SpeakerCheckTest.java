package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerCheckTest {

    private static List<String> marks(String text, String... facts) {
        return Marks.of(new SpeakerCheck(), "en", text, facts);
    }

    @ParameterizedTest
    @CsvSource({
        "en, I kept the blue cup on the kitchen shelf., You kept the blue cup on the kitchen shelf., You kept",
        "de, Ich stellte die blaue Tasse ins Regal., Du stelltest die blaue Tasse ins Regal., Du stelltest",
        "fr, Je gardais la tasse bleue sur la table., Tu gardais la tasse bleue sur la table., Tu gardais",
        "es, Yo guardaba la taza azul en la cocina., Tú guardabas la taza azul en la cocina., Tú guardabas",
        "it, Io tenevo la tazza blu sulla mensola., Tu tenevi la tazza blu sulla mensola., Tu tenevi",
        "pl, Ja trzymałam niebieski kubek na półce., Ty trzymałaś niebieski kubek na półce., Ty trzymałaś",
    })
    void whatTheSenderDidIsNotToldOfTheReader(String language, String fact, String text, String words) {
        assertThat(Marks.of(new SpeakerCheck(), language, text, fact))
                .containsExactly("wrong-speaker.sender: " + words);
        assertThat(Marks.of(new SpeakerCheck(), language, fact, text))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("wrong-speaker.reader: ");
        assertThat(Marks.of(new SpeakerCheck(), language, fact, fact)).isEmpty();
    }

    @Test
    void aVerbThatStandsOfSomethingElseIsNoSwap() {
        assertThat(marks("You kept quiet.", "I kept the blue cup on the kitchen shelf."))
                .isEmpty();
        assertThat(marks("You kept.", "I kept.")).isEmpty();
    }

    @Test
    void halfOfUpToFourOtherWordsMakeItTheSameStory() {
        assertThat(marks("You kept a cup.", "I kept a blue cup.")).hasSize(1);
        assertThat(marks("You kept a cup.", "I kept a blue cup there on a shelf."))
                .isEmpty();
        assertThat(marks("You kept a cup on a shelf.", "I kept a blue cup on a red kitchen shelf by a small window."))
                .hasSize(1);
    }

    @Test
    void whereTheRightOneDoesItTooNothingIsSwapped() {
        String fact = "I kept the blue cup on the kitchen shelf.";
        assertThat(marks("I kept the blue cup. You kept the blue cup on the kitchen shelf.", fact))
                .isEmpty();
        assertThat(marks("You kept the blue cup on the kitchen shelf.", fact, "You kept the boat."))
                .isEmpty();
        assertThat(marks("You kept the blue cup on the kitchen shelf.", fact, "You never kept the boat."))
                .isEmpty();
        assertThat(marks("You kept the blue cup on the kitchen shelf.", fact, "You went and never kept the boat."))
                .hasSize(1);
    }

    @Test
    void anAuxiliarySaysNothingOfWhoDidIt() {
        assertThat(marks("You were at the blue lake.", "I was at the blue lake."))
                .isEmpty();
        assertThat(marks("You never kept the blue cup.", "I never kept the blue cup."))
                .isEmpty();
        assertThat(marks("You go to the blue lake.", "I go to the blue lake.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As an AI, I like it. | As an AI",
                "Well: here is your letter. | here is your letter",
                "There is your letter, and here is your letter. | here is your letter",
                "Straße. Here’s a draft. | Here’s a draft",
            })
    void aMachineThatSpeaksIsMarked(String text, String words) {
        assertThat(marks(text)).containsExactly("wrong-speaker.machine: " + words);
    }

    @Test
    void aPhraseInsideAWordIsNone() {
        assertThat(marks("There is your letter.")).isEmpty();
        assertThat(marks("It rained.")).isEmpty();
    }
}
