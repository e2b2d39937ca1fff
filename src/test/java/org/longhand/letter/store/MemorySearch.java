package org.longhand.letter.store;

import java.util.List;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.SearchQuery;

/** Finds letters by their words, all of them on one page. */
public final class MemorySearch extends LetterSearchRepository {

    private final MemoryLetters letters;
    private final MemoryWords words;

    MemorySearch(MemoryLetters letters, MemoryWords words) {
        super(null, new CurrentAccount());
        this.letters = letters;
        this.words = words;
    }

    @Override
    public FoundLetters search(SearchQuery query, int limit, ListPosition after, UUID correspondence) {
        List<LetterEntity> found = letters.list(Integer.MAX_VALUE, after, correspondence).stream()
                .filter(letter -> words.of(letter.id).containsAll(query.words())
                        && words.of(letter.id).stream().anyMatch(word -> word.startsWith(query.beginning())))
                .toList();
        return new FoundLetters(
                found.subList(0, Math.min(limit, found.size())),
                found.size() <= limit
                        ? null
                        : new ListPosition(found.get(limit - 1).createdAt, found.get(limit - 1).id));
    }
}
