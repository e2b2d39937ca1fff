package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the number here]",
                "{name}",
                "{{name}}",
                "<Name>",
                "XXX",
                "____",
                "TODO",
                "Your Name",
                "your name here",
                "Recipient's name",
                "insert date",
                "insert a nice story here",
                "Ihr Name hier",
                "votre nom ici",
                "su nombre aquí",
                "il tuo nome qui",
                "twoje imię tutaj",
                "lorem ipsum"
            })
    void whatWasToBeFilledInIsMarked(String open) {
        assertThat(Marks.of(new PlaceholderCheck(), "en", "Call " + open + "."))
                .containsExactly("placeholder: " + open);
        assertThat(Marks.of(new PlaceholderCheck(), "en", "Call " + open + ".", "The sign said " + open + "."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Warmly,\nyour name", "Warmly, your name.", "Your name\nhas no ink", "With love: your name"})
    void aNameIsOpenWhereOneWouldSign(String text) {
        assertThat(Marks.of(new PlaceholderCheck(), "en", text)).hasSize(1).allMatch(m -> m.endsWith("our name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your name is on it.",
                "They called your name.",
                "A TODOS los demás",
                "I < 3 > 2",
                "XX",
                "__",
                "[]"
            })
    void whatOnlyLooksSoIsNot(String text) {
        assertThat(Marks.of(new PlaceholderCheck(), "en", text)).isEmpty();
    }
}
