package org.longhand.letter.edit;

import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.store.MemoryStore;

/** The services of this room without a database. */
public final class Shelf {

    public final MemoryRemarks remarks = new MemoryRemarks();
    public final MemoryStore store = remarks.store;
    public final LetterService service = new LetterService(
            new LetterTransactions(
                    store.letters,
                    store.revisions,
                    store.pages,
                    store.counts,
                    store.mapper,
                    remarks.pairs.memory,
                    store.account,
                    remarks.pairs.erased),
            remarks.counter);
    public final LetterFinder finder = new LetterFinder(store.letters, store.search, store.mapper);
}
