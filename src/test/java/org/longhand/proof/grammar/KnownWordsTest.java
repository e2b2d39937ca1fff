package org.longhand.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** Which words no dictionary need know. */
class KnownWordsTest {

    private static Brief brief(String language, String relationship, String closing, String... facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sammy"),
                new Person("Anne-Sophie Łącka", "Zosia's girl", null),
                relationship,
                "general",
                "Thank Wiebke.",
                null,
                language,
                Length.SHORT,
                List.of(facts).stream().map(Fact::new).toList(),
                closing,
                null);
    }

    @Test
    void everyNameOfTheTwoPeopleIsKnown() {
        assertThat(KnownWords.of(brief("en", null, null)))
                .contains("Sam", "Reyes", "Sammy", "Anne-Sophie", "Anne", "Sophie", "Łącka", "Zosia", "girl");
    }

    @Test
    void whatWasToldWithACapitalIsAName() {
        assertThat(KnownWords.of(brief("en", "Friends of Ottoline.", null, "We lern’d in Kraków’s Rynek with Jo-Ann.")))
                .contains("Ottoline", "Wiebke", "Kraków", "Rynek", "Jo-Ann", "Jo", "Ann")
                .doesNotContain("lern’d", "friends", "of", "with", "Kraków’s");
    }

    @Test
    void aClosingMayBeInAnotherLanguage() {
        assertThat(KnownWords.of(brief("en", null, "Twoja kochana,"))).contains("Twoja", "kochana");
    }

    @Test
    void aGermanCapitalMakesNoName() {
        assertThat(KnownWords.of(brief("de-AT", "Freunde.", "Servus,", "Der Schlittn im Schnee.")))
                .contains("Sam", "Servus")
                .doesNotContain("Schlittn", "Schnee", "Freunde", "Wiebke");
    }
}
