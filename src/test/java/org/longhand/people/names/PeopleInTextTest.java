package org.longhand.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.people.Person;

class PeopleInTextTest {

    private static final PeopleInText PEOPLE = PeopleInText.of(
            new Person("Sam Reyes", null, "Sam"), new Person("Dr Siobhán O'Connor", "Shiv", null), "Friends");

    private static List<Mention> find(String text) {
        return PEOPLE.find(text, "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We met Siobhán O'Connor there.      | Siobhán O'Connor    | FULL
            We met Siobhán O’Connor there.      | Siobhán O’Connor    | FULL
            We met Siobhan there.               | Siobhan             | GIVEN
            We met Siobha\u0301n there.         | Siobha\u0301n       | GIVEN
            We met Shiv there.                  | Shiv                | CALLED_BY
            We met O’Connor there.              | O’Connor            | FAMILY
            We met Dr. O'Connor there.          | Dr. O'Connor        | TITLED
            We met Dr Siobhán O'Connor there.   | Dr Siobhán O'Connor | TITLED
            """)
    void aPersonIsFoundByEachOfTheirNames(String text, String name, NameForm form) {
        assertThat(find(text)).singleElement().satisfies(m -> {
            assertThat(m.span().of(text)).isEqualTo(name);
            assertThat(m.form()).isEqualTo(form);
            assertThat(m.party()).isEqualTo(Party.RECIPIENT);
            assertThat(m.certainty()).isEqualTo(Certainty.SURE);
        });
    }

    @Test
    void aPossessiveIsNotPartOfTheName() {
        String text = "Sam’s boat and Shiv's oars.";

        assertThat(find(text)).extracting(m -> m.span().of(text)).containsExactly("Sam", "Shiv");
        assertThat(find(text)).extracting(Mention::ending).containsExactly("’s", "'s");
        assertThat(find(text)).extracting(m -> m.whole().of(text)).containsExactly("Sam’s", "Shiv's");
    }

    @Test
    void anotherOfTheSameNameIsSaidToBeAnother() {
        assertThat(find("Sam Cooke sang."))
                .singleElement()
                .satisfies(m -> assertThat(m.certainty()).isEqualTo(Certainty.ANOTHER));
        assertThat(find("Mr O'Connor sang."))
                .singleElement()
                .satisfies(m -> assertThat(m.certainty()).isEqualTo(Certainty.UNSURE));
        assertThat(find("Samuel and Shivani sang.")).isEmpty();
    }

    @Test
    void aNameThatBothBearTellsNobodyApart() {
        PeopleInText reyes =
                PeopleInText.of(new Person("Sam Reyes", null, null), new Person("Luz Reyes", null, null), "Cousins");

        assertThat(reyes.find("Reyes wrote to me.", "en"))
                .extracting(Mention::certainty)
                .containsOnly(Certainty.UNSURE);
        assertThat(reyes.find("Sam Reyes wrote to Luz Reyes.", "en"))
                .extracting(Mention::party, Mention::certainty)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Party.SENDER, Certainty.SURE),
                        org.assertj.core.groups.Tuple.tuple(Party.RECIPIENT, Certainty.SURE));
    }

    @Test
    void neitherOfACoupleIsBoth() {
        PeopleInText couple =
                PeopleInText.of(new Person("Sam Reyes", null, null), new Person("Anna und Paul Weber", null, null), "");

        assertThat(couple.find("Anna hat gesungen.", "de")).isEmpty();
        assertThat(couple.find("Anna und Paul Weber haben gesungen.", "de")).hasSize(1);
    }

    @Test
    void aLongTextIsReadInTimeThatGrowsWithIt() {
        String text = "Shiv met Sam Cooke and Dr O'Connor in June, ".repeat(2500);
        long start = System.nanoTime();

        assertThat(find(text)).hasSize(7500);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
