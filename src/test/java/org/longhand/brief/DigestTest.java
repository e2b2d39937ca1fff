package org.longhand.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.FencedJson;
import org.longhand.people.Fact;

class DigestTest {

    private static Digest.Source letter(int day, String text, String... facts) {
        return new Digest.Source(
                LocalDate.of(2026, 1, day),
                "friendship",
                List.of(facts).stream().map(Fact::new).toList(),
                text);
    }

    @Test
    void anEarlierLetterIsItsDateItsBeginningAndWhatItTold() {
        assertThat(Digest.of(
                        List.of(letter(
                                3,
                                "Dear June,\n\nThe bus still whistles. It does.\n\nYours,\nSam",
                                "You taught me to whistle.",
                                "I moved.")),
                        List.of()))
                .containsExactly(new EarlierLetter(
                        LocalDate.of(2026, 1, 3),
                        "friendship",
                        "The bus still whistles.",
                        List.of("You taught me to whistle.", "I moved.")));
    }

    @Test
    void whatThePersonTellsAgainStandsInNoDigest() {
        assertThat(Digest.of(
                                List.of(letter(3, "Hi.", "You taught me to whistle.", "I moved.")),
                                List.of(new Fact("you taught me to  WHISTLE")))
                        .get(0)
                        .told())
                .containsExactly("I moved.");
    }

    @Test
    void manyLongLettersStayWithinTheBoundNewestFirst() {
        List<Digest.Source> many = IntStream.range(0, 28)
                .mapToObj(i -> letter(
                        28 - i, "A sentence that goes on. ".repeat(9), "word ".repeat(300), "💛".repeat(300), "third"))
                .toList();
        List<EarlierLetter> digest = Digest.of(many, List.of());
        assertThat(digest.size()).isBetween(2, 6);
        assertThat(digest.get(0).date()).isEqualTo("2026-01-28");
        assertThat(digest).isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()));
        assertThat(FencedJson.earlier(digest).length()).isLessThan(Digest.MOST + 300);
        assertThat(digest.toString()
                        .chars()
                        .filter(c -> Character.isSurrogate((char) c))
                        .count())
                .isEven();
    }
}
