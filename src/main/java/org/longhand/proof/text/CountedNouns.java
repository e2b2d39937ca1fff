package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a number counts: the words that follow it, "two cups of cold tea". */
public final class CountedNouns {

    /** Of any width, and such as does not break: French and a careful typist put one behind a number. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]*");

    private static final int CLAIMED = 3;
    private static final int TOLD = 5;
    private static final int BEFORE = 2;
    private static final Map<Character, Set<String>> SIGNS = Map.of(
            '£', Set.of("pounds", "pound", "quid", "pfund", "livres", "libras", "sterline", "funtow"),
            '$', Set.of("dollars", "dollar", "bucks", "dolares", "dollari", "dolarow"),
            '€', Set.of("euros", "euro"),
            '%', Set.of("percent", "prozent", "procent", "pourcent"));

    private CountedNouns() {}

    /** The tokens right after a number, up to the first small word, number or mark: "three old cats". Perhaps none. */
    public static List<Integer> claimed(List<WordToken> tokens, int after, Lexicon lexicon, String text) {
        List<Integer> words = new ArrayList<>();
        int from = after;
        while (from < tokens.size()
                && from < after + 2
                && follows(tokens, from, text)
                && lexicon.has("count-of", tokens.get(from).base())) {
            from++; // a dozen of the eggs, une douzaine d'œufs
        }
        for (int i = from; i < tokens.size() && i < from + CLAIMED && follows(tokens, i, text); i++) {
            if (ends(tokens, i, lexicon)) {
                break;
            }
            words.add(i);
        }
        return words;
    }

    /** The bases of all that a number which was told may count, before it and after it. Empty where it stands alone. */
    public static Set<String> told(List<WordToken> tokens, int at, int length, Lexicon lexicon, String text) {
        Set<String> words = new LinkedHashSet<>();
        int kept = 0;
        for (int i = at + length; i < tokens.size() && kept < TOLD && follows(tokens, i, text); i++) {
            if (NumberParser.at(tokens, i, lexicon) != null
                    && !lexicon.has("vague-numbers", tokens.get(i).base())) {
                break;
            }
            if (!lexicon.has("light", tokens.get(i).base())) {
                words.add(tokens.get(i).base());
                kept++;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - BEFORE && follows(tokens, i + 1, text); i--) {
            if (lexicon.has("light", tokens.get(i).base())) {
                break;
            }
            words.add(tokens.get(i).base());
        }
        words.addAll(currency(tokens.get(at), text));
        return words;
    }

    /** A sign before or after a figure counts too: £40 are forty pounds. */
    private static Set<String> currency(WordToken token, String text) {
        char before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
        int next = token.end();
        while (next < text.length() && Character.isWhitespace(text.codePointAt(next))) {
            next++;
        }
        char after = next < text.length() ? text.charAt(next) : ' ';
        for (char sign : new char[] {before, after}) {
            if (SIGNS.containsKey(sign)) {
                return SIGNS.get(sign);
            }
        }
        return Set.of();
    }

    /** Whether one word counts the same as one of the others: the same word, a form of it, or one of its group. */
    public static boolean same(String word, Set<String> others, Lexicon lexicon) {
        String stem = Stemmer.stem(word, lexicon);
        boolean bends = !lexicon.language().equals("en");
        return others.stream()
                .anyMatch(o -> Stemmer.stem(o, lexicon).equals(stem)
                        || bends && Stemmer.sameButForEnding(o, word)
                        || lexicon.together("family", word, o)
                        || lexicon.together("counted", word, o));
    }

    private static boolean ends(List<WordToken> tokens, int i, Lexicon lexicon) {
        String base = tokens.get(i).base();
        if (lexicon.has("describing", base)) {
            return false; // "three very old cats"
        }
        return lexicon.has("light", base)
                || lexicon.has("openers", base) && !lexicon.has("units", base)
                || NumberParser.at(tokens, i, lexicon) != null
                || lexicon.month(base) != null
                || lexicon.weekday(base) != null;
    }

    private static boolean follows(List<WordToken> tokens, int i, String text) {
        return i > 0
                && tokens.get(i).sentence() == tokens.get(i - 1).sentence()
                && SPACE.matcher(text.substring(
                                tokens.get(i - 1).end(), tokens.get(i).start()))
                        .matches();
    }
}
