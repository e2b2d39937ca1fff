package org.longhand.proof.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.people.text.Span;
import org.longhand.proof.claim.Form.Tense;
import org.longhand.proof.claim.Form.WordKind;

/**
 * One word of a clause.
 *
 * @param span in the text
 * @param text as it is written
 * @param base folded, without a possessive ending
 * @param forms what it can be; none where no dictionary has it
 * @param lemmas its dictionary forms, its stem and itself, folded
 * @param kind the likeliest part of speech
 * @param weight how much it says by being there, 0 to 1
 * @param name whether it is written as a name
 * @param number a figure's or number word's value, or null
 */
record Term(
        Span span,
        String text,
        String base,
        List<Form> forms,
        Set<String> lemmas,
        WordKind kind,
        double weight,
        boolean name,
        String number) {

    Term as(WordKind other) {
        return new Term(span, text, base, forms, lemmas, other, weight, name, number);
    }

    boolean noun() {
        return kind == WordKind.NOUN;
    }

    boolean verb() {
        return kind == WordKind.VERB;
    }

    boolean modifier() {
        return kind == WordKind.ADJECTIVE;
    }

    /** Whether it can be a verb in that tense. */
    boolean can(Tense tense) {
        return forms.stream().anyMatch(f -> f.tense() == tense);
    }

    boolean finite() {
        return forms.stream().anyMatch(Form::finite);
    }

    /** The dictionary forms that it has as a verb. */
    Set<String> verbs() {
        return forms.stream()
                .filter(f -> f.kind() == WordKind.VERB)
                .map(Form::lemma)
                .collect(Collectors.toSet());
    }

    /** Whether both can be forms of one word. */
    boolean alike(Term other) {
        return lemmas.stream().anyMatch(other.lemmas::contains);
    }

    boolean is(Set<String> words) {
        return lemmas.stream().anyMatch(words::contains);
    }
}
