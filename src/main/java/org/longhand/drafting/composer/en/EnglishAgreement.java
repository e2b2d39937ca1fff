package org.longhand.drafting.composer.en;

import java.util.Locale;
import java.util.Set;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** The verbs of an English sentence on its way: which one is a subject's, and how it agrees with "you" and "I". */
final class EnglishAgreement {

    private static final WordFiles FILES = WordFiles.beside(EnglishAgreement.class);
    static final Set<String> ADVERBS = FILES.set("adverbs");
    private static final Set<String> NEW_CLAUSE = FILES.set("clause-openers");
    static final Set<String> DETERMINERS = FILES.set("determiners");

    private final Tokens tokens;

    EnglishAgreement(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Makes the verbs of a subject at {@code i} agree with "you" or "I", coordinated ones too. */
    void agree(int i, boolean recipient) {
        int verb = nextVerb(i);
        if (verb < 0) {
            return;
        }
        boolean third = EnglishVerbs.looksThird(tokens.lower(verb))
                || tokens.lower(verb).matches("(is|was|has|does)(n['’]t)?");
        if (!third) {
            return;
        }
        String firstVerb = tokens.lower(verb);
        tokens.set(verb, agreed(tokens.get(verb), recipient));
        for (int j = verb + 1; j < tokens.size(); j++) {
            String word = tokens.lower(j);
            if (NEW_CLAUSE.contains(word)
                    || tokens.get(j).charAt(0) == Names.RECIPIENT
                    || tokens.get(j).charAt(0) == Names.SENDER
                    || tokens.get(j).matches(".*[.;:!?].*")) {
                return;
            }
            boolean joined = word.equals("and") || word.equals("but") || word.equals("or");
            int next = joined ? nextVerb(j) : -1;
            if (next > 0 && isCoordinateVerb(next, firstVerb, j, verb)) {
                tokens.set(next, agreed(tokens.get(next), recipient));
                j = next;
            }
        }
    }

    private boolean isCoordinateVerb(int at, String first, int conjunction, int verb) {
        String word = tokens.lower(at);
        if (word.matches("(is|was|has|does)(n['’]t)?")) {
            return true;
        }
        boolean straight = tokens.before(conjunction) == verb;
        String after = tokens.wordAfter(at);
        boolean object = after != null
                && (EnglishSentence.AFTER_OBJECT.contains(after)
                        || DETERMINERS.contains(after)
                        || ADVERBS.contains(after)
                        || after.matches("his|her|their|me|us|you|him|them|it")
                        || Character.isUpperCase(tokens.get(tokens.after(at)).charAt(0)));
        return EnglishVerbs.isKnownThird(word) && (straight || object) && !first.equals("is");
    }

    private String agreed(String verb, boolean recipient) {
        String word = verb.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (word) {
            case "is" -> recipient ? "are" : "am";
            case "was" -> recipient ? "were" : "was";
            case "isn't" -> recipient ? "aren't" : "am not";
            case "wasn't" -> recipient ? "weren't" : "wasn't";
            case "hasn't" -> "haven't";
            case "doesn't" -> "don't";
            default -> EnglishVerbs.baseOfThird(word);
        };
    }

    /** Where the verb behind a word should stand, past adverbs; -1 where nothing does. */
    int nextVerb(int i) {
        int at = tokens.after(i);
        while (at > 0 && ADVERBS.contains(tokens.lower(at))) {
            at = tokens.after(at);
        }
        return at;
    }
}
