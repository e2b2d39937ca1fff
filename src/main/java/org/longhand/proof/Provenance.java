package org.longhand.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.Stemmer;

/** Which fact each sentence of a text came from. */
public final class Provenance {

    private static final double LEAST = 0.3;

    private Provenance() {}

    /**
     * @param fact its place in the brief, from 0
     * @param score the share of the shorter one's meaning words that both have, 0 to 1
     */
    public record Origin(int fact, double score) {}

    /**
     * @param start where the sentence begins, in Java {@code char} offsets
     * @param end where it ends, exclusive
     * @param from the facts it may come from, the likeliest first; empty where it comes from none
     */
    public record Sentence(int start, int end, List<Origin> from) {}

    public static List<Sentence> of(Brief brief, String text) {
        LetterReading r = new LetterReading(brief, text, List.of());
        Set<String> people = r.people();
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : r.sentences()) {
            Set<String> said = Stemmer.of(span.of(r.text()), r.lexicon());
            said.removeAll(people);
            List<Origin> origins = new ArrayList<>();
            for (int f = 0; f < r.told().facts().size() && !r.frame().holds(span.start()); f++) {
                Set<String> told = new HashSet<>(r.told().facts().get(f).stems());
                told.removeAll(people);
                double score = score(said, told);
                if (score >= LEAST) {
                    origins.add(new Origin(f, score));
                }
            }
            origins.sort(Comparator.comparingDouble(Origin::score).reversed());
            Span there = r.inLetter(span);
            sentences.add(new Sentence(there.start(), there.end(), origins));
        }
        return sentences;
    }

    private static double score(Set<String> said, Set<String> told) {
        Set<String> both = new HashSet<>(said);
        both.retainAll(told);
        int least = Math.min(said.size(), told.size());
        return least == 0 || both.size() < Math.min(2, told.size())
                ? 0
                : Math.round(100.0 * both.size() / least) / 100.0;
    }
}
