package org.longhand.proof.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.TimeUnit;

class ToldNumberTest {

    private static List<ToldNumber> in(String language, String fact) {
        Lexicon lexicon = Lexicon.of(language);
        return ToldNumber.in(IndexedText.of(fact, lexicon), lexicon);
    }

    @Test
    void aNumberIsKeptWithWhatItCounts() {
        assertThat(in("en", "You kept thirty-one bees for six weeks."))
                .satisfiesExactly(
                        bees -> {
                            assertThat(bees.value()).isEqualTo(31);
                            assertThat(bees.counts()).contains("bees");
                            assertThat(bees.unit()).isNull();
                        },
                        weeks -> assertThat(weeks.unit()).isEqualTo(TimeUnit.WEEK));
    }

    @Test
    void aDateIsNoNumber() {
        assertThat(in("en", "The party is on 4 May.")).isEmpty();
    }

    @Test
    void peopleAreCountedByAPronounInEachLanguage() {
        assertThat(List.of(
                        in("en", "You raised the three of us."),
                        in("de", "Du hast uns drei aufgezogen."),
                        in("fr", "Tu nous as élevés tous les trois."),
                        in("es", "Nos criaste a los tres."),
                        in("it", "Ci hai cresciuti tutti e tre."),
                        in("pl", "Wychowałaś nas troje.")))
                .allSatisfy(told -> assertThat(told).singleElement().satisfies(n -> {
                    assertThat(n.ofUs()).isTrue();
                    assertThat(n.value()).isEqualTo(3);
                }));
        assertThat(in("en", "You raised three dogs.")).noneMatch(ToldNumber::ofUs);
    }
}
