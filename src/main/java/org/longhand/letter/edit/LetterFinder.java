package org.longhand.letter.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.SearchQuery;
import org.longhand.letter.model.Slice;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.LetterSearchRepository;
import org.longhand.letter.store.LetterSearchRepository.FoundLetters;

/** Finds letters by whom they are for and by what stands on their pages. */
@ApplicationScoped
public class LetterFinder {

    private static final int LONGEST = 200;

    private final LetterRepository letters;
    private final LetterSearchRepository words;
    private final LetterMapper mapper;

    LetterFinder(LetterRepository letters, LetterSearchRepository words, LetterMapper mapper) {
        this.letters = letters;
        this.words = words;
        this.mapper = mapper;
    }

    /**
     * Newest first.
     *
     * @param after null for the newest
     * @param correspondence null for all
     * @param typed words that all stand on the page, in any order, of which the last one may be the beginning of one;
     *     null for any. Case, accents and punctuation do not matter. A search answers with fewer letters than the
     *     limit, and a position, where it has read enough for one time
     * @throws InvalidInputException where too much was typed
     */
    @Transactional
    public Slice<LetterSummary> list(int limit, ListPosition after, UUID correspondence, String typed) {
        if (typed == null || typed.isBlank()) {
            List<LetterEntity> found = letters.list(limit + 1, after, correspondence);
            return page(
                    found.subList(0, Math.min(limit, found.size())),
                    found.size() > limit ? found.get(limit - 1) : null);
        }
        if (typed.length() > LONGEST) {
            throw new InvalidInputException("q", "Search for at most " + LONGEST + " characters.");
        }
        return SearchQuery.of(typed)
                .map(query -> search(limit, after, correspondence, query))
                .orElse(new Slice<>(List.of(), null));
    }

    private Slice<LetterSummary> search(int limit, ListPosition after, UUID correspondence, SearchQuery query) {
        FoundLetters found = words.search(query, limit, after, correspondence);
        return new Slice<>(found.letters().stream().map(mapper::summary).toList(), found.next());
    }

    /** @param last where the next page goes on, or null at the end */
    private Slice<LetterSummary> page(List<LetterEntity> found, LetterEntity last) {
        return new Slice<>(
                found.stream().map(mapper::summary).toList(),
                last == null ? null : new ListPosition(last.createdAt, last.id));
    }
}
