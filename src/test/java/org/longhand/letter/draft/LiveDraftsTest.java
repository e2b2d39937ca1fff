package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveDraftsTest {

    private final DraftHouse house = new DraftHouse();
    private final LiveDrafts live = new LiveDrafts();
    private final DraftRun run = house.run(new ScriptedWriter(false));
    private final UUID letter = house.letter.id;
    private final UUID draft = new UUID(0, 1);

    @Test
    void aDraftIsAliveFromBeforeItBeginsToItsEnd() {
        assertThat(live.alive(draft)).isFalse();
        live.announce(draft);
        assertThat(live.alive(draft)).isTrue();
        assertThat(live.running(letter)).isEmpty();
        live.begin(letter, run);
        assertThat(live.running(letter)).contains(run);
        assertThat(live.known(letter)).contains(run);
        assertThat(live.all()).containsExactly(run);
        live.end(letter, draft, run);
        assertThat(live.alive(draft)).isFalse();
        assertThat(live.running(letter)).isEmpty();
        assertThat(live.known(letter)).contains(run);
        assertThat(live.all()).isEmpty();
    }

    @Test
    void aDraftThatNeverBeganIsForgotten() {
        live.announce(draft);
        live.forget(draft);
        assertThat(live.alive(draft)).isFalse();
    }

    @Test
    void theLastSixtyFourThatEndedAreKnown() {
        for (int i = 0; i < 64; i++) {
            live.end(new UUID(1, i), draft, run);
        }
        live.end(new UUID(1, 0), draft, run); // again: it is the newest now
        assertThat(live.known(new UUID(1, 1))).isPresent();
        live.end(new UUID(1, 64), draft, run);
        assertThat(live.known(new UUID(1, 1))).isEmpty();
        assertThat(live.known(new UUID(1, 0))).isPresent();
        assertThat(live.known(new UUID(1, 64))).isPresent();
    }
}
