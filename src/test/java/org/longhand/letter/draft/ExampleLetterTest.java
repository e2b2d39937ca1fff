package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.Chosen;
import org.longhand.letter.edit.Shelf;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.review.ReviewDesk;
import org.longhand.letter.store.MemoryExample;
import org.longhand.letter.store.MemoryStore;

class ExampleLetterTest {

    private static final LetterRequest REQUEST = MemoryPairs.request("You taught me to whistle.");

    private record Says(String name, String text) implements Writer {

        @Override
        public Multi<String> draft(DraftRequest request) {
            return text == null
                    ? Multi.createFrom().failure(new IllegalStateException())
                    : Multi.createFrom().item(text);
        }
    }

    private final Shelf shelf = new Shelf();
    private final MemoryStore store = shelf.store;
    private final MemoryExample example = new MemoryExample();
    private final LetterDrafting drafting = new LetterDrafting(
            new DraftTransactions(
                    store.letters, store.revisions, store.drafts, store.pages, store.mapper, store.account),
            shelf.remarks.pairs.briefs,
            Chosen.of(new Says("composer", "Never asked.")),
            new ScriptedReview(),
            shelf.remarks.counter,
            ReviewDesk.secondOpinion(shelf.remarks, new Says("composer", "Never asked.")),
            () -> Duration.ofHours(1));

    private ExampleLetter letter(boolean wanted, Writer... writers) {
        return new ExampleLetter(shelf.service, shelf.finder, drafting, List.of(writers), example, wanted);
    }

    @AfterEach
    void close() {
        drafting.close(new ShutdownEvent());
    }

    @Test
    void anEmptyShelfGetsOneExample() {
        UUID id = letter(true).lay(REQUEST).orElseThrow();
        assertThat(letter(true).id()).isEqualTo(id);
        assertThat(store.letter(id).facts()).hasSize(1);
        assertThat(letter(true).lay(REQUEST)).isEmpty();
        store.letters.delete(store.pages.find(id));
        assertThat(letter(true).lay(REQUEST)).isEmpty();
    }

    @Test
    void whereOneIsNotWantedOrThereAreLettersNoneIsLaid() {
        assertThat(letter(false).lay(REQUEST)).isEmpty();
        shelf.remarks.pairs.letter(REQUEST);
        assertThat(letter(true).lay(REQUEST)).isEmpty();
        assertThat(example.id()).isNull();
    }

    @Test
    void ofTwoWhoComeAtOnceOneLaysIt() {
        example.overtakenBy(new UUID(0, 9));
        assertThat(letter(true).lay(REQUEST)).isEmpty();
        assertThat(shelf.finder.list(9, null, null, null).items()).isEmpty();
    }

    @Test
    void theComposerWritesItWhoeverElseIsAtWork() {
        ExampleLetter letter = letter(true, new Says("model", "Costly words."), new Says("composer", "Dear June."));
        UUID id = letter.lay(REQUEST).orElseThrow();
        letter.write(id);
        assertThat(store.letter(id).text()).isEqualTo("Dear June.");
        assertThat(store.letter(id).revision().number()).isEqualTo(1);
    }

    @Test
    void anExampleThatIsNotWrittenIsNoErrorOfTheDesk() {
        ExampleLetter letter = letter(true, new Says("composer", null));
        UUID id = letter.lay(REQUEST).orElseThrow();
        letter.write(id);
        assertThat(store.letter(id).status()).isEqualTo(LetterStatus.FAILED);
    }
}
