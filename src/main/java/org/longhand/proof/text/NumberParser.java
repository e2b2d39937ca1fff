package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads numbers, in figures or in words, cardinal or ordinal. */
public final class NumberParser {

    /** A number in a text: how many tokens from where it was found, and its value in plain figures. */
    public record ParsedNumber(int length, String value) {}

    private static final Pattern PLAIN = Pattern.compile("[1-9][0-9]*");
    private static final Integer DOZEN = 12;
    /** Of the words that a longer one is made of, in letters. */
    private static final int SHORTEST = Lexicon.NUMBER_START;
    /** No number that people write in one word has more letters. */
    private static final int LONGEST = 100;

    private NumberParser() {}

    /** The number that begins at this token, or null. */
    public static ParsedNumber at(List<WordToken> tokens, int i, Lexicon lexicon) {
        WordToken token = tokens.get(i);
        if (token.figure()) {
            return new ParsedNumber(1, figures(token.base()));
        }
        if (lexicon.has("half", token.base())
                && i + 2 < tokens.size()
                && lexicon.has("article", tokens.get(i + 1).base())
                && Objects.equals(lexicon.value(tokens.get(i + 2).base()), DOZEN)) {
            return new ParsedNumber(3, "6"); // half a dozen
        }
        List<Integer> first = parts(token.base(), lexicon);
        if (first == null) {
            return beforeNoun(tokens, i, lexicon);
        }
        List<Integer> parts = new ArrayList<>(first);
        int next = i + 1;
        while (next < tokens.size()
                && tokens.get(next).sentence() == token.sentence()
                && tokens.get(next).start() - tokens.get(next - 1).end() <= 1) {
            List<Integer> more = parts(tokens.get(next).base(), lexicon);
            int step = 1;
            if (more == null && lexicon.has("and", tokens.get(next).base()) && next + 1 < tokens.size()) {
                more = parts(tokens.get(next + 1).base(), lexicon);
                step = 2;
                // "three and four" are two numbers, "a hundred and four" is one; Romance tongues join tens so.
                int last = parts.get(parts.size() - 1);
                if (more == null
                        || last < 20
                        || last < 100
                                && (lexicon.language().equals("en")
                                        || more.get(0) > 9
                                                && !(lexicon.language().equals("fr")
                                                        && last == 60
                                                        && more.get(0) == 11))) {
                    break;
                }
            }
            if (more == null || !joins(parts.get(parts.size() - 1), more.get(0), lexicon)) {
                break;
            }
            parts.addAll(more);
            next += step;
        }
        String value = Long.toString(value(parts, lexicon));
        return half(tokens, next, lexicon)
                ? new ParsedNumber(next + 3 - i, value + ".5")
                : new ParsedNumber(next - i, value);
    }

    /** "and a half". */
    private static boolean half(List<WordToken> tokens, int at, Lexicon lexicon) {
        return at + 2 < tokens.size()
                && lexicon.has("and", tokens.get(at).base())
                && lexicon.has("article", tokens.get(at + 1).base())
                && lexicon.has("half", tokens.get(at + 2).base());
    }

    /** A word that is a number only where a noun in the plural follows: in Italian "sei" is six, and you are. */
    private static ParsedNumber beforeNoun(List<WordToken> tokens, int i, Lexicon lexicon) {
        Integer value = lexicon.valueBeforeNoun(tokens.get(i).base());
        boolean number = value != null
                && i + 1 < tokens.size()
                && tokens.get(i + 1).sentence() == tokens.get(i).sentence()
                && tokens.get(i + 1).start() == tokens.get(i).end() + 1
                && WordForms.languages().contains(lexicon.language())
                && WordForms.of(lexicon.language()).plural(tokens.get(i + 1).text());
        return number ? new ParsedNumber(1, value.toString()) : null;
    }

    /** Whether a number word or a figure says which one, not how many: "third", "3rd". */
    public static boolean ordinal(WordToken token, Lexicon lexicon) {
        return lexicon.has("ordinals", token.base())
                || lexicon.value(token.base()) == null
                        && lexicon.lines("ordinal-endings").stream()
                                .anyMatch(e -> token.base().endsWith(e))
                || token.text().matches("\\d+(?:st|nd|rd|th|[eè]me|ère|er|re|º|ª|e)");
    }

    /** Whether a number word or figure stands right before this token, with no more than a space between. */
    public static boolean ends(List<WordToken> tokens, int i, Lexicon lexicon) {
        return i > 0 && tokens.get(i).start() - tokens.get(i - 1).end() <= 1 && at(tokens, i - 1, lexicon) != null;
    }

    private static boolean joins(int last, int next, Lexicon lexicon) {
        // "une cinquantaine" is fifty or so, and no fifty-one
        boolean article = last == 1 && next < 100 && !lexicon.language().equals("en");
        return !article
                && !(last < 10 && next < 10)
                && !(last >= 10 && last < 20 && next < 10 && !lexicon.language().equals("fr"));
    }

    static String figures(String base) {
        if (PLAIN.matcher(base).matches()) {
            return base;
        }
        String digits = base.replace("½", ".5")
                .replace("¼", ".25")
                .replace("¾", ".75")
                .replaceFirst("(?:st|nd|rd|th|eme|ere|er|re|e|º|ª|s)$", "");
        if (digits.matches("\\d{1,3}(?:[.,]\\d{3})++")) {
            return digits.replaceAll("[.,]", "");
        }
        return digits.matches("0+\\d+") ? digits.replaceFirst("^0+(?=\\d)", "") : digits;
    }

    private static long value(List<Integer> parts, Lexicon lexicon) {
        boolean years = lexicon.language().equals("en");
        long total = 0;
        long current = 0;
        for (int v : parts) {
            if (v >= 1000) {
                total += Math.max(current, 1) * v;
                current = 0;
            } else if (v == 100) {
                current = Math.max(current, 1) * 100;
            } else if (v == DOZEN && current > 1 && current < 10) {
                current *= DOZEN; // two dozen
            } else if (v == 20 && current == 4 && lexicon.language().equals("fr")) {
                current = 80;
            } else if (years && current >= 10 && current < 100 && v >= 10) {
                current = current * 100 + v; // nineteen seventy-six
            } else {
                current += v;
            }
        }
        return total + current;
    }

    /** The number words that a word is made of, or null where it is no number word. */
    private static List<Integer> parts(String base, Lexicon lexicon) {
        Integer plain = lexicon.value(base);
        if (plain != null) {
            return List.of(plain);
        }
        for (String ending : lexicon.lines("ordinal-endings")) {
            if (base.endsWith(ending) && base.length() > ending.length() + 1) {
                List<Integer> stem = segments(base.substring(0, base.length() - ending.length()), lexicon);
                if (stem != null) {
                    return stem;
                }
            }
        }
        return lexicon.lines("compound-numbers").isEmpty() ? null : segments(base, lexicon);
    }

    /** What is a number only before a noun is one inside a longer number, too: "ventisei". */
    private static Integer part(String word, int from, int to, Lexicon lexicon) {
        String part = word.substring(from, to);
        Integer value = lexicon.value(part);
        return value == null && part.length() < word.length() ? lexicon.valueBeforeNoun(part) : value;
    }

    private static List<Integer> segments(String word, Lexicon lexicon) {
        List<Integer> parts = word.length() > LONGEST || !lexicon.mayBeNumber(word) ? null : segments(word, 0, lexicon);
        return parts == null
                        || parts.isEmpty()
                        || parts.size() > 1 && lexicon.lines("compound-numbers").isEmpty()
                ? null
                : parts;
    }

    /**
     * The number words from here to the word's end, the longest first: "ventun" is one, but "ventuno" is venti, uno.
     */
    private static List<Integer> segments(String word, int at, Lexicon lexicon) {
        if (at == word.length()) {
            return new ArrayList<>();
        }
        for (int end = word.length(); end > at; end--) {
            Integer value = end - at < SHORTEST && end - at < word.length() ? null : part(word, at, end, lexicon);
            List<Integer> rest = value == null ? null : segments(word, end, lexicon);
            if (rest != null) {
                rest.add(0, value);
                return rest;
            }
        }
        return at > 0 && word.startsWith("und", at) && lexicon.language().equals("de")
                ? segments(word, at + "und".length(), lexicon)
                : null;
    }
}
