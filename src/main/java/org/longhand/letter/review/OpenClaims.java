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
 * The claims of one text. Where one is true, its whole sentence, or the whole clause where the remark is about a clause
 * of a longer sentence, is one fact in the words that stand there, and every claim in it is answered. Pure.
 */
final class OpenClaims {

    /** The longest fact that is kept, in characters. */
    private static final int LONGEST = 2000;

    private final String text;
    private final List<RemarkView> all;
    private final Clauses clauses;
    private final List<Span> sentences;

    /**
     * @param all that was found in the text
     * @param language of the text, a BCP 47 tag
     */
    OpenClaims(String text, List<RemarkView> all, String language) {
        this.text = text;
        this.all = all;
        clauses = Clauses.of(language);
        sentences = Sentences.of(text);
    }

    /** Whether there is a gap where this claim stands, so that no whole fact can be made of it. */
    boolean gap(RemarkView claim) {
        Span told = told(claim);
        return all.stream().anyMatch(r -> r.kind() == RemarkKind.PLACEHOLDER && within(r, told));
    }

    /** What follows if all that is open is true; a claim that stands with a gap stays open. */
    ClaimAnswer answer() {
        return answer(all.stream()
                .filter(r -> r.open() && r.end() > r.start() && !gap(r))
                .toList());
    }

    /** @param claims that are true; none of them stands with a gap */
    ClaimAnswer answer(List<RemarkView> claims) {
        Set<String> facts = new LinkedHashSet<>();
        Set<String> closed = new LinkedHashSet<>();
        Set<Span> whole = new LinkedHashSet<>();
        for (RemarkView claim : claims) {
            closed.add(claim.id());
            if (claim.kind() != RemarkKind.WRONG_NAME) { // a name at the head or the foot of a letter tells nothing
                whole.add(told(claim));
            }
        }
        List<Span> told = new ArrayList<>();
        for (Span span : whole) {
            all.stream().filter(r -> r.claims() && within(r, span)).forEach(r -> closed.add(r.id()));
            if (whole.stream().noneMatch(other -> larger(other, span))) {
                told.add(span);
            }
        }
        told.sort(Comparator.comparingInt(Span::start));
        told.forEach(span -> facts.add(bounded(span.of(text).strip())));
        return new ClaimAnswer(new ArrayList<>(facts), closed);
    }

    /**
     * The sentence or the clause that a claim stands in. A clause that hangs on another one ("because you fell") says
     * too little alone: it is told with its sentence, as long as nothing else in that is open.
     */
    private Span told(RemarkView claim) {
        Span sentence = sentence(claim);
        if (claim.kind() != RemarkKind.UNTRACED && claim.kind() != RemarkKind.CONTRADICTS) {
            return sentence;
        }
        return clauses.clause(text, sentence, new Span(claim.start(), claim.end()))
                .filter(clause -> !clauses.words().hangs(Clauses.first(clause.of(text)))
                        || all.stream().anyMatch(r -> r.open() && within(r, sentence) && !within(r, clause)))
                .orElse(sentence);
    }

    private Span sentence(RemarkView claim) {
        Span around = sentences.stream()
                .filter(s -> s.holds(claim.start()))
                .findFirst()
                .orElse(new Span(claim.start(), claim.end()));
        return new Span(Math.min(around.start(), claim.start()), Math.max(around.end(), claim.end()));
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
