package org.longhand.drafting.composer.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.Briefs;
import org.longhand.drafting.composer.core.ToldFact;

class EnglishPersonsTest {

    private static String told(Brief brief, int fact) {
        return new EnglishGrammar().read(brief).get(fact).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zofia turns 90 on 14 March.               | You turn 90 on 14 March.
            zofia turns 90 on 14 march                | You turn 90 on 14 March.
            Zofia Nowak is a nurse.                   | You are a nurse.
            Zofia was never late.                     | You were never late.
            Zofia has two cats.                       | You have two cats.
            Zofia doesn't like tea.                   | You don't like tea.
            Zofia always carries an umbrella.         | You always carry an umbrella.
            Zofia flies to Oslo and visits Ann.       | You fly to Oslo and visit Ann.
            Zofia loves cats and dogs.                | You love cats and dogs.
            She loves tulips                          | You love tulips.
            Loves tulips                              | You love tulips.
            She cooks and sings.                      | You cook and sing.
            her garden is full of bees                | Your garden is full of bees.
            Zofia and I picked plums.                 | You and I picked plums.
            I gave Zofia a ring.                      | I gave you a ring.
            I borrowed Zofia's bicycle.               | I borrowed your bicycle.
            Zofia's turning 40.                       | You are turning 40.
            Łucja keeps the cup on her desk.          | I keep the cup on my desk.
            Łucja is in Kraków.                       | I am in Kraków.
            Zofia taught Łucja to swim.               | You taught me to swim.
            Zofia lost her father. He was a baker.    | You lost your father. He was a baker.
            Zofia washes her hands before she cooks.  | You wash your hands before you cook.
            You told Zofia's jokes.                   | You told your jokes.
            i miss you                                | I miss you.
            Still owes me a bicycle                   | You still owe me a bicycle.
            Taught me to swim                         | You taught me to swim.
            Miss your laugh                           | I miss your laugh.
            My aunt says that Zofia sings well.       | My aunt says that you sing well.
            You wrote "Zofia is brave" on the wall.   | You wrote "Zofia is brave" on the wall.
            """)
    void thirdPersonsBecomeTheTwoOfTheLetter(String told, String turned) {
        assertThat(told(Briefs.english("letter", told), 0)).isEqualTo(turned);
    }

    @Test
    void aPronounThatMayMeanSomebodyElseIsLeftAndStaysBesideHim() {
        Brief brief = Briefs.read("briefs/condolence");
        ToldFact second = new EnglishGrammar().read(brief).get(1);

        assertThat(second.text()).isEqualTo("He called you his best carpenter.");
        assertThat(second.leansBack()).isTrue();
    }

    @Test
    void afterTheNameOfAnotherAPronounIsNotTheRecipient() {
        Brief brief = Briefs.english("letter", "Ann died.", "She was a nurse.");

        assertThat(told(brief, 1)).isEqualTo("She was a nurse.");
    }

    @Test
    void aNameThatIsAlsoAMonthStaysAMonth() {
        Brief brief = Briefs.brief(
                "Sam Reyes",
                "June Park",
                "June",
                "",
                "letter",
                "en",
                "We met in June 1994.",
                "June laughs too early.",
                "On 3 June I move.",
                "I danced with June.");

        assertThat(new EnglishGrammar().read(brief))
                .extracting(ToldFact::text)
                .containsExactly(
                        "We met in June 1994.", "You laugh too early.", "On 3 June I move.", "I danced with you.");
    }

    @Test
    void aQuestionThatBeginsWithWillIsNoWill() {
        Brief brief = Briefs.brief(
                "Sam Reyes", "Will Foster", "Will", "", "letter", "en", "Will you come?", "Will broke his leg.");

        assertThat(new EnglishGrammar().read(brief))
                .extracting(ToldFact::text)
                .containsExactly("Will you come?", "You broke your leg.");
    }

    @Test
    void myHusbandIsTheRecipientOfALetterToOnesHusband() {
        Brief brief = Briefs.brief(
                "Dana Cole",
                "Marcus Cole",
                "Marcus",
                "My husband.",
                "love",
                "en",
                "My husband stayed when I was ill.",
                "My father liked him.");

        assertThat(told(brief, 0)).isEqualTo("You stayed when I was ill.");
    }

    @Test
    void whatMayBeTheOneOrAnotherIsToldInItsOwnWords() {
        Brief brief = Briefs.english("letter", "My friend Zofia moved to Oslo.");

        ToldFact told = new EnglishGrammar().read(brief).get(0);
        assertThat(told.certain()).isFalse();
        assertThat(told.text()).isEqualTo("My friend Zofia moved to Oslo.");
    }

    @Test
    void sentencesInTheFirstAndSecondPersonAreLeftAsTheyAre() {
        List<String> facts = List.of(
                "You turn 90 on 14 March.",
                "I kept everything in and left you alone.",
                "We skated on the canal, and you fell.");
        Brief brief = Briefs.english("letter", facts.toArray(String[]::new));

        assertThat(new EnglishGrammar().read(brief)).extracting(ToldFact::text).containsExactlyElementsOf(facts);
    }
}
