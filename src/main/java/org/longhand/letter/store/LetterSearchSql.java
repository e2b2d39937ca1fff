package org.longhand.letter.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.longhand.letter.model.SearchQuery;

/**
 * The SQL of a search, for H2 and PostgreSQL. Pure. Its parameters: {@code account}, {@code pair}, {@code w0},
 * {@code w1}, … for the whole words, {@code low} and {@code high} around the words that begin as the last one,
 * {@code at} and {@code id} of the letter after which to go on, {@code floorAt} and {@code floorId} of the last one to
 * read.
 *
 * <p>An order names all columns of its index, those that are fixed, too: H2 reads by the index only then.
 *
 * @param query what is looked for
 * @param paired whether only letters of one correspondence are looked for
 * @param later whether this page goes on after another
 */
record LetterSearchSql(SearchQuery query, boolean paired, boolean later) {

    /** Numbers of terms in {@link #bounds}, besides those of the whole words: the beginning, and all letters. */
    static final int BEGINNING = 1000;

    static final int LETTERS = 1001;

    /** So many words are asked how frequent they are; the others, which are shorter, are only looked for. */
    static final int ASKED = 8;

    private static final String BY_WORD =
            " order by %1$s.account_id, %1$s.word, %1$s.created_at desc, %1$s.letter_id desc";

    /**
     * For each term that more letters have than one page may read, its number, and {@code at} and {@code id} of the
     * last one that may be read.
     *
     * @param most letters that may be read for one page
     */
    String bounds(int most) {
        String one = " offset " + (most - 1) + " rows fetch next 1 rows only)";
        List<String> parts = new ArrayList<>();
        parts.add("(select " + LETTERS + " as term, l.created_at as at, l.id as id from letter l where "
                + ofAccount("l") + after("l", "id") + byTime() + one);
        if (!paired) {
            parts.add("(select " + BEGINNING
                    + ", b.created_at, b.letter_id from letter_word b where b.account_id = :account" + begins("b")
                    + one);
            for (int i = 0; i < Math.min(ASKED, query.words().size()); i++) {
                parts.add(
                        "(select " + i + ", w.created_at, w.letter_id from letter_word w where w.account_id = :account"
                                + " and w.word = :w" + i + after("w", "letter_id") + BY_WORD.formatted("w") + one);
            }
        }
        return String.join(" union all ", parts);
    }

    /**
     * The letters that have all terms, newest first.
     *
     * @param term by whose index letters are read, as {@link #bounds} numbers it; those with the others are kept
     * @param floor whether to read only down to one
     * @param count of letters at most
     */
    String page(int term, boolean floor, int count) {
        String rows = " fetch first " + count + " rows only";
        if (term == LETTERS) {
            return "select l.* from letter l where " + ofAccount("l") + after("l", "id")
                    + (floor ? downTo("l", "id") : "") + others("l.id", term) + byTime() + rows;
        }
        String found = term == BEGINNING
                ? "select distinct w.created_at, w.letter_id from letter_word w where w.account_id = :account"
                        + begins("w")
                : "select w.created_at, w.letter_id from letter_word w where w.account_id = :account and w.word = :w"
                        + term;
        String order = term == BEGINNING ? " order by w.created_at desc, w.letter_id desc" : BY_WORD.formatted("w");
        return "select l.* from (" + found + after("w", "letter_id") + (floor ? downTo("w", "letter_id") : "")
                + others("w.letter_id", term) + order + rows
                + ") c join letter l on l.id = c.letter_id order by c.created_at desc, c.letter_id desc";
    }

    private String others(String letter, int term) {
        String words = IntStream.range(0, query.words().size())
                .filter(i -> i != term)
                .mapToObj(i -> exists(letter, " and o.word = :w" + i))
                .collect(Collectors.joining());
        return term == BEGINNING ? words : words + exists(letter, begins("o"));
    }

    private static String exists(String letter, String which) {
        return " and exists (select 1 from letter_word o where o.letter_id = " + letter + which + ")";
    }

    private String ofAccount(String table) {
        return table + ".account_id = :account" + (paired ? " and " + table + ".correspondence_id = :pair" : "");
    }

    private String byTime() {
        return " order by l." + (paired ? "correspondence_id" : "account_id") + ", l.created_at desc, l.id desc";
    }

    private static String begins(String table) {
        return " and %1$s.word >= :low and %1$s.word < :high".formatted(table);
    }

    private String after(String table, String id) {
        return later
                ? " and %1$s.created_at <= :at and (%1$s.created_at < :at or %1$s.%2$s < :id)".formatted(table, id)
                : "";
    }

    private static String downTo(String table, String id) {
        return " and %1$s.created_at >= :floorAt and (%1$s.created_at > :floorAt or %1$s.%2$s >= :floorId)"
                .formatted(table, id);
    }
}
