package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a draft is saved while it grows, by a clock that the test turns. */
class DraftSaverTest {

    private record Due(long at, Runnable work) {}

    private final List<Due> due = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private long now;
    private Runnable during = () -> {};
    private final DraftSaver saver = new DraftSaver(
            () -> {
                log.add("save at " + now);
                during.run();
            },
            (pause, work) -> due.add(new Due(now + pause.toMillis(), work)));

    private void until(long millis) {
        for (; now <= millis; now++) {
            for (Due next : List.copyOf(due)) {
                if (next.at() <= now && due.remove(next)) {
                    next.work().run();
                }
            }
        }
        now = millis;
    }

    @Test
    void theFirstWordIsSavedAtOnceAndTheNextOnesWithinASecond() {
        saver.changed();
        until(10);
        saver.changed();
        saver.changed();
        until(1010);
        assertThat(log).containsExactly("save at 0", "save at 700");
        assertThat(DraftSaver.EVERY).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void nothingIsSavedWhereNothingChanged() {
        saver.changed();
        until(10_000);
        assertThat(log).containsExactly("save at 0");
        saver.changed();
        until(10_100);
        assertThat(log).containsExactly("save at 0", "save at 10000");
    }

    @Test
    void whatComesDuringASaveIsSavedByTheNextAndTheEndWaitsForTheSaveUnderWay() {
        during = () -> {
            during = () -> {};
            saver.changed();
            saver.pause(() -> log.add("end"));
            until(now); // the end must not run within the save
            log.add("saved");
        };
        saver.changed();
        until(3000);
        assertThat(log).containsExactly("save at 0", "saved", "end");
        saver.resume();
        saver.changed();
        until(5000);
        assertThat(log).hasSize(4);
    }
}
