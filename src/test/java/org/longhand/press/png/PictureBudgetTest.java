package org.longhand.press.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.longhand.press.paper.Sheets;

@Timeout(60)
class PictureBudgetTest {

    private static final long KB = 1024;
    private static final Duration LONG = Duration.ofSeconds(50);

    @Test
    void whatIsDoneIsAnswered() {
        assertThat(new PictureBudget(KB, 0, Duration.ZERO).<String>within(KB, () -> "drawn"))
                .isEqualTo("drawn");
    }

    @Test
    void whoFindsNoRoomIsToldWhenToAskAgain() {
        PictureBudget budget = new PictureBudget(100 * KB, 5, Duration.ofMillis(20));

        budget.within(60 * KB, () -> {
            assertThatExceptionOfType(PicturesBusyException.class)
                    .isThrownBy(() -> budget.within(41 * KB, () -> "too much"))
                    .satisfies(busy -> assertThat(busy.retryAfter()).isEqualTo(Duration.ofMillis(20)));
            return budget.within(40 * KB, () -> "fits beside it");
        });
    }

    @Test
    void roomIsGivenBackHoweverTheWorkEnds() {
        PictureBudget budget = new PictureBudget(10 * KB, 0, Duration.ZERO);

        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> budget.within(10 * KB, () -> {
                        throw new IllegalStateException("the ink ran out");
                    }));
        }
        assertThat(budget.<Integer>within(10 * KB, () -> 1)).isEqualTo(1);
    }

    @Test
    void aPictureLargerThanAllIsDrawnAlone() {
        PictureBudget budget = new PictureBudget(10 * KB, 0, Duration.ZERO);

        budget.within(
                5000 * KB,
                () -> assertThatExceptionOfType(PicturesBusyException.class)
                        .isThrownBy(() -> budget.within(1, () -> "beside it")));
        budget.within(
                1,
                () -> assertThatExceptionOfType(PicturesBusyException.class)
                        .isThrownBy(() -> budget.within(5000 * KB, () -> "beside it")));
    }

    @Test
    void whoWaitsGetsTheRoomThatAnotherLeaves() throws Exception {
        PictureBudget budget = new PictureBudget(10 * KB, 1, LONG);
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> budget.within(10 * KB, () -> {
            began.countDown();
            await(mayEnd);
            return "first";
        }));
        await(began);
        Thread[] waiter = new Thread[1];
        CompletableFuture<String> second = new CompletableFuture<>();
        waiter[0] = new Thread(() -> second.complete(budget.within(10 * KB, () -> "second")));
        waiter[0].start();
        while (waiter[0].getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        // One may wait, and one does.
        assertThatExceptionOfType(PicturesBusyException.class).isThrownBy(() -> budget.within(10 * KB, () -> "third"));
        assertThat(second).isNotDone();
        mayEnd.countDown();
        assertThat(first.get(50, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(second.get(50, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void manyThreadsTogetherNeverTakeMoreThanThereIs() throws Exception {
        PictureBudget budget = new PictureBudget(100 * KB, 64, LONG);
        AtomicLong taken = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicInteger done = new AtomicInteger();
        Thread[] threads = new Thread[16];
        for (int i = 0; i < threads.length; i++) {
            long bytes = (10 + 3 * i) * KB;
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 200; k++) {
                    budget.within(bytes, () -> {
                        most.accumulateAndGet(taken.addAndGet(bytes), Math::max);
                        Thread.yield();
                        return taken.addAndGet(-bytes);
                    });
                    done.incrementAndGet();
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(done).hasValue(16 * 200);
        assertThat(most.get()).isPositive().isLessThanOrEqualTo(100 * KB);
    }

    @Test
    void anInterruptedThreadIsTurnedAwayAndStaysInterrupted() {
        PictureBudget budget = new PictureBudget(10 * KB, 1, LONG);

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(PicturesBusyException.class).isThrownBy(() -> budget.within(KB, () -> "not drawn"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingIsTooLittle() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureBudget(KB - 1, 1, LONG));
    }

    /** In one piece it took 139 MB. */
    @Test
    void aPageOfA4AtSixHundredDotsTakesLessThanThirtyMegabytes() {
        assertThat(PagePng.memory(Sheets.A4, 600)).isBetween(10_000_000L, 30_000_000L);
        assertThat(PagePng.memory(Sheets.A5, 80)).isBetween(1_000_000L, 9_000_000L);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
