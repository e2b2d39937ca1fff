package org.longhand.proof.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** The composer's letters have their frame as it was told, or as the occasion has it. */
@Tag("slow")
class ComposerFrameTest {

    private static final int SEEDS = 2;
    private static final Map<String, String> FACTS = Map.of(
            "en", "You taught me to whistle on the night bus.",
            "de", "Du hast mir das Pfeifen beigebracht.",
            "fr", "Tu m'as appris à siffler.",
            "es", "Me enseñaste a silbar.");
    private static final Map<String, String> CLOSINGS =
            Map.of("en", "Yours,", "de", "Dein zerknirschter", "fr", "Ta fille qui t'aime,", "es", "Tu hija,");

    @Execution(CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void theyStayAsTheyAre(String language) {
        Composer composer = new Composer(Occasions.builtIn());
        long seed = 0;
        for (String occasion : List.of(
                "anniversary", "apology", "birthday", "condolence", "farewell", "general", "love", "thank-you")) {
            for (String relationship :
                    List.of("We are married.", "Old friends.", "She was my teacher.", "We were together.")) {
                for (String called : List.of("June", "Mrs Park", "Frau Kessler", "Madame", "abuela", "Noël", "Hanna")) {
                    for (int i = 0; i < SEEDS; i++, seed++) {
                        String closing = seed % 3 == 0 ? CLOSINGS.get(language) : null;
                        Brief brief = brief(language, occasion, relationship, called, closing, seed);
                        String letter = composer.compose(brief, seed);
                        assertThat(LetterFrames.mend(letter, brief)).isEqualTo(letter);
                        assertThat(FrameRemarks.of(letter, brief)).as(letter).isEmpty();
                    }
                }
            }
        }
    }

    private static Brief brief(
            String language, String occasion, String relationship, String called, String closing, long seed) {
        return Brief.of(
                new Person("Samuel Reyes", null, seed % 2 == 0 ? "Sam" : "Your Sam"),
                new Person(called + " Park", called, null),
                relationship,
                occasion,
                null,
                seed % 4 == 0 ? "formal" : seed % 4 == 1 ? "tender" : null,
                language,
                Length.SHORT,
                List.of(new Fact(FACTS.get(language))),
                closing,
                LocalDate.of(2026, 2, 20));
    }
}
