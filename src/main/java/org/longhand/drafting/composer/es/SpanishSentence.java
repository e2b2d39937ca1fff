package org.longhand.drafting.composer.es;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.ThirdPersons.Who;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** One Spanish fact on its way from the third person to those of a letter. Serves once. */
final class SpanishSentence {

    private static final WordFiles FILES = WordFiles.beside(SpanishSentence.class);
    static final Pattern TOKEN =
            Pattern.compile("[\uE000\uE001]|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+|[^\\p{L}\\p{M}\uE000\uE001]+");
    private static final Set<String> JOINS = Text.set("y e o u pero ni");
    private static final Set<String> SUBORDINATE = FILES.set("subordinators");
    private static final Set<String> PREPOSITIONS = FILES.set("prepositions");
    private static final Set<String> DETERMINERS = FILES.set("determiners");
    private final Tokens tokens;
    private final SpanishSubject verbs;
    private final String original;
    private final String text;
    private final boolean usted;
    private final boolean thirds;
    private final boolean othersAct;
    private final ThirdPersons.InFact people;
    private final OtherPeople others;
    private final SpanishPronouns pronouns;
    private boolean certain = true;
    private boolean recipientIsSubject;
    private boolean senderIsSubject;

    /** @param othersAct whether somebody else may be the subject, who may stand behind the verb */
    SpanishSentence(
            String text,
            boolean usted,
            ThirdPersons.InFact people,
            OtherPeople others,
            boolean othersAct,
            boolean thirds) {
        this.text = SpanishObjects.turned(text, usted);
        this.original = text;
        this.tokens = new Tokens(this.text, TOKEN);
        this.verbs = new SpanishSubject(tokens, this.text);
        this.usted = usted;
        this.people = people;
        this.pronouns = new SpanishPronouns(tokens, usted);
        this.others = others;
        this.othersAct = othersAct;
        this.thirds = thirds;
    }

    /** Empty where one of the two is in it and could not be turned. */
    Optional<String> turn() {
        boolean isNamed = text.matches("(?s).*[\uE000\uE001].*");
        int leftOut = isNamed || othersAct ? -1 : verbs.leftOut(thirds);
        if (leftOut >= 0 && people.pronoun(ThirdPersons.ANY) == Who.RECIPIENT) {
            agree(-1, leftOut, false);
        }
        named(Names.RECIPIENT, Who.RECIPIENT);
        named(Names.SENDER, Who.SENDER);
        for (int i = 0; i < tokens.size() && certain; i++) {
            if (tokens.isSign(i)) {
                people.name(tokens.get(i).charAt(0) == Names.SENDER ? Who.SENDER : Who.RECIPIENT);
                name(i);
            } else if (tokens.isWord(i)) {
                word(i);
                people.other(others.at(tokens, i));
            }
        }
        people.close();
        if (text.matches("(?sU)^[Tt]e (?:he |había )?\\p{L}+.*")
                && !text.startsWith("Te \uE000")
                && original.indexOf(Names.RECIPIENT) >= 0
                && !usted) {
            met();
        }
        String turned = tokens.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.;:!?])", "")
                .strip();
        boolean left = turned.indexOf(Names.RECIPIENT) >= 0 || turned.indexOf(Names.SENDER) >= 0;
        return certain && people.isCertain() && !left ? Optional.of(turned) : Optional.empty();
    }

    /** Takes note of one of the two whose name has become a pronoun already. */
    private void named(char sign, Who party) {
        if (original.indexOf(sign) >= 0 && text.indexOf(sign) < 0) {
            people.name(party);
        }
    }

    /** "Visité a Lucía, y estaba dormida": whoever was met is the one of whom a next verb tells. */
    private void met() {
        for (int i = 1; i < tokens.size(); i++) {
            int verb = tokens.isWord(i) && JOINS.contains(tokens.lower(i)) ? verbs.after(i) : -1;
            if (verb > 0
                    && tokens.lower(verb).matches("\\p{L}+(?:aba|ía|ó)|era|iba")
                    && !SpanishSubject.ARRIVES.contains(tokens.lower(verb))) {
                String next = tokens.wordAfter(verb);
                certain &= next == null || !DETERMINERS.contains(next);
                agreed(verb, false);
            }
        }
    }

    private void name(int i) {
        boolean sender = tokens.get(i).charAt(0) == Names.SENDER;
        String before = tokens.wordBefore(i);
        int next = tokens.after(i);
        if (next > 0 && tokens.lower(next).matches("y|e")) {
            int other = tokens.after(next);
            certain &= other > 0 && (tokens.lower(other).equals("yo") || tokens.isSign(other));
            tokens.set(i, tokens.cased(i, sender ? "yo" : usted ? "usted" : "tú"));
            return;
        }
        if (before != null && (PREPOSITIONS.contains(before) || before.equals("a") || before.equals("con"))) {
            certain = false;
            return;
        }
        int verb = verbs.after(i);
        boolean begins = before == null
                || JOINS.contains(before)
                || SUBORDINATE.contains(before)
                || i > 0 && tokens.get(i - 1).matches("(?s).*[,;:–—].*");
        if (begins && verb > 0 && SpanishVerbs.looksThird(tokens.lower(verb))) {
            agree(i, verb, sender);
        } else if (before != null && SpanishVerbs.isThird(before) && verbs.begins(tokens.before(i))) {
            agree(i, tokens.before(i), sender);
        } else {
            certain = false;
        }
    }

    /**
     * Makes a verb and its reflexive agree with its subject, which Spanish leaves out; a subject at -1 is not there.
     */
    private void agree(int subject, int verb, boolean sender) {
        if (subject >= 0) {
            boolean begins = tokens.before(subject) < 0;
            tokens.set(subject, usted && !sender ? tokens.cased(subject, "usted") : "");
            if (begins && tokens.get(subject).isEmpty()) {
                int next = tokens.after(subject);
                tokens.set(next, Text.capital(tokens.get(next)));
            }
        }
        recipientIsSubject |= !sender;
        senderIsSubject |= sender;
        if (usted && subject < 0 && verbs.after(-1) == verb) {
            // "Siempre tenía" might be the sender's own; with "usted" it is not.
            tokens.set(0, "Usted " + (tokens.size() > 0 ? Text.lowerFirst(tokens.get(0)) : ""));
        }
        if (usted && !sender) {
            return;
        }
        agreed(verb, sender);
        for (int j = Math.max(0, Math.min(subject, verb)); j < verb; j++) {
            if (tokens.lower(j).equals("se")) {
                tokens.set(
                        j,
                        Character.isUpperCase(tokens.get(j).charAt(0)) ? sender ? "Me" : "Te" : sender ? "me" : "te");
            }
        }
        more(verb, sender);
    }

    private void agreed(int verb, boolean sender) {
        Optional<String> agreed = SpanishVerbs.agreed(tokens.get(verb), sender);
        boolean capital = Character.isUpperCase(tokens.get(verb).charAt(0));
        agreed.ifPresentOrElse(v -> tokens.set(verb, capital ? Text.capital(v) : v), () -> certain = false);
    }

    /** The other verbs of the same subject: "canta y baila", "tararea cuando cocina". */
    private void more(int verb, boolean sender) {
        for (int j = verb + 1; j < tokens.size(); j++) {
            if (tokens.isSign(j) || !tokens.isWord(j) && tokens.get(j).matches("(?s).*[.;:!?].*")) {
                return;
            }
            boolean join = tokens.isWord(j) && JOINS.contains(tokens.lower(j));
            boolean under = tokens.isWord(j) && SUBORDINATE.contains(tokens.lower(j));
            int next = join || under ? verbs.after(j) : -1;
            if (next < 0
                    || !SpanishVerbs.isThird(tokens.lower(next))
                    || SpanishSubject.ARRIVES.contains(tokens.lower(next))) {
                continue;
            }
            String after = tokens.wordAfter(next);
            if (under && after != null && DETERMINERS.contains(after)) {
                certain = false;
                return;
            }
            for (int k = j + 1; k < next; k++) {
                if (tokens.lower(k).equals("se")) {
                    tokens.set(k, sender ? "me" : "te");
                }
            }
            agreed(next, sender);
            j = next;
        }
    }

    private void word(int i) {
        String word = tokens.lower(i);
        Who subject = recipientIsSubject ? Who.RECIPIENT : senderIsSubject ? Who.SENDER : Who.ANOTHER;
        if (word.matches("él|ella")) {
            // Spanish leaves a subject out; where it says one, that is not the subject before.
            strong(i, people.pronoun(SpanishPronouns.form(word), subject));
        } else if (word.matches("sus?")) {
            pronouns.possessive(i, people.pronoun(ThirdPersons.ANY));
        } else if (word.matches("le|lo|la") && pronouns.isClitic(i) && SpanishPronouns.mayBeSomebody(word, subject)) {
            pronouns.object(i, word.length(), people.pronoun(SpanishPronouns.form(word), subject));
        } else if (word.matches("\\p{L}+[aeií]rse") && recipientIsSubject ^ senderIsSubject) {
            pronouns.object(i, 2, subject);
        } else if (word.matches("\\p{L}+(?:[aeií]r|ndo)(?:la|lo|le)") && SpanishPronouns.mayBeSomebody(word, subject)) {
            pronouns.object(i, 2, people.pronoun(SpanishPronouns.form(word), subject));
        }
    }

    private void strong(int i, Who who) {
        if (who == Who.ANOTHER) {
            return;
        }
        boolean sender = who == Who.SENDER;
        String before = tokens.wordBefore(i);
        int verb = verbs.after(i);
        if ((before == null || JOINS.contains(before) || SUBORDINATE.contains(before))
                && verb > 0
                && SpanishVerbs.looksThird(tokens.lower(verb))) {
            agree(i, verb, sender);
        } else {
            certain &= pronouns.strong(i, who, PREPOSITIONS);
        }
    }
}
