package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.Chosen;
import org.longhand.letter.draft.LetterDrafting.Drafted;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.review.ReviewDesk;

/** With real threads: who waits is woken. */
class LetterDraftingTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";

    private final DraftHouse house = new DraftHouse();
    private final UUID id = house.letter.id;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private volatile DraftRequest request;

    /** Says the beginning at once, and the rest when it is let. */
    private final Writer writer = new Writer() {
        @Override
        public String name() {
            return "composer";
        }

        @Override
        public Multi<String> draft(DraftRequest what) {
            request = what;
            return Multi.createFrom().emitter(emitter -> {
                emitter.emit(TEXT.substring(0, 10));
                asked.countDown();
                new Thread(() -> {
                            await(release);
                            emitter.emit(TEXT.substring(10));
                            emitter.complete();
                        })
                        .start();
            });
        }
    };

    private final LetterDrafting drafting = new LetterDrafting(
            house.drafts,
            house.remarks.pairs.briefs,
            Chosen.of(writer),
            house.review,
            house.remarks.counter,
            ReviewDesk.secondOpinion(house.remarks, writer),
            () -> Duration.ofHours(1));

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        release.countDown();
        drafting.close(new ShutdownEvent());
    }

    private static List<String> names(AssertSubscriber<DraftEvent> reader) {
        return reader.getItems().stream()
                .filter(e -> e.name() != null)
                .map(DraftEvent::name)
                .distinct()
                .toList();
    }

    private AssertSubscriber<DraftEvent> watch(String lastEventId) {
        return drafting.watch(id, lastEventId).subscribe().withSubscriber(AssertSubscriber.create(1000));
    }

    @Test
    void whoBeginsADraftDoesNotWaitForIt() {
        Letter letter = drafting.begin(id, "warmer");
        assertThat(letter.status()).isEqualTo(LetterStatus.DRAFTING);
        await(asked);
        assertThat(request.instruction()).isEqualTo("warmer");
        assertThat(request.seed()).isEqualTo(letter.look().seed());
        assertThat(request.previous()).isNull();
        assertThat(Refused.as(Kind.DRAFT_RUNNING, () -> drafting.begin(id, null))
                        .data())
                .containsEntry("letter", id);
    }

    @Test
    void whoWaitsForTheEndHasTheDraft() {
        release.countDown();
        Drafted drafted = drafting.drafted(id, null).await().atMost(SOON);
        assertThat(drafted.revision()).isEqualTo(1);
        assertThat(drafted.letter().text()).isEqualTo(TEXT);
        assertThat(drafted.letter().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(drafting.draft(id, writer).revision().number()).isEqualTo(2);
        assertThat(request.previous()).isEqualTo(TEXT);
        assertThat(request.seed()).isEqualTo(drafted.letter().look().seed() + 1);
    }

    @Test
    void whoAsksOnceWaitsForTheDraftThatIsOnItsWay() {
        drafting.begin(id, null);
        await(asked);
        var end = drafting.draftedOnce(id).subscribeAsCompletionStage();
        release.countDown();
        assertThat(end)
                .succeedsWithin(SOON)
                .satisfies(drafted -> assertThat(drafted.revision()).isEqualTo(1));
    }

    @Test
    void whereNoneIsOnItsWayOneBegins() {
        release.countDown();
        drafting.deleted(id); // nothing is on its way: nothing happens
        assertThat(drafting.draftedOnce(id).await().atMost(SOON).revision()).isEqualTo(1);
    }

    @Test
    void aDraftIsStoppedAndWhatWasWrittenIsKept() {
        assertThat(Refused.as(Kind.NO_DRAFT_RUNNING, () -> drafting.cancel(id)).data())
                .containsEntry("letter", id);
        Refused.as(Kind.LETTER_NOT_FOUND, () -> drafting.cancel(new UUID(0, 9)));
        var end = drafting.drafted(id, null).subscribeAsCompletionStage();
        await(asked);
        drafting.cancel(id).await().atMost(SOON);
        assertThat(end).failsWithin(SOON).withThrowableThat().havingCause().isInstanceOf(LetterException.class);
        assertThat(house.stored().status()).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(house.stored().text()).isEqualTo(TEXT.substring(0, 10));
    }

    @Test
    void aDraftOfADeletedLetterStops() {
        var end = drafting.drafted(id, null).subscribeAsCompletionStage();
        await(asked);
        drafting.deleted(id);
        assertThat(end).failsWithin(SOON);
    }

    @Test
    void aReaderIsToldWhatIsWrittenAndThenWhatComes() {
        drafting.begin(id, null);
        await(asked);
        AssertSubscriber<DraftEvent> reader = watch(null);
        release.countDown();
        reader.awaitCompletion(SOON);
        assertThat(names(reader)).containsExactly("delta", "remark", "done");
    }

    @Test
    void whoComesLateReadsTheDraftThatEnded() {
        release.countDown();
        drafting.drafted(id, null).await().atMost(SOON);
        assertThat(names(watch(null).awaitCompletion(SOON))).containsExactly("delta", "remark", "done");
        LetterDrafting restarted = new LetterDrafting(
                house.drafts,
                house.remarks.pairs.briefs,
                Chosen.of(writer),
                house.review,
                house.remarks.counter,
                ReviewDesk.secondOpinion(house.remarks, writer),
                () -> Duration.ofHours(1));
        AssertSubscriber<DraftEvent> late =
                restarted.watch(id, null).subscribe().withSubscriber(AssertSubscriber.create(1000));
        assertThat(names(late.awaitCompletion(SOON))).containsExactly("delta", "remark", "done");
        restarted.close(new ShutdownEvent());
    }

    @Test
    void whereNoDraftCameToItsEndAReaderIsToldSo() {
        AssertSubscriber<DraftEvent> nothing = watch(null).awaitCompletion(SOON);
        assertThat(names(nothing)).containsExactly("failed");
        house.drafts.save(house.drafts.begin(id, UUID.randomUUID(), writer, null, draft -> true), "Dear June,");
        drafting.interruptWhatWasRunning(new StartupEvent());
        AssertSubscriber<DraftEvent> half = watch(null).awaitCompletion(SOON);
        assertThat(names(half)).containsExactly("delta", "failed");
        LetterException told = half.getItems().get(half.getItems().size() - 1).failure();
        assertThat(told.kind()).isEqualTo(Kind.DRAFT_INTERRUPTED);
        assertThat(told.data()).containsEntry("letter", id).containsEntry("revision", 1);
        Refused.as(Kind.LETTER_NOT_FOUND, () -> drafting.watch(new UUID(0, 9), null));
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheProgramEnds() {
        drafting.begin(id, null);
        await(asked);
        drafting.close(new ShutdownEvent());
        Revision half = house.store.pages.revision(house.letter, 1).orElseThrow();
        assertThat(half.text()).isEqualTo(TEXT.substring(0, 10));
        assertThat(half.state()).isEqualTo(Revision.State.INTERRUPTED);
        assertThat(house.store.drafts.listAll()).isEmpty();
    }

    @Test
    void aDraftThatCannotBeginLeavesTheWayFree() {
        Refused.as(Kind.LETTER_NOT_FOUND, () -> drafting.begin(new UUID(0, 9), null));
        release.countDown();
        UUID other = house.remarks.pairs.letter(MemoryPairs.request("It rains.")).id;
        assertThat(drafting.drafted(other, null).await().atMost(SOON).letter().text())
                .isEqualTo(TEXT);
    }
}
