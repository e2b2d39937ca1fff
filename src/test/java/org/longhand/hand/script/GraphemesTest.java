package org.longhand.hand.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    @Test
    void plainLettersAreGraphemesEach() {
        assertThat(all("Née ß")).containsExactly("N", "é", "e", " ", "ß");
        assertThat(all("")).isEmpty();
        assertThat(all("x")).containsExactly("x");
    }

    @Test
    void anAccentBelongsToTheLetterBeforeItAndIsComposedWithIt() {
        assertThat(all("Ne\u0301e")).containsExactly("N", "é", "e");
        assertThat(all("e\u0301")).containsExactly("é");
        assertThat(all("a\u0328\u0301b")).containsExactly("ą\u0301", "b");
    }

    @Test
    void whatIsDrawnAsOneSignIsOneGrapheme() {
        assertThat(all("👩‍👧!")).containsExactly("👩‍👧", "!");
        assertThat(all("a😀b")).containsExactly("a", "😀", "b");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {' ', '\n', '\t', '\r', 0x85, 0xA0, 0x202F, 0x180E, 0x200B, 0x2060, 0xFEFF, 0x2003, 0x3000, 0x2028})
    void gapsOfEveryKindAreSpaces(int space) {
        assertThat(Graphemes.isSpace(space)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '-', '~', 0x7F, 0xE9, 0x2013, 0x4E00, 0x301})
    void whatIsSeenIsNoSpace(int character) {
        assertThat(Graphemes.isSpace(character)).isFalse();
    }

    @Test
    void linesEndAtTheCharactersThatEndLinesAndAtNoOther() {
        assertThat("\n\r\u000B\u000C\u0085\u2028\u2029".chars()).allMatch(Graphemes::isNewline);
        assertThat(" \t\u00A0\u2003a".chars()).noneMatch(Graphemes::isNewline);
    }

    @Test
    void onlyNoBreakSpacesHoldTwoWordsTogether() {
        assertThat("\u00A0\u202F\u2007\u2060".chars()).allMatch(Graphemes::isGlue);
        assertThat(" \t\n\u2003-".chars()).noneMatch(Graphemes::isGlue);
    }

    private static List<String> all(String text) {
        Graphemes graphemes = new Graphemes(text);
        List<String> all = new ArrayList<>();
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = graphemes.end(at);
            all.add(graphemes.composed(at, end));
        }
        return all;
    }
}
