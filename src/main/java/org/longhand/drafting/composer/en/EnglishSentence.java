package org.longhand.drafting.composer.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
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
    private final Tokens tokens;
    private final boolean toYou;
    private final Gender recipientGender;
    private final Gender senderGender;
    /** Whether the brief tells of the sender in the third person, too, and this fact does not say "I". */
    private final boolean senderTold;

    private final Set<Gender> others;
    private final EnglishAgreement agreement;
    private final EnglishOthers named;
    private boolean certain = true;
    private boolean leansBack;
    private boolean recipientNamed;
    private boolean senderNamed;
    private final boolean firstPerson;

    /**
     * @param recipientGender null where it is not told, as {@code senderGender}
     * @param senderTold whether facts of the brief call the sender by name
     * @param others genders of the others of whom facts before told; those of this sentence are added to it
     */
    EnglishSentence(
            String text,
            boolean purpose,
            Gender recipientGender,
            Gender senderGender,
            boolean senderTold,
            Set<Gender> others) {
        tokens = new Tokens(text, TOKEN);
        // What a purpose calls "you" says nothing of whom it calls "her".
        toYou = !purpose
                && Pattern.compile("(?iU)\\b(you|your|yours|yourself)\\b")
                        .matcher(text)
                        .find();
        this.recipientGender = recipientGender;
        this.senderGender = senderGender;
        this.others = others;
        firstPerson = purpose
                || Pattern.compile("(?U)\\b([Ii]|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\\b")
                        .matcher(text)
                        .find();
        this.senderTold = senderTold && !firstPerson;
        agreement = new EnglishAgreement(tokens);
        named = new EnglishOthers(tokens, agreement);
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
            if (token.charAt(0) == Names.RECIPIENT || token.charAt(0) == Names.SENDER) {
                turnName(i);
            } else if (Character.isLetter(token.charAt(0))) {
                turnPronoun(i);
                named.notePerson(i);
            }
        }
        others.addAll(named.genders());
        return certain;
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
        recipientNamed |= recipient;
        senderNamed |= !recipient;
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
        boolean maybeRecipient = recipientGender == null || recipientGender == gender;
        boolean maybeSender = senderGender == null || senderGender == gender;
        boolean otherHere = named.genders().contains(gender);
        if (recipientNamed && maybeRecipient && senderNamed && maybeSender && !otherHere) {
            certain = false;
        } else if (otherHere) {
            // The nearest of that gender; the sentence says whom it means.
            return;
        } else if (recipientNamed && maybeRecipient) {
            turnPronoun(i, word, true);
        } else if (senderNamed && maybeSender) {
            turnPronoun(i, word, false);
        } else if (!toYou && maybeRecipient && !others.contains(gender)) {
            if (senderTold && maybeSender) {
                certain = false;
                return;
            }
            recipientNamed = true;
            turnPronoun(i, word, true);
        } else if (!toYou && !maybeRecipient && senderGender == gender && !firstPerson && !others.contains(gender)) {
            senderNamed = true;
            turnPronoun(i, word, false);
        } else {
            leansBack = true;
        }
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
                String next = tokens.wordAfter(i);
                boolean noun = next != null && !AFTER_OBJECT.contains(next);
                if (noun && TWO_OBJECTS.contains(tokens.wordBefore(i) == null ? "" : tokens.wordBefore(i))) {
                    // "I gave her flowers": hers, or to her?
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
