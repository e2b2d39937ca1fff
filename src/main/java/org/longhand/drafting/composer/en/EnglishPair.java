package org.longhand.drafting.composer.en;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Text;

/** An English fact that tells of the two together, "Arjun and Meera burned their rice", in the sender's voice. */
final class EnglishPair {

    private static final String S = String.valueOf(Names.SENDER);
    private static final String R = String.valueOf(Names.RECIPIENT);
    private static final Pattern PAIR =
            Pattern.compile("(?iU)(?:" + S + " (?:and|&) " + R + "|" + R + " (?:and|&) " + S + ")(['’]s?(?!\\p{L}))?");
    private static final Pattern THEY =
            Pattern.compile("(?iU)\\b(they|them|their|theirs|themselves)(['’](?:re|ve|d|ll))?(?!\\p{L})");
    private static final Map<String, String> WE =
            Map.of("they", "we", "them", "us", "their", "our", "theirs", "ours", "themselves", "ourselves");
    /** Others, or things, whom a "they" may mean as well. */
    private static final Pattern MANY =
            Pattern.compile("(?U)\\b(?:people|children|men|women|everyone|everybody|\\p{Lu}\\p{L}+"
                    + " and \\p{Lu}\\p{L}+|(?:two|three|four|five|six|ten|many|some|the|all|both|few|several) (?:\\p{Ll}+ )?"
                    + "\\p{Ll}+s)\\b");

    private static final Pattern WITH_ANOTHER =
            Pattern.compile("(?U)[" + S + R + "] and (?=\\p{Lu})|\\p{Lu}\\p{L}+ and [" + S + R + "]");

    private EnglishPair() {}

    static boolean isPair(String marked) {
        return PAIR.matcher(marked).find();
    }

    /** Whether one of the two stands beside another, and a "they" means these. */
    static boolean isWithAnother(String marked) {
        return !isPair(marked)
                && WITH_ANOTHER.matcher(marked).find()
                && THEY.matcher(marked).find();
    }

    /** The fact with "we" for the two; empty where a "they" in it may mean others, or where the pair is no pair. */
    static Optional<String> turned(String marked) {
        Matcher m = PAIR.matcher(marked);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String head = marked.substring(0, m.start());
            String tail = marked.substring(m.end());
            String next = Text.words(tail).stream().findFirst().orElse("");
            String word;
            if (m.group(1) != null) {
                if (EnglishPeople.WORDS.containsKey(next)) {
                    return Optional.empty();
                }
                word = "our";
            } else {
                String before = head.isBlank() ? "" : lastWord(head);
                boolean verb = EnglishVerbs.isAuxiliary(next)
                        || EnglishVerbs.isPast(next)
                        || EnglishVerbs.isBase(next)
                        || EnglishAgreement.ADVERBS.contains(next)
                        || next.matches("were|are|have|both");
                word = verb && !EnglishSentence.OBJECT_BEFORE.contains(before) ? "we" : "us";
            }
            m.appendReplacement(out, head.isBlank() || head.matches("(?s).*[.!?]\\s+") ? Text.capital(word) : word);
        }
        return theirs(m.appendTail(out).toString());
    }

    /** A fact that goes on behind one that told of the two, with "we" for "they". */
    static Optional<String> theirs(String text) {
        Matcher m = THEY.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String before = text.substring(0, m.start());
            boolean their = m.group(1).toLowerCase(Locale.ROOT).startsWith("their");
            if (MANY.matcher(before).find() || others(before) || !their && things(before)) {
                return Optional.empty();
            }
            String we = WE.get(m.group(1).toLowerCase(Locale.ROOT));
            String ending = m.group(2) == null ? "" : m.group(2);
            m.appendReplacement(
                    out,
                    Matcher.quoteReplacement(
                            (Character.isUpperCase(m.group().charAt(0)) ? Text.capital(we) : we) + ending));
        }
        return Optional.of(m.appendTail(out).toString());
    }

    /** Whether words for several people stand in a text. */
    private static boolean others(String text) {
        return Text.words(text).stream()
                .anyMatch(w -> w.endsWith("s") && EnglishPeople.WORDS.containsKey(w.substring(0, w.length() - 1))
                        || w.matches("parents|neighbou?rs|guests|strangers|colleagues|teachers|kids"));
    }

    /** Whether several things stand in a text that "them" may mean. */
    private static boolean things(String text) {
        return Pattern.compile(
                        "(?U)\\b(?:our|their|the|some|two|three|these|those) (?:\\p{Ll}+ )?\\p{Ll}{2,}[^su\\W]s\\b")
                .matcher(text)
                .find();
    }

    private static String lastWord(String text) {
        List<String> words = Text.words(text);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
