package org.longhand.drafting.composer.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.ThirdPersons.Who;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** One English sentence on its way from the third person to those of a letter. Serves once. */
final class EnglishSentence {

    private static final WordFiles FILES = WordFiles.beside(EnglishSentence.class);
    private static final Pattern TOKEN =
            Pattern.compile("[\uE000\uE001](?:['’]s?(?!\\p{L}))?|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*"
                    + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    private static final Set<String> CONJUNCTIONS = FILES.set("before-subject");
    static final Set<String> OBJECT_BEFORE = FILES.set("before-object");
    static final Set<String> AFTER_OBJECT = FILES.set("after-object");
    private static final Set<String> TWO_OBJECTS = FILES.set("two-objects");
    /** "She took it with her": where an object may be the subject itself. */
    private static final Set<String> BESIDE_ONESELF = FILES.set("beside-oneself");

    private static final Pattern FIRST_PERSON = Pattern.compile("(?U)\\b([Ii]|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\\b");

    private final Tokens tokens;
    private final ThirdPersons.InFact people;
    private final EnglishAgreement agreement;
    private final EnglishOthers named;
    private boolean certain = true;
    private boolean leansBack;
    /** Whose the verb before is. */
    private Who subject = Who.ANOTHER;

    /** @param people whom the third persons of this fact mean */
    EnglishSentence(String text, ThirdPersons.InFact people) {
        tokens = new Tokens(text, TOKEN);
        this.people = people;
        agreement = new EnglishAgreement(tokens);
        named = new EnglishOthers(tokens, agreement);
    }

    /** Whether "I" is said in a text, so that the sender is no third person in it. */
    static boolean saysI(String text) {
        return FIRST_PERSON.matcher(text).find();
    }

    /** Whether a pronoun in it points at the fact before. */
    boolean leansBack() {
        return leansBack;
    }

    /** False where somebody in it may be one of the two and we cannot tell. */
    boolean turn() {
        for (int i = 0; i < tokens.size() && certain; i++) {
            String token = tokens.get(i);
            if (token.isEmpty()) {
                continue;
            }
            if (tokens.lower(i).matches("i|we|they|it|who|which") && i > 0) {
                subject = Who.ANOTHER;
            }
            if (token.charAt(0) == Names.RECIPIENT || token.charAt(0) == Names.SENDER) {
                turnName(i);
            } else if (Character.isLetter(token.charAt(0))) {
                turnPronoun(i);
                people.other(named.at(i));
            }
        }
        people.close();
        return certain && people.isCertain();
    }

    private void turnName(int i) {
        boolean recipient = tokens.get(i).charAt(0) == Names.RECIPIENT;
        String before = tokens.wordBefore(i);
        String twoBefore = tokens.wordBefore(tokens.before(i));
        if (before != null
                && twoBefore != null
                && EnglishAgreement.DETERMINERS.contains(twoBefore)
                && !CONJUNCTIONS.contains(before)
                && !EnglishVerbs.isPast(before)
                && !OBJECT_BEFORE.contains(before)) {
            // "my friend Chris": perhaps the one, perhaps another.
            certain = false;
            return;
        }
        people.name(recipient ? Who.RECIPIENT : Who.SENDER);
        if (tokens.get(i).length() > 1) {
            boolean is = tokens.get(i).endsWith("s")
                    && isClauseStart(i)
                    && tokens.wordAfter(i) != null
                    && (tokens.wordAfter(i).endsWith("ing")
                            || EnglishAgreement.DETERMINERS.contains(tokens.wordAfter(i)));
            if (is) {
                tokens.set(i, tokens.cased(i, recipient ? "you are" : "I am"));
            } else {
                tokens.set(i, tokens.cased(i, recipient ? "your" : "my"));
            }
            return;
        }
        boolean subject = isSubject(i);
        tokens.set(i, recipient ? tokens.cased(i, "you") : subject ? "I" : tokens.cased(i, "me"));
        if (subject) {
            this.subject = recipient ? Who.RECIPIENT : Who.SENDER;
            agreement.agree(i, recipient);
        }
    }

    private void turnPronoun(int i) {
        String word = tokens.lower(i);
        if (!word.matches("(he|she|him|her|his|hers|himself|herself)(['’](s|ll|d))?")) {
            leansBack |= isOpen(i, word);
            return;
        }
        Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
        boolean object = word.equals("him") || word.equals("her") && !isNounBehind(i);
        boolean own = object && BESIDE_ONESELF.contains("" + tokens.wordBefore(i));
        Who who = people.pronoun(Set.of(gender), object && !own ? subject : Who.ANOTHER);
        leansBack |= who == Who.ANOTHER && !named.told(gender);
        if (who != Who.ANOTHER) {
            turnPronoun(i, word, who == Who.RECIPIENT);
        }
    }

    private boolean isNounBehind(int i) {
        String next = tokens.wordAfter(i);
        boolean does = next != null // "let her go"
                && EnglishVerbs.isBase(next)
                && ("" + tokens.wordBefore(i)).matches("ma[dk]es?|lets?|help(s|ed)?|saw|see|heard?|watch(ed)?");
        return next != null && !AFTER_OBJECT.contains(next) && !does;
    }

    private void turnPronoun(int i, String word, boolean recipient) {
        String contraction = word.contains("'") || word.contains("’") ? word.substring(word.length() - 1) : "";
        switch (word.replaceFirst("['’].*", "")) {
            case "he", "she" -> {
                String next = tokens.wordAfter(i);
                if (contraction.equals("s")) {
                    boolean has = next != null && (next.equals("been") || next.equals("got") || next.equals("had"));
                    tokens.set(
                            i,
                            tokens.cased(i, recipient ? has ? "you have" : "you are" : has ? "I have" : "I" + " am"));
                } else if (!contraction.isEmpty()) {
                    tokens.set(
                            i,
                            tokens.cased(
                                    i,
                                    (recipient ? "you" : "I")
                                            + word.substring(word.length() - (contraction.equals("l") ? 3 : 2))));
                } else {
                    tokens.set(i, recipient ? tokens.cased(i, "you") : "I");
                    agreement.agree(i, recipient);
                    subject = recipient ? Who.RECIPIENT : Who.SENDER;
                }
            }
            case "him" -> tokens.set(i, recipient ? "you" : "me");
            case "himself", "herself" -> tokens.set(i, recipient ? "yourself" : "myself");
            case "hers" -> tokens.set(i, recipient ? "yours" : "mine");
            case "his" -> {
                boolean noun = tokens.wordAfter(i) != null && !AFTER_OBJECT.contains(tokens.wordAfter(i));
                tokens.set(i, tokens.cased(i, noun ? recipient ? "your" : "my" : recipient ? "yours" : "mine"));
            }
            default -> {
                boolean noun = isNounBehind(i);
                if (noun && TWO_OBJECTS.contains(tokens.wordBefore(i) == null ? "" : tokens.wordBefore(i))) {
                    certain = false;
                    return;
                }
                tokens.set(i, tokens.cased(i, noun ? recipient ? "your" : "my" : recipient ? "you" : "me"));
            }
        }
    }

    /** Whether a pronoun here can only mean somebody or something told before. */
    private boolean isOpen(int i, String word) {
        boolean first = tokens.before(i) < 0;
        return first
                && word.matches("it|they|their|this|that|these|those|them|its|there|then|but|it['’]s" + "|that['’]s")
                && !(word.equals("that")
                        && tokens.wordAfter(i) != null
                        && !EnglishVerbs.isAuxiliary(tokens.wordAfter(i)));
    }

    private boolean isSubject(int i) {
        int verb = agreement.nextVerb(i);
        String before = tokens.wordBefore(i);
        if (!isClauseStart(i) || before != null && OBJECT_BEFORE.contains(before)) {
            return false;
        }
        String next = verb < 0 ? null : tokens.lower(verb);
        return next != null
                && (EnglishVerbs.isAuxiliary(next)
                        || EnglishVerbs.isPast(next)
                        || EnglishVerbs.looksThird(next)
                        || next.equals("and")
                        || EnglishVerbs.isBase(next));
    }

    private boolean isClauseStart(int i) {
        String before = tokens.wordBefore(i);
        return before == null
                || CONJUNCTIONS.contains(before)
                || i > 0 && tokens.get(i - 1).matches("(?s).*[,;:—–(].*");
    }

    @Override
    public String toString() {
        return tokens.toString();
    }
}
