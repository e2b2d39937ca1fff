package org.longhand.proof.truth;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Token;

/**
 * Finds numbers, in digits or spelt out, cardinal or ordinal, in any gender and case. Spellings come from CLDR's
 * rule-based number formats.
 */
public final class Numbers {

    /** A number of a text: its value and where it stands, as indexes of tokens, the last one included. */
    public record Found(long value, int first, int last) { }

    /** Beyond a hundred, spelt-out numbers in letters are years and round ones. */
    private static final int EVERY_ONE_TO = 130;
    private static final List<Integer> ROUND = List.of(150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000, 2000,
            3000, 5000, 10_000, 100_000, 1_000_000);
    private static final int LONGEST = 5;

    private static final Map<String, Numbers> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Long> values = new HashMap<>();
    private final Set<String> beginnings = new TreeSet<>();

    private Numbers(String language) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            for (int n = 2; n <= EVERY_ONE_TO; n++) {
                learn(format.format(n, rules), n);
            }
            for (int n : ROUND) {
                learn(format.format(n, rules), n);
            }
        }
        // Words that are more often something else than a number.
        switch (language) {
            case "en" -> values.keySet().removeAll(Set.of("second"));
            case "de" -> values.put("dutzend", 12L);
            case "es" -> values.keySet().removeAll(Set.of("segundo", "segunda", "cuarto", "cuarta", "segundos"));
            case "fr" -> values.keySet().removeAll(Set.of("neuf", "neuve", "second", "seconde"));
            case "it" -> values.keySet().removeAll(Set.of("secondo", "secondi", "seconda"));
            default -> { }
        }
        if (language.equals("en")) {
            values.put("dozen", 12L);
        }
    }

    /** The numbers of a language, a primary subtag. */
    public static Numbers of(String language) {
        return LOADED.computeIfAbsent(LanguageWords.LANGUAGES.contains(language) ? language : "en", Numbers::new);
    }

    private void learn(String spelling, long value) {
        String key = key(spelling);
        values.putIfAbsent(key, value);
        // CLDR's Polish nineties are misspelt.
        values.putIfAbsent(key.replace("dziewietdziesiat", "dziewiecdziesiat"), value);
        String joined = "";
        for (String part : spelling.split("[\\s-]+")) {
            joined += key(part);
            beginnings.add(joined);
        }
    }

    private static String key(String words) {
        return Fold.word(words.replace("\u00AD", "")).replaceAll("[^\\p{L}]", "");
    }

    /** The numbers among some words, in order; none overlaps another. The number one is an article more often than not. */
    public List<Found> in(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found number = tokens.get(i).digits() ? digits(tokens.get(i), i) : spelled(tokens, i);
            if (number != null) {
                found.add(number);
                i = number.last();
            }
        }
        return found;
    }

    private static Found digits(Token token, int at) {
        String digits = token.word().replaceAll("[^\\d.,:]", "");
        try {
            if (digits.matches("\\d{1,3}(?:[.,]\\d{3})+")) {
                return new Found(Long.parseLong(digits.replaceAll("[.,]", "")), at, at);
            }
            return new Found(Long.parseLong(digits.split("[.,:]")[0]), at, at);
        } catch (NumberFormatException e) {
            // More digits than any number of a letter: a telephone's, an account's.
            return new Found(digits.hashCode() | 1L << 40, at, at);
        }
    }

    private Found spelled(List<Token> tokens, int first) {
        Found longest = null;
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            String part = key(tokens.get(i).word());
            if (i > first && tokens.get(i).opensSentence()) {
                break;
            }
            joined.append(part);
            Long value = values.get(joined.toString());
            if (value != null) {
                longest = new Found(value, first, i);
            }
            if (!beginnings.contains(joined.toString())) {
                break;
            }
        }
        return longest;
    }
}
