package org.longhand.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.proof.grammar.GrammarDesk.GrammarReading;

class GrammarDeskTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final GrammarMark MARK =
            new GrammarMark(0, 3, GrammarMark.MistakeKind.SPELLING, "R", "wrong", List.of("the"));

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger readings = new AtomicInteger();
    private final GrammarDesk desk = new GrammarDesk(
            new GrammarReader() {
                @Override
                public boolean reads(String language) {
                    return language.equals("en");
                }

                @Override
                public List<GrammarMark> read(String text, String language, Set<String> known) {
                    readings.incrementAndGet();
                    try {
                        assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    if (text.equals("broken")) {
                        throw new IllegalStateException("a rule is broken");
                    }
                    return List.of(MARK);
                }
            },
            1);

    @AfterEach
    void close() {
        gate.countDown();
        desk.close();
    }

    private GrammarReading ask(String text, Duration patience) {
        return desk.reading(text, "en", Set.of(), patience);
    }

    @Test
    void whoeverAsksDoesNotWaitLongerThanTheirPatience() {
        assertThat(ask("teh", Duration.ZERO)).isEqualTo(new GrammarReading.Underway());
        gate.countDown();
        assertThat(ask("teh", LONG)).isEqualTo(new GrammarReading.Done(List.of(MARK)));
    }

    @Test
    void aTextIsReadOnce() {
        ask("teh", Duration.ZERO);
        gate.countDown();
        ask("teh", LONG);
        ask("teh", LONG);

        assertThat(readings).hasValue(1);
    }

    @Test
    void theSameTextWithOtherKnownWordsIsAnotherReading() {
        gate.countDown();
        ask("teh", LONG);
        desk.reading("teh", "en", Set.of("teh"), LONG);

        assertThat(readings).hasValue(2);
    }

    @Test
    void aBrokenReadingIsSaidSoAndTheNextOneGoesOn() {
        gate.countDown();

        assertThat(ask("broken", LONG)).isEqualTo(new GrammarReading.Impossible());
        assertThat(ask("teh", LONG)).isEqualTo(new GrammarReading.Done(List.of(MARK)));
        assertThat(desk.reading("hej", "sv", Set.of(), LONG)).isEqualTo(new GrammarReading.Impossible());
    }

    @Test
    void moreTextsThanCanWaitAreReadWhenAskedForAgain() {
        for (int i = 0; i < 150; i++) {
            ask("text " + i, Duration.ZERO);
        }
        gate.countDown();
        for (int i = 0; i < 150; i++) {
            // A text that found no room is begun by the asking; one that did waits its turn.
            assertThat(ask("text " + i, LONG)).isEqualTo(new GrammarReading.Done(List.of(MARK)));
        }
    }

    @Test
    void whatWasAskedForLongestAgoIsForgottenFirst() {
        gate.countDown();
        for (int i = 0; i < 200; i++) {
            ask("text " + i, LONG);
        }
        ask("text 0", LONG);
        ask("one more", LONG);
        assertThat(readings).hasValue(201);

        ask("text 0", LONG);
        assertThat(readings).hasValue(201);
        ask("text 1", LONG);
        assertThat(readings).hasValue(202);
    }
}
