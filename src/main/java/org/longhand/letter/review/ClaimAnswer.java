package org.longhand.letter.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.longhand.letter.model.RemarkView;
import org.longhand.people.text.Span;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Sentences;

/**
 * What follows when a person says that claims are true: each whole sentence, or the whole clause where a remark is
 * about a clause of a longer sentence, is one fact in the words that stand there, and every claim in it is answered.
 * Pure.
 *
 * @param facts in the text's order, none of them twice
 * @param closed the names of the remarks that are answered with them
 */
record ClaimAnswer(List<String> facts, Set<String> closed) {

    /** The longest fact that is kept, in characters. */
    private static final int LONGEST = 2000;

    static final ClaimAnswer NONE = new ClaimAnswer(List.of(), Set.of());

    ClaimAnswer {
        facts = List.copyOf(facts);
        closed = Set.copyOf(closed);
    }

    /** Whether there is a gap where this claim stands, so that no whole fact can be made of it. */
    static boolean gap(String text, RemarkView claim, List<RemarkView> all, String language) {
        Span told = told(text, claim, all, Clauses.of(language));
        return all.stream().anyMatch(r -> r.kind() == RemarkKind.PLACEHOLDER && within(r, told));
    }

    /**
     * @param claims that are true; none of them stands with a gap
     * @param all that was found in the text
     * @param language of the text, a BCP 47 tag
     */
    static ClaimAnswer of(String text, List<RemarkView> claims, List<RemarkView> all, String language) {
        Clauses clauses = Clauses.of(language);
        Set<String> facts = new LinkedHashSet<>();
        Set<String> closed = new LinkedHashSet<>();
        List<Span> whole = new ArrayList<>();
        for (RemarkView claim : claims) {
            closed.add(claim.id());
            Span told = told(text, claim, all, clauses);
            all.stream().filter(r -> r.claims() && within(r, told)).forEach(r -> closed.add(r.id()));
            if (claim.kind() != RemarkKind.WRONG_NAME) { // a name at the head or the foot of a letter tells nothing
                whole.add(told);
            }
        }
        whole.stream()
                .filter(span -> whole.stream().noneMatch(other -> larger(other, span)))
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> facts.add(bounded(span.of(text).strip())));
        return new ClaimAnswer(new ArrayList<>(facts), closed);
    }

    /**
     * The sentence or the clause that a claim stands in. A clause that hangs on another one ("because you fell") says
     * too little alone: it is told with its sentence, as long as nothing else in that is open.
     */
    private static Span told(String text, RemarkView claim, List<RemarkView> all, Clauses clauses) {
        int[] around = Sentences.around(text, claim.start());
        Span sentence = new Span(Math.min(around[0], claim.start()), Math.max(around[1], claim.end()));
        if (claim.kind() != RemarkKind.UNTRACED && claim.kind() != RemarkKind.CONTRADICTS) {
            return sentence;
        }
        return clauses.clause(text, sentence, new Span(claim.start(), claim.end()))
                .filter(clause -> !clauses.words().hangs(Clauses.first(clause.of(text)))
                        || all.stream().anyMatch(r -> r.open() && within(r, sentence) && !within(r, clause)))
                .orElse(sentence);
    }

    private static boolean within(RemarkView remark, Span span) {
        return remark.start() >= span.start() && remark.end() <= span.end() && remark.end() > remark.start();
    }

    private static boolean larger(Span one, Span other) {
        return one.start() <= other.start() && one.end() >= other.end() && !one.equals(other);
    }

    private static String bounded(String told) {
        if (told.length() <= LONGEST) {
            return told;
        }
        int end = told.lastIndexOf(' ', LONGEST);
        return told.substring(0, end < 1 ? LONGEST : end).strip();
    }
}
