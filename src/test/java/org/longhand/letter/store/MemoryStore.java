package org.longhand.letter.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.Letter;
import org.longhand.testing.MovingClock;

/**
 * The store without a database, for tests of what is done with it. What a statement means is told in each of its parts
 * once more, so tests of the statements themselves need the container.
 */
public final class MemoryStore {

    public final MovingClock clock = new MovingClock("2026-03-14T08:00:00Z");
    public final CurrentAccount account = new CurrentAccount();
    public final MemoryRevisions revisions = new MemoryRevisions();
    public final MemoryLetters letters = new MemoryLetters(revisions);
    public final MemoryCounts counts = new MemoryCounts();
    public final MemoryWords words = new MemoryWords();
    public final MemorySearch search = new MemorySearch(letters, words);
    public final MemoryDrafts drafts = new MemoryDrafts();
    public final MemoryDecisions decisions = new MemoryDecisions();
    public final MemorySuggestions suggestions = new MemorySuggestions();
    public final MemorySecondReadings readings = new MemorySecondReadings();
    public final LetterMapper mapper = new LetterMapper(new ObjectMapper(), clock, new Random(5));
    public final LetterPages pages = new LetterPages(letters, revisions, counts, words, mapper);

    /** A letter as it is stored. */
    public Letter letter(UUID id) {
        return pages.view(pages.find(id));
    }
}
