package org.longhand.letter.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.pairs.MemoryPairs.request;
import static org.longhand.letter.pairs.MemoryPairs.requestOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.EarlierLetter;
import org.longhand.letter.pairs.EarlierLetters.Earlier;
import org.longhand.letter.store.LetterEntity;
import org.longhand.people.Fact;

class EarlierLettersTest {

    private final MemoryPairs house = new MemoryPairs();

    @Test
    void whatTheSameTwoWroteBeforeComesNewestFirst() {
        LetterEntity first = house.written(request("Mo sings."), "Dear June,\n\nMo sings.\n\nSam");
        house.written(requestOf("Sam Reyes", "Ada", "Nothing."), "Dear Ada,\n\nNothing.\n\nSam");
        LetterEntity second = house.written(request("It rains.", "It snows."), "Dear June,\n\nIt rains.\n\nSam");
        house.letter(request("Never written."));
        LetterEntity now = house.letter(request("Ada paints."));
        house.written(request("Later."), "Dear June,\n\nLater.\n\nSam");

        List<Earlier> earlier = house.earlier.before(now.id);
        assertThat(earlier).extracting(Earlier::letterId).containsExactly(second.id, first.id);
        assertThat(earlier.get(0).text()).isEqualTo("Dear June,\n\nIt rains.\n\nSam");
        assertThat(earlier.get(0).occasion()).isEqualTo("general");
        assertThat(earlier.get(0).date()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(earlier.get(0).facts()).extracting(Fact::text).containsExactly("It rains.", "It snows.");
        assertThat(house.earlier.textsBefore(now))
                .extracting(text -> text.letterId())
                .containsExactly(second.id, first.id);
    }

    @Test
    void fiftyAreLookedAt() {
        for (int i = 0; i < 51; i++) {
            house.written(request("Fact " + i + "."), "Letter " + i);
        }
        LetterEntity now = house.letter(request("Ada paints."));
        List<Earlier> earlier = house.earlier.before(now.id);
        assertThat(earlier).hasSize(50);
        assertThat(earlier.get(0).text()).isEqualTo("Letter 50");
        assertThat(earlier.get(49).text()).isEqualTo("Letter 1");
    }

    @Test
    void aWriterKnowsWhatWasToldBeforeButNotTwice() {
        house.written(request("Mo sings.", "It rains."), "Dear June,\n\nMo sings. It rains.\n\nSam");
        LetterEntity now = house.letter(request("Ada paints.", "It rains."));

        Brief brief = house.briefs.of(house.store.letter(now.id));
        assertThat(brief.facts()).extracting(Fact::text).containsExactly("Ada paints.", "It rains.");
        assertThat(brief.earlier())
                .containsExactly(
                        new EarlierLetter(LocalDate.of(2026, 3, 14), "general", "Mo sings.", List.of("Mo sings.")));
        assertThat(brief.manner()).isNull();
    }

    @Test
    void aWriterKnowsHowTheSenderWrites() {
        LetterEntity now = house.letter(request("Ada paints."));
        house.voices.learn(now.correspondenceId, VoiceServiceTest.notes(12), "notes");
        assertThat(house.briefs.of(house.store.letter(now.id)).manner()).isNotNull();
    }
}
