package org.longhand.drafting.composer.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.Briefs;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.people.Fact;

class EnglishGrammarTest {

    private final EnglishGrammar grammar = new EnglishGrammar();

    private ToldFact told(String fact) {
        return grammar.read(Briefs.english("letter", fact)).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You taught me to bake.                                          | teaching me to bake
            You held my hand and never once looked at the clock.            | \
            holding my hand and never once looking at the clock
            You stopped by every evening to feed us.                        |
            You let me stay.                                                | letting me stay
            You carried my bags and fixed the roof.                         | carrying my bags and fixing the roof
            You made me tea and baked beans.                                |
            You lied to me.                                                 |
            You left me at the station.                                     |
            You kept me waiting.                                            |
            You wrote to me, but I did not answer.                          |
            """)
    void thanksAreMadeOnlyOfKindnessesAndOnlyWhereTheGrammarIsSafe(String fact, String doing) {
        assertThat(told(fact).forms().get("doing")).isEqualTo(doing);
    }

    @Test
    void aSecondSubjectBehindAKindnessBecomesASentenceOfItsOwn() {
        ToldFact told = told("You wrote 'careful hands' in my report, and I have kept it.");

        assertThat(told.forms()).containsEntry("doing", "writing 'careful hands' in my report");
        assertThat(told.rest()).isEqualTo("I have kept it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            blue enamel cup on my desk                    | the blue enamel cup on my desk
            my dog Rex                                    | my dog Rex
            The time we missed the train.                 | the time we missed the train
            how you always hum                            | how you always hum
            My dog barks at you.                          |
            Paris                                         |
            """)
    void nounPhrasesAreKnownFromSentences(String fact, String thing) {
        assertThat(told(fact).forms().get("thing")).isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You turn 90 on 14 March.                | DATE
            I come home on 3 December.              | DATE
            We skated on the canal.                 | MEMORY
            You hum when you cook.                  | YOU
            I love your crooked tooth.              | YOU
            I now run a laboratory.                 | NEWS
            I moved to Oslo.                        | NEWS
            Our granddaughter was born this year.   | NEWS
            I will walk the dog.                    | PROMISE
            I forgot to call.                       | REGRET
            You lent me your coat.                  | KINDNESS
            Will you come?                          | OTHER
            """)
    void aFactIsSortedByWhoAndWhen(String fact, FactKind kind) {
        assertThat(told(fact).kinds().get(0)).isEqualTo(kind);
    }

    @Test
    void whatSomebodySaidThatAFactIsComesFirst() {
        Brief brief = Briefs.english("letter");
        Brief told = Brief.of(
                brief.sender(),
                brief.recipient(),
                "",
                "letter",
                null,
                null,
                "en",
                Length.MEDIUM,
                java.util.List.of(
                        new Fact("You hum.", "memory", null),
                        new Fact("We swam.", null, "1998"),
                        new Fact("We ran.", null, "in the rain of May"),
                        new Fact("We sang.", null, "May, or June")),
                null,
                null);

        assertThat(grammar.read(told).get(0).kinds()).containsExactly(FactKind.MEMORY);
        assertThat(grammar.read(told))
                .extracting(ToldFact::text)
                .containsExactly(
                        "You hum.", "We swam in 1998.", "We ran in the rain of May.", "We sang (May, or June).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Say sorry for what I put on you, and let you go with gratitude. | \
            I am sorry for what I put on you. I let you go with gratitude.
            Apologise for missing her wedding and ask her to call me        | \
            I am sorry for missing your wedding. I would like to ask you to call me.
            To thank Zofia for the soup.                                    | Thank you for the soup.
            Tell her that I love her.                                       | I love you.
            Wish her luck                                                   | I wish you luck.
            Congratulate Zofia on the prize                                 | Congratulations on the prize.
            Make her laugh.                                                 |
            Cheer her up, something about cats                              |
            """)
    void aPurposeIsSaidAndNotQuoted(String purpose, String said) {
        Brief b = Briefs.english("letter", "You sing.");
        Brief brief = Brief.of(
                b.sender(),
                b.recipient(),
                "Friends.",
                "letter",
                purpose,
                null,
                "en",
                Length.MEDIUM,
                b.facts(),
                null,
                null);

        assertThat(String.join(
                        " ",
                        grammar.acts(brief).stream().map(SpeechAct::sentence).toList()))
                .isEqualTo(said == null ? "" : said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Old friends.                                          | bond | we are old friends
            Married for fifty years.                              | bond | we have been married for fifty years
            Colleagues for six years; he lost his father.         | bond | we have been colleagues for six years
            Colleagues for six years; he lost his father.         | loss | your father
            Former pupil to chemistry teacher.                    | bond |
            """)
    void theRelationshipGivesOnlyWhatItSays(String relationship, String slot, String words) {
        Brief brief = Briefs.brief(
                "Maya Lindqvist", "Tomás Herrera", "Tomás", relationship, "condolence", "en", "I am here.");

        assertThat(grammar.bond(brief).get(slot)).isEqualTo(words);
    }
}
