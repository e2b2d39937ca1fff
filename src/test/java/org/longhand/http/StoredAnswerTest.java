package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredAnswerTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
    private static final UUID LETTER = new UUID(0, 7);
    private static final StoredAnswer.Reply REPLY = new StoredAnswer.Reply(201, "/letters/7", "\"1\"", "{}");

    @Test
    void aRowKeepsAllOfAnAnswer() {
        StoredAnswer running = StoredAnswer.claim(null, "f", AnswerSubject.made("letter"), NOW);
        for (StoredAnswer answer : new StoredAnswer[] {
            StoredAnswer.claim(null, "f", null, NOW),
            running,
            running.made(LETTER),
            running.made(LETTER).done(REPLY),
            running.made(LETTER).abandoned(),
            running.made(LETTER).subjectDeleted()
        }) {
            AnswerEntity row = new AnswerEntity();
            row.set(running.done(REPLY));
            row.set(answer);
            assertThat(row.toAnswer()).isEqualTo(answer);
        }
    }

    @Test
    void aSubjectIsAThingOrWhatIsMade() {
        assertThatThrownBy(() -> AnswerSubject.of("letter", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AnswerSubject.made(null)).isInstanceOf(NullPointerException.class);
        assertThat(AnswerSubject.made("letter").orMade(LETTER)).isEqualTo(AnswerSubject.of("letter", LETTER));
        assertThat(AnswerSubject.of("letter", LETTER).orMade(new UUID(0, 8)).id())
                .isEqualTo(LETTER);
    }

    @Test
    void whatHasEndedDoesNotGoOn() {
        StoredAnswer done = StoredAnswer.claim(null, "f", null, NOW).done(REPLY);
        assertThat(done.made(LETTER)).isSameAs(done);
        assertThat(done.abandoned()).isSameAs(done);
        assertThat(done.done(null)).isSameAs(done);
        assertThat(StoredAnswer.claim(done, "f", null, NOW)).isSameAs(done);
    }
}
