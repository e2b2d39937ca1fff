package org.longhand.proof.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.people.text.Span;
import org.longhand.proof.author.Authorship;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;
import org.longhand.proof.second.SecondReading.Finding;

class SecondReaderTest {

    private static final String WHISTLE = "You taught me to whistle.";
    private static final String CRIED = "I cried when the train left.";
    private static final String TEXT = "Dear June,\n\n" + WHISTLE + " " + CRIED + "\n\nYours,\nSam";

    private static Remark mark(RemarkKind kind, Weight weight, String words) {
        int at = TEXT.indexOf(words);
        return new Remark(kind, at, at + words.length(), words, LocalizedMessage.said("Hm?")).with(weight);
    }

    private static SecondReading reading(String sentence, Finding finding) {
        return new SecondReading(Map.of(SecondReading.key(sentence), finding));
    }

    private static Brief brief(Fact... facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                null,
                "friendship",
                null,
                null,
                "en",
                Length.SHORT,
                List.of(facts),
                "Yours,",
                null);
    }

    @Test
    void aSentenceThatNothingCarriesAndNoMarkLiesOnIsShaded() {
        assertThat(SecondReader.merge(List.of(), reading(CRIED, Finding.NOT_CARRIED), TEXT))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(RemarkKind.UNTRACED);
                    assertThat(remark.weight()).isEqualTo(Weight.SHADED);
                    assertThat(remark.words()).isEqualTo(CRIED);
                    assertThat(TEXT.substring(remark.start(), remark.end())).isEqualTo(CRIED);
                    assertThat(remark.reason()).contains(CRIED, "second reader");
                });
    }

    @Test
    void remarksStayInTheTextsOrder() {
        Remark later = mark(RemarkKind.UNFOUNDED, Weight.BLOCKING, "Sam");
        assertThat(SecondReader.merge(List.of(later), reading(CRIED, Finding.NOT_CARRIED), TEXT))
                .extracting(Remark::words)
                .containsExactly(CRIED, "Sam");
    }

    @Test
    void aSentenceThatIsAskedAboutAnywayIsNotAskedAboutTwice() {
        SecondReading untold = reading(CRIED, Finding.NOT_CARRIED);
        for (Remark there : List.of(
                mark(RemarkKind.UNTRACED, Weight.SHADED, "the train left"),
                mark(RemarkKind.UNFOUNDED, Weight.BLOCKING, "train"),
                mark(RemarkKind.PLACEHOLDER, Weight.BLOCKING, "left"),
                mark(RemarkKind.REMEMBER, Weight.QUIET, CRIED))) {
            assertThat(SecondReader.merge(List.of(there), untold, TEXT))
                    .as(there.kind().word())
                    .containsExactly(there);
        }
        Remark hint = mark(RemarkKind.MACHINE_PHRASE, Weight.QUIET, "train");
        assertThat(SecondReader.merge(List.of(hint), untold, TEXT)).hasSize(2);
        Remark elsewhere = mark(RemarkKind.UNTRACED, Weight.SHADED, WHISTLE);
        assertThat(SecondReader.merge(List.of(elsewhere), untold, TEXT)).hasSize(2);
    }

    @Test
    void aShadedClaimIsLiftedFromASentenceThatIsCarried() {
        Remark untraced = mark(RemarkKind.UNTRACED, Weight.SHADED, "the train left");
        Remark contradicts = mark(RemarkKind.CONTRADICTS, Weight.SHADED, CRIED);
        Remark elsewhere = mark(RemarkKind.UNTRACED, Weight.SHADED, "to whistle");
        SecondReading carried = reading(CRIED, Finding.CARRIED);
        assertThat(SecondReader.merge(List.of(elsewhere, contradicts, untraced), carried, TEXT))
                .containsExactly(elsewhere);
    }

    @Test
    void whatBlocksOrIsOnlyAHintIsNeverLifted() {
        SecondReading carried = reading(CRIED, Finding.CARRIED);
        List<Remark> stay = List.of(
                mark(RemarkKind.UNTRACED, Weight.BLOCKING, CRIED),
                mark(RemarkKind.UNFOUNDED, Weight.BLOCKING, "train"),
                mark(RemarkKind.REMEMBER, Weight.QUIET, "train left"));
        assertThat(SecondReader.merge(stay, carried, TEXT)).containsExactlyInAnyOrderElementsOf(stay);
    }

    @Test
    void aSentenceThatClaimsNothingOrWasNotReadStaysAsItWas() {
        Remark untraced = mark(RemarkKind.UNTRACED, Weight.SHADED, CRIED);
        for (SecondReading reading : List.of(
                reading(CRIED, Finding.CLAIMS_NOTHING),
                reading("I cried when the bus left.", Finding.CARRIED),
                SecondReading.NONE)) {
            assertThat(SecondReader.merge(List.of(untraced), reading, TEXT)).containsExactly(untraced);
            assertThat(SecondReader.merge(List.of(), reading, TEXT)).isEmpty();
        }
    }

    @Test
    void aSentenceWithAWordThatAPersonTypedIsLeftAlone() {
        int at = TEXT.indexOf("cried");
        Authorship mixed = new Authorship(
                List.of(new Span(at, at + 5)), List.of(new Span(0, at), new Span(at + 5, TEXT.length())));
        Remark untraced = mark(RemarkKind.UNTRACED, Weight.SHADED, CRIED);
        assertThat(SecondReader.merge(List.of(), reading(CRIED, Finding.NOT_CARRIED), TEXT, mixed, brief()))
                .isEmpty();
        assertThat(SecondReader.merge(List.of(untraced), reading(CRIED, Finding.CARRIED), TEXT, mixed, brief()))
                .containsExactly(untraced);
        assertThat(SecondReader.merge(List.of(), reading(WHISTLE, Finding.NOT_CARRIED), TEXT, mixed, brief()))
                .hasSize(1);
    }

    @Test
    void whatAPersonSaidIsTrueSinceIsNotAskedAgain() {
        Authorship writer = Authorship.whole(TEXT, false);
        SecondReading untold = reading(CRIED, Finding.NOT_CARRIED);
        for (String confirmed : List.of(CRIED, "the train left", "And " + CRIED)) {
            assertThat(SecondReader.merge(
                            List.of(), untold, TEXT, writer, brief(new Fact(confirmed, "confirmed", null))))
                    .as(confirmed)
                    .isEmpty();
        }
        assertThat(SecondReader.merge(List.of(), untold, TEXT, writer, brief(new Fact("the train left"))))
                .hasSize(1);
    }
}
