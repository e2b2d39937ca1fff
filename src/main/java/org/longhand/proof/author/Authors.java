package org.longhand.proof.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Follows a letter through its revisions and tells who wrote which of its words.
 *
 * <ul>
 *   <li>A text that a person puts on the page is compared, word by word, with the one before it: what stays keeps its
 *       author, what comes new is the person's. A word that a person changes within a writer's sentence is theirs, and
 *       only that one; where they take one out the rest stays the writer's. A sentence that has less than half of an
 *       earlier one, and gets less than half of its words from it, is another one, and all of it is theirs, if it has
 *       no {@value #RUN} words in a row of the writer's.
 *   <li>A sentence that stood in any earlier revision, or at least {@value #RUN} words in a row of one, keeps its
 *       author wherever it is put: it was moved, or taken back after it had gone.
 *   <li>What a writer puts on the page is the writer's, but for whole sentences that stood there before. A person's
 *       sentence that a writer changed says what the writer says: one word less may turn it round.
 * </ul>
 */
public final class Authors {

    /** Fewer words in a row than this two people may well write alike. */
    static final int RUN = 5;

    /** Fewer words than that are no sentence that somebody would know again: "Yes.", "14.". */
    private static final int SENTENCE = 3;

    private record Piece(String[] keys, boolean[] person) {}

    private record Place(Piece piece, int word) {

        /** Whether the run that begins here is the one that begins at that word of others. */
        boolean holds(String[] others, int from) {
            return Arrays.equals(piece.keys(), word, word + RUN, others, from, from + RUN);
        }
    }

    private final Map<Long, Piece> sentences = new HashMap<>();
    private final Map<Long, Place> runs = new HashMap<>();
    private final Map<Integer, boolean[]> restorable = new HashMap<>();
    private Words words = Words.of("");
    private boolean[] person = {};

    private Authors() {}

    /**
     * Who wrote which part of the last one of these texts.
     *
     * @param revisions in the order written; none is a letter without a text
     */
    public static Authorship of(List<WrittenText> revisions) {
        if (revisions.isEmpty()) {
            return Authorship.whole("", true);
        }
        WrittenText last = revisions.get(revisions.size() - 1);
        boolean one = revisions.stream().allMatch(r -> r.person() == last.person());
        if (one) {
            return Authorship.whole(last.text(), last.person());
        }
        Authors authors = new Authors();
        Map<Integer, String> texts = new HashMap<>();
        for (WrittenText revision : revisions) {
            boolean restored =
                    revision.restoredFrom() != null && revision.text().equals(texts.get(revision.restoredFrom()));
            authors.next(revision, restored ? authors.restorable.get(revision.restoredFrom()) : null);
            texts.put(revision.number(), revision.text());
        }
        return Authorship.of(authors.words, authors.person, last.person());
    }

    private void next(WrittenText revision, boolean[] known) {
        Words now = Words.of(revision.text());
        boolean[] by = known != null ? known : revision.person() ? edited(now) : drafted(now);
        words = now;
        person = by;
        restorable.put(revision.number(), by);
        remember();
    }

    private boolean[] drafted(Words now) {
        boolean[] by = new boolean[now.size()];
        for (int s = 0; s < now.sentences().length; s++) {
            whole(now, s, by);
        }
        return by;
    }

    private boolean[] edited(Words now) {
        boolean[] by = new boolean[now.size()];
        boolean[] fresh = new boolean[now.size()];
        int[] places = WordMatch.of(words.keys(), now.keys());
        for (int i = 0; i < by.length; i++) {
            fresh[i] = places[i] < 0;
            by[i] = fresh[i] || person[places[i]];
        }
        for (int s = 0; s < now.sentences().length; s++) {
            boolean known = whole(now, s, by);
            if (!known) {
                runs(now, now.sentences()[s], now.sentenceEnd(s), fresh, by);
                rewritten(now, s, places, by);
            }
        }
        return by;
    }

    /** Whether the sentence stood somewhere before; it has its authors of then. */
    private boolean whole(Words now, int sentence, boolean[] by) {
        int from = now.sentences()[sentence];
        int to = now.sentenceEnd(sentence);
        Piece piece = to - from < SENTENCE ? null : sentences.get(key(now.keys(), from, to));
        if (piece == null || !Arrays.equals(piece.keys(), Arrays.copyOfRange(now.keys(), from, to))) {
            return false;
        }
        System.arraycopy(piece.person(), 0, by, from, to - from);
        return true;
    }

    /** Words that came new, but stood in a row in an earlier sentence. */
    private void runs(Words now, int from, int to, boolean[] fresh, boolean[] by) {
        int i = from;
        while (i + RUN <= to) {
            Place place = fresh[i] && fresh[i + RUN - 1] ? runs.get(key(now.keys(), i, i + RUN)) : null;
            if (place == null || !place.holds(now.keys(), i)) {
                i++;
                continue;
            }
            int k = place.word();
            while (i < to
                    && k < place.piece().keys().length
                    && fresh[i]
                    && now.keys()[i].equals(place.piece().keys()[k])) {
                by[i++] = place.piece().person()[k++];
            }
        }
    }

    /**
     * Makes a sentence the person's that is another than those that stood there: where no earlier one gave half of its
     * telling words to it, or half of those it has. A word that both have, as a name, was then written by the person,
     * too.
     */
    private void rewritten(Words now, int sentence, int[] places, boolean[] by) {
        int from = now.sentences()[sentence];
        int to = now.sentenceEnd(sentence);
        int[] kept = new int[words.sentences().length];
        int row = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            if (places[i] >= 0 && now.tells(i)) {
                kept[words.sentenceOf(places[i])]++;
            }
            row = by[i] ? 0 : row + 1;
            longest = Math.max(longest, row);
        }
        boolean edited = IntStream.range(0, kept.length)
                .anyMatch(old ->
                        2 * kept[old] >= now.telling(sentence) || kept[old] > 0 && 2 * kept[old] >= words.telling(old));
        if (!edited && longest < RUN) {
            Arrays.fill(by, from, to, true);
        }
    }

    private void remember() {
        List<Piece> added = new ArrayList<>();
        for (int s = 0; s < words.sentences().length; s++) {
            int from = words.sentences()[s];
            int to = words.sentenceEnd(s);
            long key = key(words.keys(), from, to);
            if (!sentences.containsKey(key)) {
                Piece piece =
                        new Piece(Arrays.copyOfRange(words.keys(), from, to), Arrays.copyOfRange(person, from, to));
                sentences.put(key, piece);
                added.add(piece);
            }
        }
        for (Piece piece : added) {
            for (int i = 0; i + RUN <= piece.keys().length; i++) {
                runs.putIfAbsent(key(piece.keys(), i, i + RUN), new Place(piece, i));
            }
        }
    }

    /** A number for these words; other words may have the same one. */
    private static long key(String[] keys, int from, int to) {
        long key = to - from;
        for (int i = from; i < to; i++) {
            key = (key ^ keys[i].hashCode()) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }
}
