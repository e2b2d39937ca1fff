package org.longhand.drafting.composer.es;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** One Spanish fact on its way from the third person to those of a letter. Serves once. */
final class SpanishSentence {

    private static final WordFiles FILES = WordFiles.beside(SpanishSentence.class);
    private static final Pattern TOKEN =
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
    private final boolean pronouns;
    private final boolean thirds;
    private final Optional<Gender> gender;
    private boolean certain = true;
    private boolean recipientIsSubject;
    private boolean senderIsSubject;

    SpanishSentence(String text, boolean usted, boolean pronouns, boolean thirds, Optional<Gender> gender) {
        this.text = SpanishObjects.turned(text, usted);
        this.original = text;
        this.tokens = new Tokens(this.text, TOKEN);
        this.verbs = new SpanishSubject(tokens, this.text);
        this.usted = usted;
        this.pronouns = pronouns;
        this.thirds = thirds;
        this.gender = gender;
    }

    /** Empty where one of the two is in it and could not be turned. */
    Optional<String> turn() {
        boolean named = tokens.size() > 0 && text.matches("(?s).*[\uE000\uE001].*");
        if (!named && pronouns && !SpanishSubject.isAboutNobody(text) && tokens.isWord(0)) {
            int verb = verbs.after(verbs.opener());
            boolean article = verbs.opener() < 0
                    && tokens.lower(0).matches("la|lo|los|las")
                    && !tokens.lower(Math.max(verb, 0)).matches("\\p{L}+(ó|aba|ía)");
            if (verb >= 0
                    && !article
                    && SpanishVerbs.isThird(tokens.lower(verb))
                    && !verbs.mayBeI(verb, thirds)
                    && !SpanishSubject.ARRIVES.contains(tokens.lower(verb))) {
                agree(-1, verb, false);
            }
        }
        for (int i = 0; i < tokens.size() && certain; i++) {
            if (tokens.isSign(i)) {
                name(i);
            } else if (tokens.isWord(i)) {
                word(i);
            }
        }
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
        return certain && !left ? Optional.of(turned) : Optional.empty();
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
        boolean mine = senderIsSubject && !recipientIsSubject;
        boolean his = pronouns || recipientIsSubject ^ senderIsSubject;
        if (word.matches("él|ella") && pronouns && fits(word.equals("ella"))) {
            String before = tokens.wordBefore(i);
            int verb = verbs.after(i);
            if ((before == null || JOINS.contains(before) || SUBORDINATE.contains(before))
                    && verb > 0
                    && SpanishVerbs.looksThird(tokens.lower(verb))) {
                agree(i, verb, false);
            } else if ("con".equals(before)) {
                tokens.set(tokens.before(i), usted ? "con" : "contigo");
                tokens.set(i, usted ? "usted" : "");
            } else if (before != null && (PREPOSITIONS.contains(before) || before.equals("a"))) {
                tokens.set(i, usted ? "usted" : "ti");
            }
        } else if (word.matches("sus?") && his && (!usted || mine)) {
            tokens.set(i, tokens.cased(i, (mine ? "mi" : "tu") + word.substring(2)));
        } else if (word.matches("le|lo|la")
                && pronouns
                && !usted
                && !recipientIsSubject
                && (word.equals("le") || fits(word.equals("la")))) {
            clitic(i, word);
        } else if (word.matches("\\p{L}+[aeií]rse")
                && recipientIsSubject ^ senderIsSubject
                && (!usted || senderIsSubject)) {
            tokens.set(i, tokens.get(i).substring(0, tokens.get(i).length() - 2) + (senderIsSubject ? "me" : "te"));
        } else if (word.matches("\\p{L}+(?:[aeií]r|ndo)(?:la|lo|le)")
                && pronouns
                && !usted
                && !recipientIsSubject
                && (word.endsWith("le") || fits(word.endsWith("la")))) {
            tokens.set(i, tokens.get(i).substring(0, tokens.get(i).length() - 2) + "te");
        }
    }

    private void clitic(int i, String word) {
        String next = tokens.after(i) < 0 ? "" : tokens.lower(tokens.after(i));
        if (word.equals("le") && next.matches("(?U)\\p{L}+")
                || SpanishSubject.FIRST.matcher(next).matches()) {
            tokens.set(i, tokens.cased(i, "te"));
        }
    }

    private boolean fits(boolean feminine) {
        return gender.isEmpty() || (gender.get() == Gender.FEMALE) == feminine;
    }
}
