package org.longhand.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.people.text.Span;
import org.longhand.proof.Letters;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.WordForms;
import org.longhand.proof.told.PreviousLetter;

class LetterReadingTest {

    private static LetterReading reading(String text) {
        return new LetterReading(Letters.brief("en"), text, List.of());
    }

    private static String words(String text, int from, int to) {
        return reading(text)
                .remark(RemarkKind.UNFOUNDED, "unfounded.name", from, to)
                .words();
    }

    @Test
    void aGreetingIsASentenceOfItsOwn() {
        String text = "Dear June,  Thank you. Bye.";
        assertThat(reading(text).sentences().stream().map(s -> s.of(text)))
                .containsExactly("Dear June,", "Thank you.", "Bye.");
        String whole = "Dear June,\n\nThank you.";
        assertThat(reading(whole).sentences().stream().map(s -> s.of(whole)))
                .containsExactly("Dear June,", "Thank you.");
    }

    @Test
    void theWordsOfAnIdiomMeanNothingOfTheirOwn() {
        LetterReading r = reading("I wrote once or twice. Once. Or twice.");
        assertThat(r.idiom(1)).isFalse();
        assertThat(r.idiom(2)).isTrue();
        assertThat(r.idiom(3)).isTrue();
        assertThat(r.idiom(4)).isTrue();
        assertThat(r.idiom(5)).as("not over two sentences").isFalse();
        assertThat(r.idiom(7)).isFalse();
        assertThat(reading("I wrote once or").idiom(2)).isFalse();
    }

    @Test
    void anIdiomMayHoldAnApostrophe() {
        assertThat(reading("Well, mum’s the word.").idiom(1)).isTrue();
    }

    @Test
    void aRemarkMarksWholeWordsWithoutThePossessive() {
        assertThat(words("We saw Anna's old boat.", 2, 2)).isEqualTo("Anna");
        assertThat(words("We saw Anna’s old boat.", 2, 3)).isEqualTo("Anna’s old");
        assertThat(words("The girls' boat.", 1, 1)).isEqualTo("girls");
        assertThat(words("The girls’ boat.", 1, 1)).isEqualTo("girls");
        assertThat(words("The boat.", 0, 1)).isEqualTo("The boat");
    }

    @Test
    void aRemarkSaysWhereAndWhy() {
        Remark remark = reading("We saw Anna.").remark(RemarkKind.UNFOUNDED, "unfounded.name", new Span(7, 11));
        assertThat(remark.start()).isEqualTo(7);
        assertThat(remark.end()).isEqualTo(11);
        assertThat(remark.reason()).startsWith("“Anna”: nobody told this name");
    }

    @Test
    void placesAreGivenBackInTheLetterAsItCame() {
        LetterReading r = reading("Zoe\u0301 saw Rene\u0301.");
        assertThat(r.text()).isEqualTo("Zoé saw René.");
        assertThat(r.inLetter(new Span(8, 12))).isEqualTo(new Span(9, 14));
        Remark remark = r.inLetter(r.remark(RemarkKind.UNFOUNDED, "unfounded.name", 2, 2));
        assertThat(remark.words()).isEqualTo("Rene\u0301");
        assertThat(remark.start()).isEqualTo(9);
        assertThat(remark.end()).isEqualTo(14);
    }

    @Test
    void wordsThatDoNotStandInTheLetterStayAsTheyAre() {
        LetterReading r = reading("Zoe\u0301.");
        Remark untold = new Remark(
                RemarkKind.UNTOLD,
                4,
                4,
                "A café.",
                r.remark(RemarkKind.UNTOLD, "untold", 0, 0).message());
        assertThat(r.inLetter(untold).words()).isEqualTo("A café.");
        assertThat(r.inLetter(untold).start()).isEqualTo(5);
    }

    @Test
    void theTwoPeopleAreTheWordsOfAllTheirNames() {
        assertThat(reading("x").people()).containsExactlyInAnyOrder("sam", "rey", "jun", "park");
    }

    @Test
    void aLanguageWithoutADictionaryHasNoForms() {
        assertThat(new LetterReading(Letters.brief("sv"), "x", List.of()).forms())
                .isNull();
        assertThat(new LetterReading(Letters.brief("de-AT"), "x", List.of()).forms())
                .isSameAs(WordForms.of("de"));
        assertThat(new LetterReading(Letters.brief(null), "x", List.of()).forms())
                .isSameAs(WordForms.of("en"));
    }

    @Test
    void earlierLettersAreComposedToo() {
        PreviousLetter before = new PreviousLetter(new UUID(0, 1), LocalDate.of(2025, 5, 3), "Zoe\u0301.");
        assertThat(new LetterReading(Letters.brief("en"), "x", List.of(before)).earlier())
                .containsExactly(new PreviousLetter(new UUID(0, 1), LocalDate.of(2025, 5, 3), "Zoé."));
    }

    @Test
    void aStemIsOfItsToken() {
        assertThat(reading("Two cats baked").stem(2)).isEqualTo("bak");
    }
}
