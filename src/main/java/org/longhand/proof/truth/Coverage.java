package org.longhand.proof.truth;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.drafting.Brief;
import org.longhand.people.Fact;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;

/**
 * How much of a fact a text says: the share of the fact's words that carry meaning, names and numbers counting double,
 * which stand in the text in some form. Person and tense may differ; who did what to whom is not looked at here.
 */
public final class Coverage {

    /** At least this share of a fact's meaning has to be there. */
    static final double ENOUGH = 0.5;

    private final Set<String> words = new HashSet<>();
    private final Set<Long> numbers = new HashSet<>();
    private final Brief brief;

    private Coverage(String text, Brief brief) {
        this.brief = brief;
        String language = LanguageWords.of(brief.language()).language();
        List<Token> tokens = Tokens.of(text, language);
        for (Token token : tokens) {
            words.add(Fold.word(token.word()));
            words.add(Fold.word(token.bare()));
        }
        Numbers.of(language).in(tokens).forEach(found -> numbers.add(found.value()));
    }

    /** Ready to say what a text, or a sentence of it, holds of each fact. */
    public static Coverage of(String text, Brief brief) {
        return new Coverage(text, brief);
    }

    /** Whether the text tells the fact. */
    public boolean tells(Fact fact) {
        return share(fact) >= ENOUGH;
    }

    /** The share of a fact that is there, 0 to 1; 1 for a fact that cannot be compared, being in another language. */
    public double share(Fact fact) {
        String language = LanguageWords.of(brief.language()).language();
        String factLanguage = LanguageGuess.of(fact.text()).orElse(language);
        Map<String, Integer> weights = weights(fact, factLanguage, !factLanguage.equals(language));
        if (weights.isEmpty()) {
            return 1;
        }
        int all = 0;
        int there = 0;
        for (Map.Entry<String, Integer> word : weights.entrySet()) {
            all += word.getValue();
            there += has(word.getKey(), factLanguage) ? word.getValue() : 0;
        }
        return (double) there / all;
    }

    private Map<String, Integer> weights(Fact fact, String language, boolean namesOnly) {
        List<Token> tokens = Tokens.of(fact.text(), language);
        Set<String> common = LanguageWords.of(language).common();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Token token : tokens) {
            String word = Fold.word(token.bare());
            boolean name = token.capitalised() && !token.opensSentence() && !language.equals("de") || token.digits();
            if (word.length() > 1 && !common.contains(word) && !greetsSelf(word) && (!namesOnly || name)) {
                weights.put(word, name ? 2 : 1);
            }
        }
        return weights;
    }

    /** The recipient's own name becomes "you" in a letter to them, the sender's "I". */
    private boolean greetsSelf(String word) {
        return List.of(brief.sender().name(), brief.recipient().name(), String.valueOf(brief.recipient().calledBy()),
                String.valueOf(brief.sender().signs())).stream().anyMatch(name -> Fold.word(name).contains(word))
                || LanguageWords.relation(word) != null && brief.relationship() != null
                        && Fold.word(brief.relationship()).contains(word);
    }

    private boolean has(String word, String language) {
        if (words.contains(word)) {
            return true;
        }
        List<Numbers.Found> number = Numbers.of(language).in(Tokens.of(word, language));
        if (!number.isEmpty() && numbers.contains(number.get(0).value())) {
            return true;
        }
        return word.length() >= 4 && words.stream().anyMatch(other -> Fold.alike(word, other));
    }
}
