package org.longhand.letter.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.letter.model.SearchWords;

/** Keeps the table of the words that stand on letters' pages; {@link LetterSearchRepository} reads it. */
@ApplicationScoped
public class LetterWordRepository {

    private final EntityManager db;

    LetterWordRepository(EntityManager db) {
        this.db = db;
    }

    /**
     * Within the caller's transaction, which holds the letter's lock: these words stand on its page now, and no others.
     * One statement reads those that stood there; one more each adds and deletes, where there is a difference.
     *
     * @param letter one that is stored
     * @param words of {@link SearchWords#of}
     */
    public void put(LetterEntity letter, Set<String> words) {
        Set<String> before = new HashSet<>(stored(letter));
        String[] gone =
                before.stream().filter(word -> !words.contains(word)).sorted().toArray(String[]::new);
        String[] come =
                words.stream().filter(word -> !before.contains(word)).sorted().toArray(String[]::new);
        if (gone.length > 0) {
            db.createNativeQuery("""
                    delete from letter_word where letter_id = :letter
                    and word in (select t.word from unnest(cast(:words as varchar(64) array)) as t(word))""")
                    .setParameter("letter", letter.id)
                    .setParameter("words", gone)
                    .executeUpdate();
        }
        if (come.length > 0) {
            db.createNativeQuery("""
                    insert into letter_word (letter_id, word, account_id, created_at)
                    select cast(:letter as uuid), t.word, cast(:account as uuid),
                        cast(:at as timestamp(6) with time zone)
                    from unnest(cast(:words as varchar(64) array)) as t(word)""")
                    .setParameter("letter", letter.id)
                    .setParameter("account", letter.accountId)
                    .setParameter("at", letter.createdAt)
                    .setParameter("words", come)
                    .executeUpdate();
        }
    }

    private List<String> stored(LetterEntity letter) {
        return db.createNativeQuery("select word from letter_word where letter_id = :letter", String.class)
                .setParameter("letter", letter.id)
                .getResultList();
    }
}
