package org.longhand.letter.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.pairs.MemoryPairs;

class RemarkCounterTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String INVENTED = "Dear June,\n\nYou taught me to whistle in Vienna.\n\nYours,\nSam Reyes";
    private static final RemarkCount NONE = new RemarkCount(0, 0, 0);
    private static final RemarkCount ONE = new RemarkCount(1, 1, 0);

    private final MemoryRemarks house = new MemoryRemarks();
    private final RemarkCounter counter = house.counter;

    /** As it is counted in the background; null where it is not within a second. */
    private RemarkCount soon(UUID id) throws InterruptedException {
        for (Instant end = Instant.now().plus(Duration.ofSeconds(1));
                Instant.now().isBefore(end); ) {
            if (house.store.letter(id).state().remarks().reading() != null) {
                return house.store.letter(id).remarks();
            }
            Thread.sleep(5);
        }
        return null;
    }

    @Test
    void aTextIsCountedAndTheCountIsKept() {
        Letter letter = house.written(INVENTED, FACT);
        assertThat(letter.remarks()).isNull();
        assertThat(counter.counted(letter).remarks()).isEqualTo(ONE);
        Letter stored = house.store.letter(letter.id());
        assertThat(stored.remarks()).isEqualTo(ONE);
        assertThat(stored.state().remarks().reading()).isEqualTo(house.reader.version());
        assertThat(stored.version()).isEqualTo(letter.version());
    }

    @Test
    void whatIsNotThereIsNotCounted() {
        Letter empty = house.store.letter(house.pairs.letter(MemoryPairs.request(FACT)).id);
        assertThat(counter.counted(empty)).isSameAs(empty);
        assertThat(counter.shown(empty)).isSameAs(empty);
        Letter gone = house.written(INVENTED, FACT);
        house.store.letters.delete(house.store.pages.find(gone.id()));
        assertThat(counter.counted(gone)).isSameAs(gone);
    }

    @Test
    void whoChangedALetterIsToldOfTheirOwnTextThoughAnotherChangeCameIn() {
        Letter mine = house.written(INVENTED, FACT);
        house.rewritten(mine.id(), TRUE);
        assertThat(counter.counted(mine).remarks()).isEqualTo(ONE);
        assertThat(house.store.letter(mine.id()).remarks()).isNull();
        assertThat(counter.counted(house.store.letter(mine.id())).remarks()).isEqualTo(NONE);
    }

    @Test
    void aCountThatIsStaleIsMadeGoodInTheBackground() throws InterruptedException {
        Letter letter = house.written(INVENTED, FACT);
        assertThat(counter.shown(letter)).isSameAs(letter);
        assertThat(soon(letter.id())).isEqualTo(ONE);
    }

    @Test
    void anEarlierLetterThatTellsSomethingElseMakesTheCountStale() throws InterruptedException {
        Letter before = house.written(INVENTED, FACT);
        Letter letter = counter.counted(house.written(TRUE, FACT));
        house.rewritten(before.id(), TRUE);
        Letter now = house.store.letter(letter.id());
        assertThat(now.state().remarks().reading()).isNull();
        assertThat(now.remarks()).isEqualTo(letter.remarks());
        counter.shown(now);
        assertThat(soon(letter.id())).isNotNull();
    }

    @Test
    void aCountThatHoldsIsNotMadeAgain() throws InterruptedException {
        Letter letter = counter.counted(house.written(INVENTED, FACT));
        int kept = house.store.counts.kept();
        counter.shown(house.store.letter(letter.id()));
        Letter stale = house.written(TRUE, FACT);
        counter.shown(stale);
        assertThat(soon(stale.id())).isNotNull(); // one after the other: had the first been waiting, it is counted
        assertThat(house.store.counts.kept()).isEqualTo(kept + 1);
    }

    @Test
    void aLetterThatWasDeletedMeanwhileDoesNotStopTheCounting() throws InterruptedException {
        Letter gone = house.written(INVENTED, FACT);
        house.store.letters.delete(house.store.pages.find(gone.id()));
        Letter letter = house.written(TRUE, FACT);
        counter.shown(gone);
        counter.shown(letter);
        assertThat(soon(letter.id())).isNotNull();
        Letter later = house.written(INVENTED, FACT);
        counter.shown(later);
        assertThat(soon(later.id())).isNotNull();
    }
}
