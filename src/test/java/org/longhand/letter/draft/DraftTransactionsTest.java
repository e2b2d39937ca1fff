package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.draft.DraftTransactions.Begun;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.DraftEntity;
import org.longhand.letter.store.LetterEntity;

class DraftTransactionsTest {

    private final DraftHouse house = new DraftHouse();
    private final DraftTransactions drafts = house.drafts;
    private final ScriptedWriter writer = new ScriptedWriter(false);
    private final UUID id = house.letter.id;

    private Begun begin(boolean alive) {
        return drafts.begin(id, UUID.randomUUID(), writer, "warmer", draft -> alive);
    }

    @Test
    void aDraftThatBeginsIsARowOfItsOwn() {
        house.remarks.rewritten(id, "My own words.");
        long version = house.stored().version();
        Begun begun = begin(true);
        DraftEntity row = house.store.drafts.findById(begun.id());
        assertThat(row.letterId).isEqualTo(id);
        assertThat(row.accountId).isEqualTo(house.store.account.id());
        assertThat(row.seenRevision).isEqualTo(1);
        assertThat(row.writer).isEqualTo("composer");
        assertThat(row.way).isEqualTo("steps");
        assertThat(row.instruction).isEqualTo("warmer");
        assertThat(row.text).isEmpty();
        assertThat(row.begunAt).isEqualTo(house.store.clock.instant());
        assertThat(row.savedAt).isEqualTo(row.begunAt);
        assertThat(begun.account()).isEqualTo(house.store.account.id());
        assertThat(begun.letter().status()).isEqualTo(LetterStatus.DRAFTING);
        assertThat(begun.letter().version()).isGreaterThan(version);
        assertThat(drafts.status(id)).isEqualTo(LetterStatus.DRAFTING);
    }

    @Test
    void aLetterIsDraftedOnceAtATime() {
        Begun first = begin(true);
        assertThat(Refused.as(Kind.DRAFT_RUNNING, () -> begin(true)).data()).containsEntry("letter", id);
        assertThat(house.store.drafts.listAll()).extracting(row -> row.id).containsExactly(first.id());
        Refused.as(
                Kind.LETTER_NOT_FOUND,
                () -> drafts.begin(new UUID(0, 9), UUID.randomUUID(), writer, null, draft -> true));
    }

    @Test
    void whatWasLeftBehindBecomesARevisionFirst() {
        Begun left = begin(true);
        drafts.save(left, " Dear June, ");
        Begun now = begin(false);
        Revision half = drafts.latest(id).orElseThrow();
        assertThat(half.number()).isEqualTo(1);
        assertThat(half.text()).isEqualTo("Dear June,");
        assertThat(half.state()).isEqualTo(Revision.State.INTERRUPTED);
        assertThat(half.way()).isEqualTo("steps");
        assertThat(half.instruction()).isEqualTo("warmer");
        assertThat(house.store.words.of(id)).containsExactlyInAnyOrder("dear", "june");
        assertThat(house.store.drafts.listAll()).extracting(row -> row.id).containsExactly(now.id());
        assertThat(house.store.drafts.findById(now.id()).seenRevision).isEqualTo(1);
    }

    @Test
    void whatWasBeingDraftedWhenTheProgramStoppedIsInterrupted() {
        drafts.save(begin(true), "Dear June,");
        LetterEntity empty = house.remarks.pairs.letter(MemoryPairs.request("It rains."));
        drafts.begin(empty.id, UUID.randomUUID(), writer, null, draft -> true);
        LetterEntity whole = house.remarks.pairs.written(MemoryPairs.request("It rains."), "My own words.");
        drafts.begin(whole.id, UUID.randomUUID(), writer, null, draft -> true);
        LetterEntity lost = house.remarks.pairs.letter(MemoryPairs.request("It rains."));
        LetterEntity kept = house.remarks.pairs.written(MemoryPairs.request("It rains."), "My own words.");
        kept.status = LetterStatus.DRAFTING;

        drafts.interruptAll();
        assertThat(house.store.drafts.listAll()).isEmpty();
        assertThat(house.stored().status()).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(house.stored().text()).isEqualTo("Dear June,");
        assertThat(empty.status).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(empty.currentRevision).isZero();
        assertThat(whole.status).isEqualTo(LetterStatus.DRAFTED);
        assertThat(whole.currentRevision).isEqualTo(1);
        assertThat(lost.status).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(kept.status).isEqualTo(LetterStatus.DRAFTED);
    }

    @Test
    void theLatestDraftIsAWritersAndNoRestoredOne() {
        assertThat(drafts.latest(id)).isEmpty();
        Begun begun = begin(true);
        drafts.save(begun, "Dear June,");
        drafts.interruptAll();
        house.remarks.rewritten(id, "My own words.");
        assertThat(drafts.latest(id))
                .hasValueSatisfying(draft -> assertThat(draft.number()).isEqualTo(1));
    }

    @Test
    void aDraftThatIsGoneIsNotSaved() {
        Begun begun = begin(true);
        assertThat(drafts.save(begun, "Dear")).isTrue();
        drafts.nothing(begun);
        assertThat(drafts.save(begun, "Dear June,")).isFalse();
        assertThat(house.letter.status).isEqualTo(LetterStatus.FAILED);
    }
}
