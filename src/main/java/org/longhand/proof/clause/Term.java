package org.longhand.proof.clause;

import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.clause.Form.Tense;
import org.longhand.proof.clause.Form.WordKind;

/**
 * One word of a clause.
 *
 * @param span in the text
 * @param text as it is written
 * @param base folded, without a possessive ending
 * @param grammar what it can be
 * @param lemmas its dictionary forms, its stem and itself, folded
 * @param kind the likeliest part of speech
 * @param weight how much it says by being there, 0 to 1
 * @param name whether it is written as a name
 * @param number a figure's or number word's value, or null
 */
public record Term(
        Span span,
        String text,
        String base,
        WordGrammar grammar,
        Set<String> lemmas,
        WordKind kind,
        double weight,
        boolean name,
        String number) {

    public Term as(WordKind other) {
        return new Term(span, text, base, grammar, lemmas, other, weight, name, number);
    }

    /** The same where it says how much: then it is no conjunction, and no list has it. */
    Term asDegree() {
        String other = "~" + base;
        return new Term(span, text, other, grammar, Set.of(other), WordKind.ADVERB, weight, name, number);
    }

    /** What it can be; none where no dictionary has it. */
    public List<Form> forms() {
        return grammar.forms();
    }

    public boolean noun() {
        return kind == WordKind.NOUN;
    }

    public boolean verb() {
        return kind == WordKind.VERB;
    }

    public boolean modifier() {
        return kind == WordKind.ADJECTIVE;
    }

    /** Whether it can be a verb in that tense. */
    public boolean can(Tense tense) {
        return grammar.tenses().contains(tense);
    }

    public boolean finite() {
        return grammar.finite();
    }

    /** The dictionary forms that it has as a verb. */
    public Set<String> verbs() {
        return grammar.verbs();
    }

    /** Whether both can be forms of one word. */
    public boolean alike(Term other) {
        return is(other.lemmas);
    }

    public boolean is(Set<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        for (String lemma : lemmas) { // asked often: a stream would take several times as long
            if (words.contains(lemma)) {
                return true;
            }
        }
        return false;
    }
}
