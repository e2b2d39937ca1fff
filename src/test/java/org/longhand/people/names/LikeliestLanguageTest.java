package org.longhand.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.people.Person;

/** A fact whose language nobody said is read by the words of its own. */
class LikeliestLanguageTest {

    private final PeopleInText people =
            PeopleInText.of(new Person("Daniel Weber", null, "Dan"), new Person("June Park", "June", null), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Your father has a boat in the harbour.       | en
            Dein Vater hat ein Boot im Hafen.            | de
            Ton père a un bateau dans le port.           | fr
            Tu padre tiene un barco en el puerto.        | es
            Xyzzy.                                       | en
            """)
    void theSmallWordsTellIt(String text, String language) {
        assertThat(NameLexicon.likeliest(text)).isEqualTo(language);
    }

    @Test
    void aNameIsFoundInWhateverLanguageItStands() {
        assertThat(people.find("Junes Geburtstag ist am 4. Dezember."))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.ending()).isEqualTo("s");
                    assertThat(m.certainty()).isEqualTo(Certainty.SURE);
                });
        assertThat(people.find("June Carter sang on the radio."))
                .singleElement()
                .satisfies(m -> assertThat(m.certainty()).isEqualTo(Certainty.ANOTHER));
        assertThat(people.find("We swam in June, and Junes are warm here."))
                .singleElement()
                .satisfies(m -> assertThat(m.certainty()).isEqualTo(Certainty.ANOTHER));
        assertThat(people.find("Nobody is here.")).isEmpty();
        assertThat(PeopleInText.NOBODY.find("June is here.")).isEmpty();
    }
}
