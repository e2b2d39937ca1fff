package org.longhand.drafting.composer.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.drafting.composer.core.WordFiles;

/** English verbs: which words are finite forms, and how to get from one form to another. Words in lower case. */
public final class EnglishVerbs {

    private static final WordFiles FILES = WordFiles.beside(EnglishVerbs.class);

    /**
     * Regular bases whose -s form is seldom a plural noun, so that "bakes" after a name or an "and" is surely a verb.
     */
    private static final Set<String> REGULAR = FILES.set("regular-verbs");

    private static final Set<String> AUXILIARIES = FILES.set("auxiliaries");

    /** Verbs that say how somebody is rather than what somebody does. */
    private static final Set<String> STATES = FILES.set("state-verbs");

    /** Something that one does for somebody. */
    private static final Set<String> KINDNESSES = FILES.set("kindnesses");

    private static final Set<String> DOUBLES = FILES.set("doubling-verbs");

    private static final Map<String, String> BASE_OF_PAST = new HashMap<>();
    private static final Set<String> BASES = new HashSet<>();

    static {
        for (String[] forms : FILES.rows("irregular-verbs")) {
            BASE_OF_PAST.putIfAbsent(forms[1], forms[0]);
            BASES.add(forms[0]);
        }
        BASES.addAll(REGULAR);
    }

    private EnglishVerbs() {}

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word.replace('’', '\''));
    }

    static boolean isIrregularPast(String word) {
        return BASE_OF_PAST.containsKey(word);
    }

    static boolean isPast(String word) {
        return isIrregularPast(word) || word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    }

    static boolean isBase(String word) {
        return BASES.contains(word);
    }

    static boolean isState(String base) {
        return STATES.contains(base);
    }

    /** Whether a past form is of a verb for what one does for others. */
    static boolean isKindness(String past) {
        return baseOfPast(past).filter(KINDNESSES::contains).isPresent();
    }

    /** The base of a past form, where it is known: {@code teach} of {@code taught}. */
    public static Optional<String> baseOfPast(String past) {
        if (BASE_OF_PAST.containsKey(past)) {
            return Optional.of(BASE_OF_PAST.get(past));
        }
        if (!isPast(past)) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        for (String base :
                new String[] {stem, stem + "e", past.replaceFirst("ied$", "y"), stem.replaceFirst("(.)\\1$", "$1")}) {
            if (BASES.contains(base) || KINDNESSES.contains(base)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /** The base of a third-person form in -s, by the rules of spelling alone: {@code fly} of {@code flies}. */
    public static String baseOfThird(String third) {
        switch (third) {
            case "is":
                return "are";
            case "has":
                return "have";
            case "does":
                return "do";
            case "goes":
                return "go";
            case "dies":
            case "lies":
            case "ties":
                return third.substring(0, 3);
            default:
                break;
        }
        if (third.endsWith("ies")) {
            return third.substring(0, third.length() - 3) + "y";
        }
        String withoutS = third.substring(0, third.length() - 1);
        String withoutEs = third.substring(0, third.length() - 2);
        return !BASES.contains(withoutS) && third.matches(".*(ss|sh|ch|x|zz|o)es") ? withoutEs : withoutS;
    }

    /** Whether a word is the third-person form of a verb that we know. */
    static boolean isKnownThird(String word) {
        return word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && (BASES.contains(baseOfThird(word))
                        || word.equals("has")
                        || word.equals("does")
                        || word.equals("is"));
    }

    /** Whether a word could be a third-person form, known or not. */
    public static boolean looksThird(String word) {
        return word.length() > 3 && word.matches("\\p{L}+[^su]s") || isKnownThird(word);
    }

    /** The -ing form of a past form: {@code teaching} of {@code taught}, {@code stopping} of {@code stopped}. */
    /** "take" of "taking"; empty for what is none. */
    static Optional<String> baseOfGerund(String word) {
        if (!word.endsWith("ing") || word.length() < 5) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 3);
        return Stream.of(stem, stem + "e", stem.substring(0, stem.length() - 1))
                .filter(EnglishVerbs::isBase)
                .findFirst();
    }

    public static Optional<String> gerund(String past) {
        if (BASE_OF_PAST.containsKey(past)) {
            return Optional.of(gerundOfBase(BASE_OF_PAST.get(past)));
        }
        if (!isPast(past)) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        if (past.endsWith("ied")) {
            return Optional.of(past.substring(0, past.length() - 3) + "ying");
        }
        return Optional.of(stem + "ing");
    }

    private static String gerundOfBase(String base) {
        switch (base) {
            case "be":
            case "see":
            case "flee":
            case "foresee":
            case "undo":
            case "do":
            case "go":
                return base + "ing";
            case "lie":
                return "lying";
            default:
                break;
        }
        if (DOUBLES.contains(base)) {
            return base + base.charAt(base.length() - 1) + "ing";
        }
        return base.endsWith("e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }
}
