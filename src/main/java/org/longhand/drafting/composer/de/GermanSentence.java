package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.drafting.composer.de.GermanVerbs.GrammaticalPerson;

/** One German fact on its way from the third person to those of a letter. Serves once. */
final class GermanSentence {

    private static final WordFiles FILES = WordFiles.beside(GermanSentence.class);
    private static final Pattern TOKEN = Pattern.compile(
            "[\uE000\uE001](?:['’]?s|['’])?|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+" + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    /** What one does something to that is one's own: "sich das Bein brechen". */
    private static final Pattern BODY = Pattern.compile(
            "(?U)\\b(das|den|die|einen|ein|eine|beide) (?:\\p{Ll}+" + " )?(" + FILES.anyOf("body-parts") + ")\\b");

    private final Tokens tokens;
    private final GermanSubject verbs;
    private final String text;
    private final boolean sie;
    private final Set<Gender> pronouns;
    private final Optional<Gender> gender;
    private final Optional<Gender> senderGender;
    private boolean certain = true;
    private boolean recipientIsSubject;
    private boolean senderIsSubject;

    GermanSentence(
            String text, boolean sie, Set<Gender> pronouns, Optional<Gender> gender, Optional<Gender> senderGender) {
        this.text = text;
        this.tokens = new Tokens(text, TOKEN);
        this.verbs = new GermanSubject(tokens);
        this.sie = sie;
        this.pronouns = pronouns;
        this.gender = gender;
        this.senderGender = senderGender;
    }

    /** Empty where one of the two is in it and could not be turned. */
    Optional<String> turn() {
        for (int i = 0; i < tokens.size() && certain; i++) {
            if (tokens.isSign(i)) {
                name(i);
            } else if (tokens.isWord(i)) {
                pronoun(i);
            }
        }
        return certain ? Optional.of(tokens.toString()) : Optional.empty();
    }

    private void name(int i) {
        boolean sender = tokens.get(i).charAt(0) == Names.SENDER;
        String before = tokens.wordBefore(i);
        if (tokens.get(i).length() > 1) {
            int noun = tokens.after(i);
            set(
                    i,
                    noun < 0
                            ? Optional.empty()
                            : GermanNouns.possessive(sender ? "mein" : sie ? "Ihr" : "dein", tokens.get(noun), before));
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
        } else if (pronouns.contains(isHis(word) ? Gender.MALE : Gender.FEMALE)
                || recipientIsSubject ^ senderIsSubject) {
            boolean sender = senderIsSubject && !recipientIsSubject || isSendersAlone(isHis(word));
            boolean fits = sender || gender.isEmpty() || (gender.get() == Gender.MALE) == isHis(word);
            if (fits) {
                pronoun(i, word, sender);
            }
        } else if (recipientIsSubject && senderIsSubject) {
            certain = false;
        }
    }

    /** A "he" who is not the reader, of a letter from a man in which nobody says "ich". */
    private boolean isSendersAlone(boolean his) {
        Gender told = his ? Gender.MALE : Gender.FEMALE;
        return !recipientIsSubject
                && !sie
                && gender.filter(g -> g != told).isPresent()
                && senderGender.filter(g -> g == told).isPresent()
                && !text.matches("(?iUs).*\\b(ich|mich|mir|mein\\p{L}*)\\b.*");
    }

    private static boolean isHis(String word) {
        return word.startsWith("er") || word.startsWith("s") && !word.equals("sie") || word.matches("ihn|ihm");
    }

    private void pronoun(int i, String word, boolean sender) {
        boolean address = sie && !sender && tokens.before(i) < 0;
        if (word.matches("er|sie")) {
            int verb = tokens.after(i);
            boolean plural = verb > 0 && tokens.lower(verb).matches("sind|haben|\\p{Ll}+en") && tokens.before(i) < 0;
            if (!plural && !subject(i, sender) && word.equals("sie")) {
                set(i, object(sender, false));
            }
        } else if (word.equals("ihn") || word.equals("ihm")) {
            set(i, object(sender, word.equals("ihm")));
        } else if (word.startsWith("sein")) {
            set(i, Optional.of((sender ? "mein" : sie ? "Ihr" : "dein") + word.substring(4)));
        } else if (!word.equals("ihr")) {
            set(i, Optional.of((sender ? "mein" : sie ? "Ihr" : "dein") + word.substring(3)));
        } else if (!address) {
            String next = tokens.after(i) < 0 ? "" : tokens.get(tokens.after(i));
            boolean noun = !next.isEmpty() && Character.isUpperCase(next.charAt(0))
                    || next.matches("\\p{Ll}+(er|es)")
                            && !next.matches("immer|über|unter|aber|der|es|er|des|dieser|wieder|unser|einer|etliches"
                                    + "|alles|vieles");
            if (noun && GermanCases.gives(text) && tokens.before(i) >= 0 && !recipientIsSubject) {
                certain = false;
            } else {
                set(i, noun ? Optional.of(sender ? "mein" : sie ? "Ihr" : "dein") : object(sender, true));
            }
        }
    }

    /** "sich" as "dich", or "dir" where it is to oneself that something is done: "sich das Bein gebrochen". */
    private void reflexive(int i) {
        if (recipientIsSubject == senderIsSubject || !senderIsSubject && sie) {
            certain &= !(recipientIsSubject && senderIsSubject);
            return;
        }
        int next = tokens.after(i);
        boolean body = BODY.matcher(text).find();
        boolean thing = body
                || next > 0
                        && tokens.lower(next)
                                .matches("das|die|den|ein|eine|einen|dein|deine|deinen|mein|meine|meinen|keine?n?")
                        && !"ganze".equals(tokens.wordAfter(next))
                        && !"ganzen".equals(tokens.wordAfter(next));
        tokens.set(i, senderIsSubject ? thing ? "mir" : "mich" : thing ? "dir" : "dich");
    }

    private Optional<String> object(boolean sender, boolean dative) {
        return Optional.of(sender ? dative ? "mir" : "mich" : sie ? dative ? "Ihnen" : "Sie" : dative ? "dir" : "dich");
    }

    private void set(int i, Optional<String> word) {
        word.ifPresentOrElse(w -> tokens.set(i, tokens.cased(i, w)), () -> certain = false);
    }
}
