package org.longhand.letter.draft;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Writer;
import org.longhand.letter.draft.DraftTransactions.Begun;
import org.longhand.letter.model.Letter;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.MemoryStore;

/** A letter that is drafted without a database, and on no thread but the test's. */
final class DraftHouse {

    final MemoryRemarks remarks = new MemoryRemarks();
    final MemoryStore store = remarks.store;
    final ScriptedReview review = new ScriptedReview();
    final DraftTransactions drafts = new DraftTransactions(
            store.letters, store.revisions, store.drafts, store.pages, store.mapper, store.account);
    final LetterEntity letter = remarks.pairs.letter(MemoryPairs.request("You taught me to whistle."));
    private final Queue<Runnable> due = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    final DraftTools tools = new DraftTools(drafts, review, remarks.counter, this::kept, this::later);

    /** Each revision that was told of as kept. */
    final List<Integer> kept = new CopyOnWriteArrayList<>();

    private void kept(Writer writer, UUID letter, int revision) {
        kept.add(revision);
    }

    private void later(Duration pause, Runnable work) {
        (pause.isZero() ? due : later).add(work);
    }

    /** Does what is to be done at once. */
    void work() {
        while (!due.isEmpty()) {
            due.remove().run();
        }
    }

    /** Does what was to be done later, too. */
    void pause() {
        due.addAll(later);
        later.clear();
        work();
    }

    DraftRun run(ScriptedWriter writer) {
        Begun begun = drafts.begin(letter.id, UUID.randomUUID(), writer, "warmer", draft -> true);
        DraftRequest request = new DraftRequest(
                begun.letter().brief(), "warmer", begun.letter().text(), 9);
        return new DraftRun(tools, begun, writer, request);
    }

    /** As it is stored. */
    Letter stored() {
        return store.letter(letter.id);
    }
}
