package org.longhand.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of LanguageTool's marks; no language is loaded here. */
class LanguageToolMarksTest {

    private static GrammarMark mark(int start, int end) {
        return new GrammarMark(start, end, GrammarMark.MistakeKind.GRAMMAR, start + "-" + end, "wrong", List.of());
    }

    private static List<String> apart(GrammarMark... marks) {
        return LanguageToolReader.apart(List.of(marks)).stream()
                .map(GrammarMark::rule)
                .toList();
    }

    @Test
    void marksStandInTheOrderOfTheText() {
        assertThat(apart(mark(5, 7), mark(0, 3))).containsExactly("0-3", "5-7");
    }

    @Test
    void ofTwoThatBeginTogetherTheLongerIsKept() {
        assertThat(apart(mark(0, 3), mark(0, 5))).containsExactly("0-5");
    }

    @Test
    void ofTwoThatOverlapTheFirstIsKeptAndThoseThatTouchAreTwo() {
        assertThat(apart(mark(0, 3), mark(2, 9))).containsExactly("0-3");
        assertThat(apart(mark(0, 3), mark(3, 9))).containsExactly("0-3", "3-9");
        assertThat(apart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Piotr, true",
        "PIOTR, true",
        "Piotrs, true",
        "Piotr's, true",
        "Piotr’s, true",
        "Piotrek, false",
        "Anna-Piotr, true",
        "Anna Piotr, true",
        "Anna Tom, false",
        "Tom-Anna, false",
        "An, false"
    })
    void wordsThatWereToldAreRightInTheGenitiveToo(String words, boolean told) {
        assertThat(LanguageToolReader.told(words, Set.of("piotr", "anna"))).isEqualTo(told);
    }

    @Test
    void aWordIsToldWhicheverWayItsAccentIsWritten() {
        assertThat(LanguageToolReader.told("Zoe\u0301", Set.of(LanguageToolReader.fold("Zoé"))))
                .isTrue();
    }

    @Test
    void aLanguageWithoutRulesIsNotRead() {
        LanguageToolReader reader = new LanguageToolReader();
        assertThat(reader.reads("sv")).isFalse();
        assertThat(reader.reads("de-CH")).isTrue();
        assertThatThrownBy(() -> reader.read("Hej", "sv", Set.of())).hasMessage("no grammar for sv");
    }

    @Test
    void replacementsAreACopy() {
        List<String> words = new ArrayList<>(List.of("a"));
        GrammarMark mark = new GrammarMark(0, 1, GrammarMark.MistakeKind.SPELLING, "R", "wrong", words);
        words.clear();
        assertThat(mark.replacements()).containsExactly("a");
    }
}
