package org.longhand.letter.store;

import java.util.Set;
import org.longhand.letter.model.SearchQuery;

/** Decides by which index a search is read. Terms are numbered as in {@link LetterSearchSql#bounds}. */
final class SearchPlan {

    private SearchPlan() {}

    /**
     * The term by which to read: one that is not frequent, else the word that is likely the rarest; within one
     * correspondence its letters.
     *
     * @param frequent the terms that more letters have than one page may read
     */
    static int term(SearchQuery query, boolean paired, Set<Integer> frequent) {
        if (paired) {
            return LetterSearchSql.LETTERS;
        }
        for (int i = 0; i < Math.min(LetterSearchSql.ASKED, query.words().size()); i++) {
            if (!frequent.contains(i)) {
                return i;
            }
        }
        if (!frequent.contains(LetterSearchSql.BEGINNING)) {
            return LetterSearchSql.BEGINNING;
        }
        return query.words().isEmpty() || !frequent.contains(LetterSearchSql.LETTERS) ? LetterSearchSql.LETTERS : 0;
    }
}
