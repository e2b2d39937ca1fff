package org.longhand.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.claim.ClaimReader;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.second.SecondReading;
import org.longhand.proof.text.Stemmer;

/** Which fact each sentence of a text came from, and each of its clauses. */
public final class Provenance {

    private static final double LEAST = 0.3;

    private Provenance() {}

    /**
     * @param fact its place in the brief, from 0
     * @param score the share of the shorter one's meaning words that both have, 0 to 1
     */
    public record Origin(int fact, double score) {}

    /**
     * A clause of a sentence, as the claim reader takes it.
     *
     * @param start where it begins, in Java {@code char} offsets
     * @param end where it ends, exclusive
     * @param from the facts that carry it, the likeliest first; empty where none does
     * @param untold how likely it says what nobody told, 0 to 1; the red pen marks it where this is high
     * @param second what a second reader, the model, said of the sentence that it stands in; null where none read it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clause(int start, int end, List<Origin> from, double untold, Second second) {}

    /**
     * What a second reader said of a sentence.
     *
     * @param finding whether something that was told carries it
     * @param facts those that were named for it, by their places in the brief, from 0; none where it is not carried,
     *     claims nothing, or is carried by something else, such as the relationship
     */
    public record Second(SecondReading.Finding finding, List<Integer> facts) {}

    /**
     * @param start where the sentence begins, in Java {@code char} offsets
     * @param end where it ends, exclusive
     * @param from the facts it may come from, the likeliest first; empty where it comes from none
     * @param clauses of the sentence, in order; none where it greets, closes or signs
     * @param second what a second reader, the model, said of it; null where none read it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sentence(int start, int end, List<Origin> from, List<Clause> clauses, Second second) {}

    public static List<Sentence> of(Brief brief, String text) {
        return of(brief, text, SecondReading.NONE);
    }

    /** @param reading what a second reader found of the text's sentences */
    public static List<Sentence> of(Brief brief, String text, SecondReading reading) {
        LetterReading r = new LetterReading(brief, text, List.of());
        Set<String> people = r.people();
        List<ClaimReader.Traced> traced = new ClaimReader(r).traced();
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
            Second second = r.frame().holds(span.start()) ? null : second(there.of(text), reading, brief);
            sentences.add(new Sentence(
                    there.start(),
                    there.end(),
                    origins,
                    traced.stream()
                            .filter(c -> span.holds(c.clause().start()))
                            .map(c -> clause(r, c, second))
                            .toList(),
                    second));
        }
        return sentences;
    }

    private static Second second(String sentence, SecondReading reading, Brief brief) {
        return reading.of(sentence)
                .map(finding -> new Second(
                        finding,
                        reading.named(sentence).stream()
                                .filter(fact -> fact < brief.facts().size())
                                .toList()))
                .orElse(null);
    }

    private static Clause clause(LetterReading r, ClaimReader.Traced traced, Second second) {
        Span there = r.inLetter(traced.clause());
        return new Clause(
                there.start(),
                there.end(),
                traced.facts().entrySet().stream()
                        .map(f -> new Origin(f.getKey(), rounded(f.getValue())))
                        .filter(o -> o.score() >= LEAST)
                        .sorted(Comparator.comparingDouble(Origin::score).reversed())
                        .toList(),
                rounded(traced.untold()),
                second);
    }

    private static double rounded(double share) {
        return Math.round(100 * share) / 100.0;
    }

    private static double score(Set<String> said, Set<String> told) {
        Set<String> both = new HashSet<>(said);
        both.retainAll(told);
        int least = Math.min(said.size(), told.size());
        return least == 0 || both.size() < Math.min(2, told.size()) ? 0 : rounded((double) both.size() / least);
    }
}
