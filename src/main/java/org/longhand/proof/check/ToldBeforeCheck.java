package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.told.PreviousLetter;

/** Stories that an earlier letter to the same person told. */
final class ToldBeforeCheck implements Checker {

    private static final double SAME = 0.6;
    private static final int FEWEST = 4;

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        Set<String> people = r.people();
        for (PreviousLetter earlier : r.earlier()) {
            List<List<String>> old = sentences(earlier.text(), r.lexicon(), people);
            for (Span span : r.sentences()) {
                List<String> now = stems(span.of(r.text()), r.lexicon(), people);
                if (r.frame().holds(span.start())
                        || found.stream().anyMatch(f -> f.start() == span.start())
                        || old.stream().noneMatch(o -> same(now, o))) {
                    continue;
                }
                LocalizedMessage reason = earlier.date() == null
                        ? LocalizedMessage.of("told-before.undated")
                        : LocalizedMessage.of("told-before", earlier.date());
                found.add(new Remark(
                        RemarkKind.TOLD_BEFORE,
                        span.start(),
                        span.end(),
                        span.of(r.text()),
                        reason,
                        null,
                        earlier.letterId()));
            }
        }
        return found;
    }

    /** Most of the words that carry the story are the same, and two of them stand side by side in both. */
    private static boolean same(List<String> now, List<String> old) {
        Set<String> words = new HashSet<>(now);
        int all = words.size();
        words.retainAll(new HashSet<>(old));
        if (words.size() < FEWEST || words.size() < SAME * all) {
            return false;
        }
        Set<String> shingles = shingles(now);
        shingles.retainAll(shingles(old));
        return !shingles.isEmpty();
    }

    private static Set<String> shingles(List<String> stems) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 1 < stems.size(); i++) {
            shingles.add(stems.get(i) + " " + stems.get(i + 1));
        }
        return shingles;
    }

    /** Each sentence with the one after it: a story may be told in two. */
    private static List<List<String>> sentences(String text, Lexicon lexicon, Set<String> people) {
        List<Span> spans = Sentences.of(text);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int end = spans.get(Math.min(i + 1, spans.size() - 1)).end();
            sentences.add(stems(text.substring(spans.get(i).start(), end), lexicon, people));
        }
        return sentences;
    }

    private static List<String> stems(String text, Lexicon lexicon, Set<String> people) {
        return Stemmer.of(text, lexicon).stream()
                .filter(s -> !people.contains(s))
                .toList();
    }
}
