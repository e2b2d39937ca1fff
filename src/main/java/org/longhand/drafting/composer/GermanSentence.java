package org.longhand.drafting.composer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.GermanVerbs.Person;

/** One German fact on its way from the third person to those of a letter. Serves once. */
final class GermanSentence {

    private static final Pattern TOKEN = Pattern.compile("[\uE000\uE001](?:s|['’])?|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*"
            + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    private static final Set<String> SUBORDINATE = Text.set("""
            dass weil wenn wie als ob obwohl während bevor nachdem bis damit seit sobald solange wo was warum sodass falls""");
    private static final Set<String> COORDINATE = Set.of("und", "aber", "denn", "oder", "sondern", "doch");
    private static final Set<String> OPENERS = Text.set("""
            am im in an auf bei mit nach seit vor jeden jedes jede letzten letztes letzte damals einmal gestern heute morgen oft
            immer manchmal dort da jetzt dann bald nächste nächsten nächstes diesen dieses diese früher neulich zum zur nun wieder
            abends morgens sonntags später zuerst endlich unter über für ohne trotzdem deshalb vielleicht zweimal dreimal heimlich
            leider natürlich so hier schon vorgestern kürzlich inzwischen""");

    /** What one does something to that is one's own: "sich das Bein brechen". */
    private static final Pattern BODY = Pattern.compile("(?U)\\b(das|den|die|einen|ein|eine|beide) (?:\\p{Ll}+ )?(Bein|Beine|Arm|Arme|Fuß|Hand"
            + "|Hände|Zahn|Zähne|Kopf|Rücken|Finger|Haare|Knie|Schulter|Rippen?|Nase|Handgelenk|Knöchel|Herz)\\b");

    private final Tokens tokens;
    private final String text;
    private final boolean sie;
    private final boolean pronouns;
    private final Optional<Gender> gender;
    private boolean certain = true;
    private boolean recipientIsSubject;
    private boolean senderIsSubject;

    GermanSentence(String text, boolean sie, boolean pronouns, Optional<Gender> gender) {
        this.text = text;
        this.tokens = new Tokens(text, TOKEN);
        this.sie = sie;
        this.pronouns = pronouns;
        this.gender = gender;
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
            set(i, noun < 0 ? Optional.empty() : GermanNouns.possessive(sender ? "mein" : sie ? "Ihr" : "dein", tokens.get(noun),
                    before));
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
        boolean withMe = "und".equals(after) && next > 0 && (tokens.lower(next).matches("ich|wir") || tokens.isSign(next));
        boolean behindMe = "und".equals(tokens.wordBefore(i)) && tokens.before(tokens.before(i)) >= 0
                && tokens.lower(tokens.before(tokens.before(i))).matches("ich|du|sie");
        if (withMe || behindMe) {
            tokens.set(i, tokens.cased(i, sender ? "ich" : sie ? "Sie" : "du"));
            if (withMe && !sie && tokens.before(i) < 0 && (tokens.lower(next).equals("ich") || !sender && tokens.isSign(next))) {
                tokens.set(i, "Wir");
                tokens.set(tokens.after(i), "beide");
                tokens.set(next - 1, "");
                tokens.set(next, "");
            }
        }
        return withMe || behindMe;
    }

    /** Turns a subject and its verbs; false where the word is no subject. */
    private boolean subject(int i, boolean sender) {
        int verb = verbOf(i);
        if (verb < 0) {
            return false;
        }
        Person person = sender ? Person.ICH : sie ? Person.SIE : Person.DU;
        Optional<String> agreed = GermanVerbs.agreed(tokens.get(verb), person);
        if (agreed.isEmpty()) {
            certain = false;
            return true;
        }
        boolean auxiliary = tokens.lower(verb).matches("hat|ist|wird|hatte|war|kann|will|muss|soll|darf|wurde|konnte|wollte|musste");
        tokens.set(verb, tokens.cased(verb, agreed.get()));
        tokens.set(i, sender ? tokens.cased(i, "ich") : sie ? "Sie" : tokens.cased(i, "du"));
        recipientIsSubject |= !sender;
        senderIsSubject |= sender;
        if (verb > i) {
            coordinated(verb, person, auxiliary);
        }
        return true;
    }

    /** Where the verb stands whose subject a word is; -1 where it is none. */
    private int verbOf(int i) {
        int before = tokens.before(i);
        int after = tokens.after(i);
        String word = before < 0 ? null : tokens.lower(before);
        boolean comma = i > 0 && tokens.get(i - 1).matches("(?s).*[,;:–—(].*");
        boolean relative = before > 0 && word.matches("der|die|das|den|dem|deren|dessen|denen|wo|was") && tokens.get(before - 1).contains(",");
        boolean subordinate = word != null && !comma && (relative || SUBORDINATE.contains(word));
        if (subordinate) {
            int last = last(i);
            return last > i && GermanVerbs.looksThird(tokens.lower(last)) ? last : -1;
        }
        boolean begins = before < 0 || comma || COORDINATE.contains(word);
        if (begins && after > 0 && GermanVerbs.looksThird(tokens.lower(after))) {
            return after;
        }
        boolean inverted = before > 0 && !comma && GermanVerbs.isThird(word) && opens(before);
        return inverted ? before : -1;
    }

    /** Whether what stands before a verb is only a when or a where. */
    private boolean opens(int verb) {
        int first = verb;
        for (int j = tokens.before(verb); j >= 0 && !tokens.get(j + 1).matches("(?s).*[,;:].*"); j = tokens.before(j)) {
            first = j;
        }
        return OPENERS.contains(tokens.lower(first)) || first > 0 && tokens.get(first - 1).matches("(?s).*\\d.*");
    }

    /** The last word before the next mark. */
    private int last(int i) {
        int last = i;
        for (int j = tokens.after(i); j > 0 && !tokens.lower(j).equals("und"); j = tokens.after(j)) {
            last = j;
        }
        return last;
    }

    /** The other verbs of the same subject: "Lena kocht und singt". */
    private void coordinated(int verb, Person person, boolean auxiliary) {
        for (int j = verb + 1; j < tokens.size(); j++) {
            if (tokens.isWord(j) && tokens.lower(j).matches("ich|wir|du|er|sie|es|man|der|die|das|dass|weil|wenn|als|wie|bis|was|wo")) {
                int next = tokens.before(j);
                if (COORDINATE.contains(next < 0 ? "" : tokens.lower(next)) || !tokens.lower(j).matches("der|die|das|sie|es")) {
                    return;
                }
            }
            if (tokens.isSign(j) || !tokens.isWord(j) && tokens.get(j).matches("(?s).*[.;:!?].*")) {
                return;
            }
            int next = tokens.isWord(j) && COORDINATE.contains(tokens.lower(j)) ? tokens.after(j) : -1;
            boolean plain = next > 0 && GermanVerbs.isThird(tokens.lower(next)) && Character.isLowerCase(tokens.get(next).charAt(0));
            if (plain && !(auxiliary && GermanVerbs.isParticiple(tokens.lower(next)))) {
                int at = next;
                GermanVerbs.agreed(tokens.get(at), person).ifPresent(v -> tokens.set(at, v));
                j = next;
            }
        }
    }

    private void pronoun(int i) {
        String word = tokens.lower(i);
        boolean formal = i > 0 && tokens.before(i) >= 0 && tokens.get(i).matches("Sie|Ihnen|Ihr\\p{L}*");
        if (formal || !word.matches("er|sie|ihn|ihm|ihr|sich|sein(e[nmrs]?)?|ihre[nmrs]?")) {
            return;
        }
        if (word.equals("sich")) {
            reflexive(i);
        } else if (pronouns || recipientIsSubject ^ senderIsSubject) {
            boolean sender = senderIsSubject && !recipientIsSubject;
            boolean his = word.startsWith("er") || word.startsWith("s") && !word.equals("sie") || word.matches("ihn|ihm");
            boolean fits = sender || gender.isEmpty() || (gender.get() == Gender.MALE) == his;
            if (fits) {
                pronoun(i, word, sender);
            }
        } else if (recipientIsSubject && senderIsSubject) {
            certain = false;
        }
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
            boolean noun = !next.isEmpty() && Character.isUpperCase(next.charAt(0)) || next.matches("\\p{Ll}+(er|es)")
                    && !next.matches("immer|über|unter|aber|der|es|er|des|dieser|wieder|unser|einer|etliches|alles|vieles");
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
        boolean thing = body || next > 0 && tokens.lower(next).matches("das|die|den|ein|eine|einen|dein|deine|deinen|mein|meine|meinen|keine?n?")
                && !"ganze".equals(tokens.wordAfter(next)) && !"ganzen".equals(tokens.wordAfter(next));
        tokens.set(i, senderIsSubject ? thing ? "mir" : "mich" : thing ? "dir" : "dich");
    }

    private Optional<String> object(boolean sender, boolean dative) {
        return Optional.of(sender ? dative ? "mir" : "mich" : sie ? dative ? "Ihnen" : "Sie" : dative ? "dir" : "dich");
    }

    private void set(int i, Optional<String> word) {
        word.ifPresentOrElse(w -> tokens.set(i, tokens.cased(i, w)), () -> certain = false);
    }
}
