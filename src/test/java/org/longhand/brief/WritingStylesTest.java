package org.longhand.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.FencedJson;
import org.longhand.people.voice.Notes;
import org.longhand.people.voice.VoiceAnalyst;

class WritingStylesTest {

    @Test
    void aVoiceIsToldInPlainWords() {
        WritingStyle manner =
                WritingStyles.of(VoiceAnalyst.learn(Notes.CHATTY, "en").orElseThrow());
        assertThat(manner.traits().get(0)).matches("Sentences have \\d+ words on average; their length varies .*");
        assertThat(manner.traits())
                .contains("Nearly always contracts (don't, I'm).")
                .anyMatch(t -> t.matches("Uses exclamation marks: \\d+ in 1,000 words."));
        assertThat(manner.greetings()).containsExactly("Hiya …,");
        assertThat(manner.farewells()).containsExactly("Big hug,");
        assertThat(manner.samples()).hasSize(3);
        assertThat(FencedJson.manner(manner).length()).isLessThan(2500);
    }

    @Test
    void neverIsSaidOnlyWhereThereIsEnough() {
        String formal = "I was told that you had been to see the house. It was a matter of some surprise to me. ";
        WritingStyle little = WritingStyles.of(
                VoiceAnalyst.learn(List.of(formal.repeat(10)), "en").orElseThrow());
        WritingStyle much = WritingStyles.of(
                VoiceAnalyst.learn(List.of(formal.repeat(40)), "en").orElseThrow());
        assertThat(little.traits()).noneMatch(t -> t.startsWith("Uses no"));
        assertThat(much.traits()).contains("Uses no exclamation marks.", "Uses no dashes.");
    }
}
