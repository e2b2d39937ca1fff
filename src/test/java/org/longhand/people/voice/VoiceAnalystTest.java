package org.longhand.people.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VoiceAnalystTest {

    private static Voice chatty() {
        return VoiceAnalyst.learn(Notes.CHATTY, "en-GB").orElseThrow();
    }

    @Test
    void aVoiceIsWhatCanBeCountedInIt() {
        Voice voice = chatty();
        assertThat(voice.samples()).isEqualTo(5);
        assertThat(voice.words()).isBetween(400, 470);
        assertThat(voice.sentences().mean()).isBetween(7.0, 14.0);
        assertThat(voice.contractions()).isGreaterThan(0.85);
        assertThat(voice.punctuation().exclamationMarks()).isGreaterThan(15);
        assertThat(voice.punctuation().semicolons()).isZero();
        assertThat(voice.openings()).containsExactly(new Voice.Counted("Hiya …,", 5));
        assertThat(voice.closings()).containsExactly(new Voice.Counted("Big hug,", 5));
        assertThat(voice.favourites())
                .extracting(Voice.Favourite::text)
                .contains("honestly", "don't", "can't")
                .doesNotContain("tess", "mo", "robin", "boat", "mum", "hiya");
        assertThat(voice.neverUsed()).extracting(Voice.Avoided::word).doesNotContain("the", "and", "don't");
        assertThat(voice.passages())
                .hasSizeBetween(2, 3)
                .allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(350))
                .allSatisfy(p -> assertThat(String.join(" ", Notes.CHATTY)).contains(p));
    }

    @Test
    void sentencesAreCountedByHand() {
        Voice voice = VoiceAnalyst.learn(
                        List.of(("One two three four. Five six! Mr. Hill has seven eight nine? "
                                        + "And so on, and so on, to the end of it.\n\n")
                                .repeat(10)),
                        "en")
                .orElseThrow();
        assertThat(voice.sentences().mean()).isEqualTo((4 + 2 + 6 + 11) / 4.0);
        assertThat(voice.words()).isEqualTo(230);
        assertThat(voice.punctuation().exclamationMarks()).isCloseTo(1000.0 * 10 / 230, Offset.offset(0.01));
    }

    @Test
    void theSameTextsMakeTheSameVoiceInAnyOrder() {
        List<String> turned = new ArrayList<>(Notes.CHATTY);
        Collections.reverse(turned);
        assertThat(VoiceAnalyst.learn(turned, "en")).contains(chatty());
    }

    @Test
    void tooLittleIsNoVoice() {
        assertThat(VoiceAnalyst.learn(List.of(), "en")).isEmpty();
        assertThat(VoiceAnalyst.learn(List.of("Only a few words, and that is all there is."), "en"))
                .isEmpty();
        assertThat(VoiceAnalyst.learn(Notes.CHATTY, "nl")).isEmpty();
    }

    @Test
    void aWordThatOthersUseAndThisPersonDoesNotIsFound() {
        String without = "I saw her by the gate. I knew her at once. I took her coat. I gave her tea. ";
        Voice voice = VoiceAnalyst.learn(List.of(without.repeat(30)), "en").orElseThrow();
        assertThat(voice.neverUsed()).extracting(Voice.Avoided::word).contains("and", "you");
        assertThat(voice.neverUsed()).allSatisfy(a -> assertThat(a.expected()).isGreaterThanOrEqualTo(5));
    }

    @Test
    void aDraftInTheSendersMannerIsNearerThanOneInAnother() {
        VoiceDistance same = VoiceAnalyst.distance(Notes.SAME_HAND, Notes.CHATTY, "en");
        VoiceDistance other = VoiceAnalyst.distance(Notes.OTHER_HAND, Notes.CHATTY, "en");
        assertThat(same.delta()).isLessThan(other.delta() * 0.8);
        assertThat(same.habits()).isLessThan(other.habits() * 0.5);
        assertThat(same.delta()).isCloseTo(same.own(), Offset.offset(0.3));
        assertThat(other.delta()).isGreaterThan(other.own() * 1.15);
        assertThat(other.reason()).contains("further");
        assertThat(other.most())
                .isNotEmpty()
                .extracting(VoiceDistance.Difference::what)
                .contains("sentence-length");
    }

    @Test
    void deltaIsTheMeanDifferenceOfScores() {
        Reference english = Reference.of("en").orElseThrow();
        Profile one = Profile.of(List.of("\n\n" + "and ".repeat(50) + "zzz ".repeat(50)), "en");
        Profile none = Profile.of(List.of("\n\n" + "zzz ".repeat(100)), "en");
        assertThat(Delta.words(one, none, english))
                .isCloseTo(
                        0.5 / english.deviation("and") / english.functionWords().size(), Offset.offset(1e-9));
        assertThat(Delta.words(one, one, english)).isZero();
    }

    @Test
    void whereThereIsTooLittleThereIsAReasonAndNoFigure() {
        assertThat(VoiceAnalyst.distance("Dear June,\n\nHi.", Notes.CHATTY, "en"))
                .satisfies(d -> {
                    assertThat(d.delta()).isNull();
                    assertThat(d.reason()).contains("The letter has 1 words");
                });
        assertThat(VoiceAnalyst.distance(Notes.SAME_HAND, Notes.CHATTY.subList(0, 2), "en")
                        .reason())
                .contains("The samples have");
        assertThat(VoiceAnalyst.distance(Notes.SAME_HAND, List.of(), "en").reason())
                .contains("no writing");
        assertThat(VoiceAnalyst.distance(Notes.SAME_HAND, Notes.CHATTY, "nl").reason())
                .contains("language");
    }

    static List<String> languages() {
        return Reference.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageHasFunctionWordsAndIsKnownByThem(String language) {
        Reference reference = Reference.of(language).orElseThrow();
        assertThat(reference.functionWords()).hasSizeBetween(25, 60);
        assertThat(reference.whole().words()).isGreaterThan(500);
        assertThat(reference.functionWords())
                .allSatisfy(w -> assertThat(reference.deviation(w)).isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|I was in the garden when you came and it was good.",
                "de|Ich war im Garten, als du kamst, und es war schön.",
                "fr|J'étais dans le jardin quand tu es venu, et c'était bon.",
                "es|Yo estaba en el jardín cuando viniste y me gustó mucho.",
                "it|Ero in giardino quando sei venuto e mi è piaciuto.",
                "pl|Byłem w ogrodzie, kiedy przyszedłeś, i było mi dobrze.",
                "|Ik zat gisteren vlakbij buiten toen jij kwam.",
                "|12 34 !!"
            })
    void theLanguageIsKnownByItsSmallWords(String language, String text) {
        assertThat(VoiceAnalyst.languageOf(text).orElse(null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Tess,|Hi …,",
                "Dear Mrs. Pilar Ibáñez,|Dear …,",
                "My dear June:|My dear …:",
                "Liebe Oma,|Liebe …,",
                "Good morning all!|Good morning all!",
                "Chère Ruth,|Chère …,",
                "Tess|…"
            })
    void aGreetingIsAHabitWithoutItsName(String line, String habit) {
        assertThat(MailParts.of(line + "\n\nThe rest of it is here.").greeting())
                .isEqualTo(habit);
    }

    @Test
    void accentsMayBeCharactersOfTheirOwn() {
        String text =
                "Chère Zoé,\n\nL'été a été long, et le café n'était jamais prêt. Où étais-tu ? À la plage, peut-être.";
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(MailParts.of(apart)).isEqualTo(MailParts.of(text));
        assertThat(TextSplitter.of(apart, "fr")).isEqualTo(TextSplitter.of(text, "fr"));
        assertThat(VoiceAnalyst.languageOf(apart)).contains("fr");
    }

    @Test
    void linesThatAMailProgramBrokeAreOneSentence() {
        MailParts shape = MailParts.of(
                "Hi,\n\nThis line was broken by a mail program after some seventy\nsigns and goes on here.\n\n"
                        + "Cheers\nSam");
        assertThat(shape.paragraphs())
                .containsExactly("This line was broken by a mail program after some seventy signs and goes on here.");
        assertThat(shape.farewell()).isEqualTo("Cheers");
    }
}
