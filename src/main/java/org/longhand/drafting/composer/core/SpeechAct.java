package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Set;

/**
 * Something that a letter does by saying it, as its purpose asks: "I am sorry for what I put on you."
 *
 * @param sort what it does
 * @param sentence the words
 * @param bare the same without what it is for, "I am sorry."; null where nothing is left without that
 */
public record SpeechAct(Sort sort, String sentence, String bare) {

    public enum Sort {
        SORRY,
        THANKS,
        CONGRATULATION,
        /** A good wish, which ends a letter. */
        WISH,
        /** "I want to tell you how …": it stands before what it announces. */
        TELLING,
        /** "I am not asking for anything back": nothing else of its kind stands behind it. */
        RENOUNCING,
        OTHER
    }

    private static final Set<String> OF_THE_DEED = SharedWords.set("act-words");
    private static final Set<String> SMALL = SharedWords.set("short-light-words");
    private static final int STEM = 4;
    private static final int PART = 5;

    public SpeechAct(Sort sort, String sentence) {
        this(sort, sentence, null);
    }

    /** The same without what it is for; only where it has that form. */
    public SpeechAct bared() {
        return new SpeechAct(sort, bare, bare);
    }

    /** Whether a fact tells all that this speaks of; what was does not stand for what is to come. */
    public boolean isSaidBy(ToldFact fact, Grammar grammar) {
        boolean past = fact.kinds().get(0) == FactKind.MEMORY || fact.kinds().get(0) == FactKind.KINDNESS;
        boolean may = switch (sort) {
            case SORRY, THANKS, CONGRATULATION, TELLING -> true;
            case OTHER -> !past;
            case WISH, RENOUNCING -> false;
        };
        List<String> content = content(grammar);
        List<String> words = Text.words(fact.text()).stream().map(grammar::base).toList();
        return may
                && !content.isEmpty()
                && content.stream().allMatch(c -> words.stream().anyMatch(w -> same(w, c)));
    }

    /** Whether a fact tells something of what this speaks of. */
    public boolean touches(ToldFact fact, Grammar grammar) {
        List<String> words = Text.words(fact.text()).stream().map(grammar::base).toList();
        return content(grammar).stream().anyMatch(c -> words.stream().anyMatch(w -> same(w, c)));
    }

    /** Whether words that the letter has of its own say all that this would. */
    public boolean isSaidIn(List<String> words, Grammar grammar) {
        List<String> content = content(grammar);
        List<String> said = words.stream().map(grammar::base).toList();
        return !content.isEmpty()
                && content.stream().allMatch(c -> said.stream().anyMatch(w -> same(w, c)));
    }

    private List<String> content(Grammar grammar) {
        return Text.words(sentence).stream()
                .filter(w -> w.length() > 2
                        && !grammar.lightWords().contains(w)
                        && !SMALL.contains(w)
                        && !OF_THE_DEED.contains(w))
                .map(grammar::base)
                .toList();
    }

    /** Whether two words have a stem in common, or one is in the other, as "laden" in "einladen". */
    private static boolean same(String word, String asked) {
        int stem = Math.min(STEM, Math.min(word.length(), asked.length()));
        return word.equals(asked)
                || stem == STEM && word.startsWith(asked.substring(0, stem))
                || word.length() >= PART && asked.endsWith(word)
                || asked.length() >= PART && word.endsWith(asked);
    }
}
