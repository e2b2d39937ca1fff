package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.letter.draft.DraftTransactions.Kept;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.Revision;
import org.longhand.letter.store.DraftEntity;

class DraftRunTest {

    private static final String TEXT = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";

    private final DraftHouse house = new DraftHouse();
    private ScriptedWriter writer = new ScriptedWriter(true);
    private DraftRun run;

    private void begin() {
        run = house.run(writer);
        run.write();
        house.work();
    }

    private void end() {
        writer.end();
        house.pause();
    }

    private Kept kept() {
        house.pause();
        assertThat(run.outcome()).isCompleted();
        return run.outcome().join();
    }

    private LetterException failed(Kind kind) {
        house.pause();
        Throwable failure = catchThrowable(() -> run.outcome().join());
        assertThat(failure).isInstanceOf(CompletionException.class).hasCauseInstanceOf(LetterException.class);
        LetterException told = (LetterException) failure.getCause();
        assertThat(told.kind()).isEqualTo(kind);
        return told;
    }

    private Revision revision(int number) {
        return house.store.pages.revision(house.letter, number).orElseThrow();
    }

    private AssertSubscriber<DraftEvent> reader() {
        return DraftReader.of(run.text(), run.text().place(null), new Heartbeat())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1000));
    }

    private static List<String> names(AssertSubscriber<DraftEvent> reader) {
        return reader.getItems().stream()
                .filter(e -> e.name() != null)
                .map(DraftEvent::name)
                .toList();
    }

    private static String last(AssertSubscriber<DraftEvent> reader, String name) {
        return reader.getItems().stream()
                .filter(e -> name.equals(e.name()))
                .map(DraftEvent::data)
                .collect(Collectors.toList())
                .get((int) reader.getItems().stream()
                                .filter(e -> name.equals(e.name()))
                                .count()
                        - 1);
    }

    private Optional<DraftEntity> row() {
        return house.store.drafts.of(house.letter);
    }

    @Test
    void aWholeDraftGoesOntoThePageAndReadersAreToldIt() {
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTING);
        writer.say("\n" + TEXT.substring(0, 20));
        writer.say(TEXT.substring(20) + " \n");
        end();

        Kept kept = kept();
        assertThat(kept.revision()).isEqualTo(1);
        Letter letter = kept.letter();
        assertThat(letter.text()).isEqualTo(TEXT);
        assertThat(letter.status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(letter.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        Revision revision = letter.revision();
        assertThat(revision.author()).isEqualTo(Revision.Author.MODEL);
        assertThat(revision.state()).isEqualTo(Revision.State.COMPLETE);
        assertThat(revision.writer()).isEqualTo("composer");
        assertThat(revision.way()).isEqualTo("steps: 1");
        assertThat(revision.instruction()).isEqualTo("warmer");
        assertThat(revision.notes().any()).isFalse();
        assertThat(row()).isEmpty();
        assertThat(house.store.words.of(letter.id())).contains("whistle");
        assertThat(names(reader)).endsWith("remark", "done");
        assertThat(last(reader, "done")).isEqualTo("{\"revision\":1}");
        assertThat(last(reader, "remark")).isEqualTo("\"remark on 1\"");
        assertThat(house.kept).as("what follows a draft that is kept").containsExactly(1);
    }

    @Test
    void aWholeDraftIsStoredAndShownWithItsFramePutRight() {
        house.review.frame("Dear June,\n\n", "\n\nYours,\nSam");
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("You taught me to whistle.");
        end();

        String framed = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam";
        assertThat(kept().letter().text()).isEqualTo(framed);
        assertThat(run.text().now()).isEqualTo(framed);
        assertThat(house.review.read()).containsExactly(framed);
        assertThat(names(reader)).containsSubsequence("delta", "restart", "delta", "done");
        assertThat(last(reader, "delta")).contains("Dear June,").contains("Yours,");
    }

    @Test
    void aSecondDraftHasItsFrameToo() {
        house.review.frame("Dear June,\n\n", "\n\nYours,\nSam");
        begin();
        writer.say("Very bad.");
        end();
        assertThat(revision(1).text()).isEqualTo("Dear June,\n\nVery bad.\n\nYours,\nSam");
        assertThat(writer.asked().get(1).previous()).isEqualTo(revision(1).text());
        writer.say("Good.");
        end();
        assertThat(kept().letter().text()).isEqualTo("Dear June,\n\nGood.\n\nYours,\nSam");
        assertThat(run.text().now()).isEqualTo(kept().letter().text());
    }

    @Test
    void aPartOfADraftStaysAsItWasWritten() {
        house.review.frame("Dear June,\n\n", "\n\nYours,\nSam");
        begin();
        writer.say("You taught me");
        run.stop(DraftStop.CANCELLED);
        house.pause();
        assertThat(revision(1).text()).isEqualTo("You taught me");
    }

    @Test
    void aFrameThatCannotBeReadCostsNoDraft() {
        house.review.breakDown();
        begin();
        writer.say(TEXT);
        end();
        assertThat(kept().letter().text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenIsSavedWhileItGrows() {
        begin();
        writer.say("Dear");
        house.work();
        assertThat(row()).hasValueSatisfying(row -> assertThat(row.text).isEqualTo("Dear"));
        writer.say(" June,");
        house.work();
        assertThat(row().orElseThrow().text).isEqualTo("Dear");
        house.store.clock.pass(Duration.ofMillis(700));
        house.pause();
        assertThat(row().orElseThrow().text).isEqualTo("Dear June,");
        assertThat(row().orElseThrow().savedAt).isEqualTo(house.store.clock.instant());
    }

    @Test
    void aSaveThatFailsIsTriedAgain() {
        begin();
        house.store.drafts.fail(true);
        writer.say("Dear");
        house.work();
        house.store.drafts.fail(false);
        house.pause();
        assertThat(row().orElseThrow().text).isEqualTo("Dear");
        assertThat(writer.cancelled()).isFalse();
    }

    @Test
    void aStoppedDraftKeepsWhatWasWritten() {
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("Dear June, ");
        run.stop(DraftStop.CANCELLED);
        assertThat(writer.cancelled()).isTrue();
        writer.say("too late");
        assertThat(failed(Kind.DRAFT_CANCELLED).data())
                .containsEntry("letter", house.letter.id)
                .containsEntry("revision", 1);
        assertThat(revision(1).text()).isEqualTo("Dear June,");
        assertThat(revision(1).state()).isEqualTo(Revision.State.INTERRUPTED);
        assertThat(revision(1).notes().any()).isFalse();
        assertThat(house.stored().status()).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(house.kept).isEmpty();
        assertThat(row()).isEmpty();
        assertThat(reader.getItems().get(reader.getItems().size() - 1).failure().kind())
                .isEqualTo(Kind.DRAFT_CANCELLED);
    }

    @Test
    void aDraftThatIsStoppedBeforeItsFirstWordLeavesNothing() {
        begin();
        run.stop(DraftStop.CLOSING);
        run.stop(DraftStop.CANCELLED); // who comes second changes nothing
        assertThat(failed(Kind.DRAFT_CLOSING).data()).doesNotContainKey("revision");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(house.stored().text()).isNull();
        assertThat(row()).isEmpty();
    }

    @Test
    void aDraftThatIsStoppedBeforeItBeginsIsNotAskedFor() {
        run = house.run(writer);
        run.stop(DraftStop.CANCELLED);
        run.write();
        failed(Kind.DRAFT_CANCELLED);
        assertThat(writer.asked()).isEmpty();
    }

    @Test
    void aModelThatFailsCostsNoWord() {
        begin();
        writer.say("Dear June, ");
        DraftingException why = new DraftingException(DraftingException.Kind.MODEL_UNREACHABLE, "Nobody answers.");
        writer.fail(why);
        LetterException told = failed(Kind.DRAFT_FAILED);
        assertThat(told.get("failure", DraftingException.class)).isSameAs(why);
        assertThat(told.data()).containsEntry("revision", 1).containsEntry("letter", house.letter.id);
        assertThat(revision(1).text()).isEqualTo("Dear June,");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.INTERRUPTED);
    }

    @Test
    void aModelThatWritesNothingHasFailed() {
        begin();
        writer.say(" \n");
        writer.end();
        LetterException told = failed(Kind.DRAFT_FAILED);
        assertThat(told.get("failure", DraftingException.class).kind()).isEqualTo(DraftingException.Kind.MODEL_BABBLED);
        assertThat(told.data()).doesNotContainKey("revision");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.FAILED);
    }

    @Test
    void ourOwnMistakeIsNotTheModels() {
        begin();
        writer.fail(new NullPointerException("ours"));
        assertThat(failed(Kind.DRAFT_BROKEN).data()).containsEntry("letter", house.letter.id);
    }

    @Test
    void aDraftThatCannotStandGoesBackToItsWriterOnce() {
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("A bad letter.");
        end();
        assertThat(house.stored().text()).isEqualTo("A bad letter.");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTING);
        assertThat(revision(1).notes().in(Locale.ENGLISH))
                .isEqualTo("It went back to its writer once: " + ScriptedReview.REASON);
        assertThat(row().orElseThrow().text).isEmpty();
        assertThat(row().orElseThrow().seenRevision).isEqualTo(1);
        DraftRequest again = writer.asked().get(1);
        assertThat(again.previous()).isEqualTo("A bad letter.");
        assertThat(again.remarks()).containsExactly("Say nothing bad.");

        writer.say("A good");
        house.work();
        assertThat(row().orElseThrow().text).isEqualTo("A good");
        writer.say(" letter.");
        end();
        Kept kept = kept();
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.letter().text()).isEqualTo("A good letter.");
        assertThat(kept.letter().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(revision(2).notes().in(Locale.ENGLISH))
                .isEqualTo("A second draft was asked for: " + ScriptedReview.REASON + " It is the better one.");
        assertThat(row()).isEmpty();
        assertThat(names(reader)).containsSubsequence("delta", "restart", "delta", "done");
        assertThat(last(reader, "restart")).contains(ScriptedReview.REASON);
        assertThat(last(reader, "done")).isEqualTo("{\"revision\":2}");
        assertThat(house.kept).as("the one that stands, once").containsExactly(2);
    }

    @Test
    void ofTwoThatAreAsBadTheSecondStands() {
        begin();
        writer.say("A bad letter.");
        end();
        writer.say("Another bad letter.");
        end();
        assertThat(kept().letter().text()).isEqualTo("Another bad letter.");
        assertThat(house.review.read()).containsExactly("A bad letter.");
    }

    @Test
    void whereTheFirstIsBetterItStaysAndTheSecondStandsBesideIt() {
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("A bad letter.");
        end();
        writer.say("A bad, bad letter.");
        end();
        Kept kept = kept();
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.letter().text()).isEqualTo("A bad letter.");
        assertThat(kept.letter().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(revision(2).text()).isEqualTo("A bad, bad letter.");
        assertThat(revision(2).state()).isEqualTo(Revision.State.COMPLETE);
        assertThat(revision(2).notes().in(Locale.ENGLISH))
                .isEqualTo("A second draft was asked for: " + ScriptedReview.REASON
                        + " The first one is the better one and stays.");
        assertThat(last(reader, "restart")).contains("The first draft is the better one.");
        assertThat(last(reader, "delta")).contains("A bad letter.");
        assertThat(last(reader, "done")).isEqualTo("{\"revision\":1}");
        assertThat(house.kept).containsExactly(1);
    }

    @Test
    void aSecondDraftThatBreaksOffLeavesTheFirst() {
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("A bad letter.");
        end();
        writer.say("A go");
        writer.fail(new DraftingException(DraftingException.Kind.MODEL_FAILED, "It fell over."));
        Kept kept = kept();
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(house.stored().text()).isEqualTo("A bad letter.");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(revision(2).text()).isEqualTo("A go");
        assertThat(revision(2).state()).isEqualTo(Revision.State.INTERRUPTED);
        assertThat(revision(2).notes().in(Locale.ENGLISH))
                .isEqualTo("A second draft was asked for: " + ScriptedReview.REASON + " It broke off.");
        assertThat(last(reader, "restart")).contains("The second draft broke off; the first one stays.");
        assertThat(last(reader, "delta")).contains("A bad letter.");
    }

    @Test
    void aSecondDraftThatIsEmptyLeavesTheFirst() {
        begin();
        writer.say("A bad letter.");
        end();
        end();
        assertThat(kept().revision()).isEqualTo(1);
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(row()).isEmpty();
    }

    @Test
    void aSecondDraftCanBeStopped() {
        begin();
        writer.say("A bad letter.");
        end();
        writer.say("A go");
        run.stop(DraftStop.CANCELLED);
        assertThat(failed(Kind.DRAFT_CANCELLED).data()).containsEntry("revision", 2);
        assertThat(house.stored().text()).isEqualTo("A bad letter.");
    }

    @Test
    void whoCannotMendIsNotAsked() {
        writer = new ScriptedWriter(false);
        begin();
        writer.say("A bad letter.");
        end();
        assertThat(kept().letter().text()).isEqualTo("A bad letter.");
        assertThat(house.review.read()).isEmpty();
        assertThat(revision(1).notes().any()).isFalse();
    }

    @Test
    void aReviewThatFailsCostsNoDraft() {
        house.review.breakDown();
        begin();
        AssertSubscriber<DraftEvent> reader = reader();
        writer.say("A bad letter.");
        end();
        assertThat(kept().letter().text()).isEqualTo("A bad letter.");
        assertThat(names(reader)).doesNotContain("remark", "failed").endsWith("done");
    }

    @Test
    void aReviewThatFailsInBetweenLetsTheSecondDraftStand() {
        begin();
        writer.say("A bad letter.");
        end();
        house.review.breakDown();
        writer.say("A bad, bad letter.");
        end();
        assertThat(kept().letter().text()).isEqualTo("A bad, bad letter.");
    }

    @Test
    void whatAPersonWritesMeanwhileStaysOnThePage() {
        begin();
        writer.say("Dear June");
        house.remarks.rewritten(house.letter.id, "My own words.");
        end();
        Kept kept = kept();
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.letter().text()).isEqualTo("My own words.");
        assertThat(kept.letter().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(revision(2).text()).isEqualTo("Dear June");
    }

    @Test
    void halfADraftDoesNotPushAWholeTextOffThePage() {
        house.remarks.rewritten(house.letter.id, "My own words.");
        begin();
        assertThat(run.before().text()).isEqualTo("My own words.");
        writer.say("Dear June");
        run.stop(DraftStop.CANCELLED);
        failed(Kind.DRAFT_CANCELLED);
        assertThat(house.stored().text()).isEqualTo("My own words.");
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(revision(2).text()).isEqualTo("Dear June");
    }

    @Test
    void anEmptyDraftLeavesAWholeTextDrafted() {
        house.remarks.rewritten(house.letter.id, "My own words.");
        begin();
        run.stop(DraftStop.CANCELLED);
        failed(Kind.DRAFT_CANCELLED);
        assertThat(house.stored().status()).isEqualTo(LetterStatus.DRAFTED);
    }

    @Test
    void aLetterThatIsDeletedIsWrittenNoMore() {
        begin();
        house.store.drafts.deleteById(row().orElseThrow().id);
        house.store.letters.delete(house.letter);
        writer.say("Dear");
        house.work();
        assertThat(writer.cancelled()).isTrue();
        failed(Kind.LETTER_GONE);
    }

    @Test
    void aLetterThatIsDeletedAtTheEndIsGone() {
        begin();
        writer.say("Dear");
        house.work();
        house.store.letters.delete(house.letter);
        end();
        failed(Kind.LETTER_GONE);
    }

    @Test
    void aPlaceInAQueueIsPassedOn() {
        begin();
        writer.place(3);
        assertThat(run.text().waiting()).hasValue(3);
        writer.say("Dear");
        assertThat(run.text().waiting()).isEmpty();
    }
}
