package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.ThirdPersons.Who;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.de.GermanVerbs.GrammaticalPerson;

/** One German fact on its way from the third person to those of a letter. Serves once. */
final class GermanSentence {

    private static final Pattern TOKEN = Pattern.compile(
            "[\uE000\uE001](?:['’]?s|['’])?|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+" + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    private final Tokens tokens;
    private final GermanSubject verbs;
    private final String text;
    private final boolean sie;
    private final ThirdPersons.InFact people;
    private final OtherPeople others;
    private boolean certain = true;
    private boolean recipientIsSubject;
    private boolean senderIsSubject;
    /** Whose the verb before is. */
    private Who subject = Who.ANOTHER;

    /** @param people whom the third persons of this fact mean */
    GermanSentence(String text, boolean sie, ThirdPersons.InFact people, OtherPeople others) {
        this.text = text;
        this.tokens = new Tokens(text, TOKEN);
        this.verbs = new GermanSubject(tokens);
        this.sie = sie;
        this.people = people;
        this.others = others;
    }

    /** Empty where one of the two is in it and could not be turned. */
    Optional<String> turn() {
        for (int i = 0; i < tokens.size() && certain; i++) {
            if (tokens.isSign(i)) {
                people.name(tokens.get(i).charAt(0) == Names.SENDER ? Who.SENDER : Who.RECIPIENT);
                name(i);
            } else if (tokens.isWord(i)) {
                subject = tokens.lower(i).matches("ich|wir|du|es|man|die|der") ? Who.ANOTHER : subject;
                pronoun(i);
                people.other(others.at(tokens, i));
            }
        }
        people.close();
        return certain && people.isCertain() ? Optional.of(tokens.toString()) : Optional.empty();
    }

    private void name(int i) {
        boolean sender = tokens.get(i).charAt(0) == Names.SENDER;
        String before = tokens.wordBefore(i);
        int noun = tokens.after(i);
        if (tokens.get(i).length() > 1 && noun < 0) {
            certain = false;
        } else if (tokens.get(i).length() > 1) {
            set(i, GermanNouns.possessive(own(sender), tokens.get(noun), before));
        } else if (before != null && GermanCases.DATIVE.contains(before)) {
            set(i, object(sender, true));
        } else if (before != null && GermanCases.ACCUSATIVE.contains(before)) {
            set(i, object(sender, false));
        } else if (!beside(i, sender) && !subject(i, sender)) {
            GermanCases.isDative(text).ifPresentOrElse(d -> set(i, object(sender, d)), () -> certain = false);
        }
    }

    /** "Lena und ich", where the verb is that of "wir" already, as "wir beide". */
    private boolean beside(int i, boolean sender) {
        String after = tokens.wordAfter(i);
        int next = tokens.after(i) < 0 ? -1 : tokens.after(tokens.after(i));
        boolean withMe =
                "und".equals(after) && next > 0 && (tokens.lower(next).matches("ich|wir") || tokens.isSign(next));
        boolean behindMe = "und".equals(tokens.wordBefore(i))
                && tokens.before(tokens.before(i)) >= 0
                && tokens.lower(tokens.before(tokens.before(i))).matches("ich|du|sie");
        if ("und".equals(after) && !withMe) {
            withAnother(i, sender, next);
            return true;
        }
        if (withMe || behindMe) {
            tokens.set(i, tokens.cased(i, sender ? "ich" : sie ? "Sie" : "du"));
            boolean both = tokens.isSign(next < 0 ? i : next)
                    || !sie && next > 0 && tokens.lower(next).equals("ich");
            if (withMe && tokens.before(i) < 0 && both) {
                tokens.set(i, "Wir");
                tokens.set(tokens.after(i), "beide");
                tokens.set(next - 1, "");
                tokens.set(next, "");
                for (int j = next; j < tokens.size(); j++) {
                    if (tokens.lower(j).equals("sich")) {
                        tokens.set(j, "uns");
                    }
                }
            }
        }
        return withMe || behindMe;
    }

    /** "Lena und Paul heiraten" as "Du und Paul heiratet"; not certain where they are no subject. */
    private void withAnother(int i, boolean sender, int other) {
        int verb = other < 0 ? -1 : tokens.after(other);
        boolean plural = !sender
                && tokens.before(i) < 0
                && verb > 0
                && tokens.lower(verb).matches("\\p{Ll}+en|sind")
                && !text.matches("(?sU).*\\b(ihr|ihre[nmrs]?|sich)\\b.*");
        certain &= plural;
        if (plural && !sie) {
            String third = tokens.lower(verb);
            String stem = third.substring(0, third.length() - 2);
            tokens.set(
                    verb,
                    third.equals("sind")
                            ? "seid"
                            : third.equals("haben") ? "habt" : stem.matches(".*[td]") ? stem + "et" : stem + "t");
        }
        tokens.set(i, sie ? "Sie" : "Du");
    }

    /** Turns a subject and its verbs; false where the word is no subject. */
    private boolean subject(int i, boolean sender) {
        int verb = verbs.of(i);
        if (verb < 0) {
            return false;
        }
        GrammaticalPerson person = sender ? GrammaticalPerson.ICH : sie ? GrammaticalPerson.SIE : GrammaticalPerson.DU;
        Optional<String> agreed = GermanVerbs.agreed(tokens.get(verb), person);
        if (agreed.isEmpty()) {
            certain = false;
            return true;
        }
        boolean auxiliary = tokens.lower(verb)
                .matches("hat|ist|wird|hatte|war|kann|will|muss|soll|darf|wurde|konnte|wollte|musste");
        tokens.set(verb, tokens.cased(verb, agreed.get()));
        tokens.set(i, sender ? tokens.cased(i, "ich") : sie ? "Sie" : tokens.cased(i, "du"));
        recipientIsSubject |= !sender;
        senderIsSubject |= sender;
        subject = sender ? Who.SENDER : Who.RECIPIENT;
        if (verb > i) {
            verbs.agreeFurther(verb, person, auxiliary);
        }
        return true;
    }

    private void pronoun(int i) {
        String word = tokens.lower(i);
        boolean formal = i > 0 && tokens.before(i) >= 0 && tokens.get(i).matches("Sie|Ihnen|Ihr\\p{L}*");
        if (formal || !word.matches("er|sie|ihn|ihm|ihr|sich|sein(e[nmrs]?)?|ihre[nmrs]?")) {
            return;
        }
        if (word.equals("sich")) {
            reflexive(i);
        } else if (!isPlural(i)) {
            Who who = people.pronoun(
                    Set.of(isHis(word) ? Gender.MALE : Gender.FEMALE), isObject(i, word) ? subject : Who.ANOTHER);
            if (who != Who.ANOTHER) {
                pronoun(i, word, who == Who.SENDER);
            }
        }
    }

    /** Whether a pronoun is done to; a subject would be "sich". */
    private boolean isObject(int i, String word) {
        return word.matches("ihn|ihm") || word.equals("sie") && verbs.of(i) < 0;
    }

    /** "Sie haben" at the beginning, which is of several. */
    private boolean isPlural(int i) {
        int verb = tokens.after(i);
        return tokens.lower(i).equals("sie")
                && tokens.before(i) < 0
                && verb > 0
                && tokens.lower(verb).matches("sind|haben|\\p{Ll}+en");
    }

    private static boolean isHis(String word) {
        return word.startsWith("er") || word.startsWith("s") && !word.equals("sie") || word.matches("ihn|ihm");
    }

    private void pronoun(int i, String word, boolean sender) {
        boolean address = sie && !sender && tokens.before(i) < 0;
        if (word.matches("er|sie")) {
            if (!subject(i, sender)) {
                set(i, word.equals("sie") ? object(sender, false) : Optional.empty());
            }
        } else if (word.equals("ihn") || word.equals("ihm")) {
            set(i, object(sender, word.equals("ihm")));
        } else if (!word.equals("ihr")) {
            set(i, Optional.of(own(sender) + word.substring(word.startsWith("sein") ? 4 : 3)));
        } else if (!address) {
            String next = tokens.after(i) < 0 ? "" : tokens.get(tokens.after(i));
            boolean noun = !next.isEmpty() && Character.isUpperCase(next.charAt(0))
                    || next.matches("\\p{Ll}+(er|es)")
                            && !next.matches("immer|über|unter|aber|der|es|er|des|dieser|wieder|unser|einer|etliches"
                                    + "|alles|vieles");
            if (noun && GermanCases.gives(text) && tokens.before(i) >= 0 && !recipientIsSubject) {
                certain = false;
            } else {
                set(i, noun ? Optional.of(own(sender)) : object(sender, true));
            }
        }
    }

    /** "sich" as "dich", or "dir" where it is to oneself that something is done: "sich das Bein gebrochen". */
    private void reflexive(int i) {
        if (recipientIsSubject == senderIsSubject || !senderIsSubject && sie) {
            certain &= !(recipientIsSubject && senderIsSubject);
            return;
        }
        boolean thing = GermanCases.hasObjectBehind(tokens, i, text);
        tokens.set(i, senderIsSubject ? thing ? "mir" : "mich" : thing ? "dir" : "dich");
    }

    private String own(boolean sender) {
        return sender ? "mein" : sie ? "Ihr" : "dein";
    }

    private Optional<String> object(boolean sender, boolean dative) {
        return Optional.of(sender ? dative ? "mir" : "mich" : sie ? dative ? "Ihnen" : "Sie" : dative ? "dir" : "dich");
    }

    private void set(int i, Optional<String> word) {
        word.ifPresentOrElse(w -> tokens.set(i, tokens.cased(i, w)), () -> certain = false);
    }
}
