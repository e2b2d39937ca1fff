package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.proof.Letters;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.told.PreviousLetter;

/** The checks that need no claim: what was to be filled in, machine phrases, languages, stories told or left out. */
class WholeLetterChecksTest {

    private static List<String> phrases(String file, String language, String text, String... facts) {
        return Marks.remarks(new MachinePhraseCheck(file), language, text, facts).stream()
                .map(Remark::words)
                .toList();
    }

    @Test
    void aMachinePhraseIsMarkedInItsLanguageOrInAll() {
        String file = "# en | rain\nen | green coat\nde | roter Hut\n* | tapestry\nno phrase\nen |\n";
        String text = "A Green  Coat, ein roter Hut, a tapestry in the rain.";
        assertThat(phrases(file, "en", text)).containsExactly("Green  Coat", "tapestry");
        assertThat(phrases(file, "de-AT", text)).containsExactly("roter Hut", "tapestry");
        assertThat(phrases(file, null, text)).containsExactly("Green  Coat", "tapestry");
    }

    @Test
    void aStarIsAnyOneWord() {
        String file = "en | in this * world";
        assertThat(phrases(file, "en", "In this fast-paced world, in this very big world."))
                .containsExactly("In this fast-paced world");
    }

    @Test
    void aPhraseIsOfWholeWordsWithEitherApostrophe() {
        assertThat(phrases("en | life's coat", "en", "life’s coat, life's coats, xlife's coat, life's coat2"))
                .containsExactly("life’s coat");
    }

    @Test
    void aPhraseThatWasToldIsTheTellersOwn() {
        assertThat(phrases("en | green coat", "en", "A green coat.", "You wore a Green coat."))
                .isEmpty();
    }

    @Test
    void whereTwoPhrasesOverlapTheFirstOfTheFileIsMarked() {
        assertThat(phrases("en | green coat\nen | a green\nen | of wool", "en", "A green coat of wool."))
                .containsExactly("green coat", "of wool");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ich habe dich so lange nicht mehr gesehen, und ich bin oft mit dir an der See und nicht da.",
                "fr | Je ne suis pas avec toi, mais je pense à toi et à la mer, et tu es dans les mots que je dis.",
                "es | No sé si la casa y el mar son los mismos, pero yo te veo en todo lo que me da la tarde de junio.",
                "it | Non so se la casa e il mare sono gli stessi, ma io ti vedo in tutto e con te non ho mai paura.",
                "pl | Nie wiem, czy to jest ten dom, ale ja jestem z tobą i nie ma dnia, o którym już nie wiem.",
            })
    void anotherLanguageIsNamed(String language, String text) {
        LanguageCheck check = new LanguageCheck();
        assertThat(Marks.remarks(check, "en", text)).singleElement().satisfies(r -> {
            assertThat(r.message().key()).isEqualTo("wrong-language." + language);
            assertThat(r.start()).isZero();
            assertThat(r.end()).isEqualTo(text.length());
        });
        assertThat(Marks.remarks(check, language, text)).isEmpty();
        assertThat(Marks.remarks(check, null, text)).hasSize(1);
        assertThat(Marks.remarks(check, "sv", text))
                .as("nobody knows Swedish here")
                .isEmpty();
    }

    @Test
    void aFewWordsOfAnotherLanguageAreNoOtherLanguage() {
        assertThat(Marks.of(new LanguageCheck(), "en", "Ich bin nicht mit dir und der See."))
                .isEmpty();
        assertThat(Marks.of(
                        new LanguageCheck(),
                        "en",
                        "You said: ich bin nicht mit dir, und ich habe dich nicht mehr. It was the best of all that I "
                                + "had from you, and we were on the sea with it."))
                .isEmpty();
    }

    private static List<String> untold(String text, String... facts) {
        return Marks.remarks(new UntoldCheck(), "en", text, facts).stream()
                .map(Remark::words)
                .toList();
    }

    @Test
    void halfOfAFactsWordsTellIt() {
        assertThat(untold("A coat was lent.", "You lent me a green woollen coat."))
                .isEmpty();
        assertThat(untold("A coat.", "You lent me a green woollen coat."))
                .containsExactly("You lent me a green woollen coat.");
    }

    @Test
    void aFactMayBeToldInTwoSentencesThatFollowOneAnother() {
        String fact = "You lent me a green woollen coat.";
        assertThat(untold("There was a coat. It was lent.", fact)).isEmpty();
        assertThat(untold("There was a coat. It rained. It was lent.", fact)).hasSize(1);
    }

    @Test
    void theTwoPeoplesNamesTellNoFact() {
        assertThat(untold("Dear June, I am Sam.", "June Park saw Sam swim.")).hasSize(1);
        assertThat(untold("Dear June.", "June.")).as("a fact of names alone").isEmpty();
    }

    @Test
    void aFactWithoutMeaningWordsNeedsNotBeTold() {
        assertThat(untold("It rained.", "You are.", "")).isEmpty();
    }

    @Test
    void aFactThatStandsThereAsItIsIsTold() {
        assertThat(untold("So: abc, d. E f ghi", "abc, d. E f ghi.")).isEmpty();
    }

    @Test
    void whatIsUntoldStandsAtTheEndInItsOwnWords() {
        assertThat(Marks.remarks(new UntoldCheck(), "en", "It rained.", "I broke my arm . "))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.start()).isEqualTo(10);
                    assertThat(r.end()).isEqualTo(10);
                    assertThat(r.reason()).isEqualTo("The letter does not say: “I broke my arm”.");
                });
    }

    private static List<String> toldBefore(String text, String... earlier) {
        List<PreviousLetter> before = Stream.of(earlier)
                .map(t -> new PreviousLetter(new UUID(0, 1), null, t))
                .toList();
        return new ToldBeforeCheck()
                .read(new LetterReading(Letters.brief("en"), text, before)).stream()
                        .map(Remark::words)
                        .toList();
    }

    @Test
    void aStoryOfAnEarlierLetterIsMarkedOnce() {
        String story = "We capsized the rowing boat beside the weir.";
        assertThat(toldBefore("It rained. " + story, story, "Again: " + story)).containsExactly(story);
        assertThat(toldBefore("It rained.", story)).isEmpty();
    }

    @Test
    void fewerThanFourWordsAreNoStory() {
        assertThat(toldBefore("We capsized the boat.", "We capsized the boat.")).isEmpty();
        assertThat(toldBefore("We capsized the old boat twice.", "We capsized the old boat twice."))
                .hasSize(1);
    }

    @Test
    void mostOfTheWordsMustBeTheSameAndTwoOfThemSideBySide() {
        String old = "We capsized the rowing boat beside the weir.";
        assertThat(toldBefore("The weir beside us: a boat someone capsized, wet from rowing.", old))
                .as("none stand side by side")
                .isEmpty();
        assertThat(toldBefore("We capsized the rowing boat beside green willows, yellow irises, brown herons.", old))
                .as("less than six of ten")
                .isEmpty();
    }

    @Test
    void aStoryMayHaveBeenToldInTwoSentences() {
        assertThat(toldBefore(
                        "We capsized the rowing boat beside the weir.",
                        "It rained. We capsized the rowing boat. It was beside the weir."))
                .hasSize(1);
    }

    @Test
    void theFrameTellsNoStoryAndNamesAreNone() {
        assertThat(toldBefore("Dear June Park old good grey friend,\n\nx", "Dear June Park old good grey friend,"))
                .isEmpty();
        assertThat(toldBefore("June Park and Sam Reyes danced.", "June Park and Sam Reyes danced."))
                .isEmpty();
    }
}
