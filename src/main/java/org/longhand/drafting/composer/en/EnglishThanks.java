package org.longhand.drafting.composer.en;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;

/** Turns what somebody did into what one thanks for. */
final class EnglishThanks {

    /** "You taught me to bake, and I still do." as {@code teaching me to bake} and {@code I still do.} */
    record Doing(String phrase, String rest) {}

    /** Words; what goes on behind a comma and is shorter cannot stand alone. */
    private static final int FEWEST_ALONE = 4;

    private EnglishThanks() {}

    /**
     * What a sentence that begins with "You" thanks for; empty where it is no kindness or where the grammar is not
     * safe.
     */
    static Optional<Doing> of(String sentence) {
        String text = Text.open(Text.ended(sentence));
        Matcher turn = Pattern.compile("(?i)(?:,|;| -| –|—) (?:and |so )?(?=(?:i|we|he|she|they|it|my|our|the"
                        + "|that)\\b)|[,;] and (?=you\\b)"
                        + "| and (?=(?:i|we|you|he|she|they|it)\\b)")
                .matcher(text);
        String rest = "";
        if (turn.find()) {
            rest = Text.capital(Text.ended(text.substring(turn.end())));
            // "You corrected my English and I let you" means nothing without its second half, nor that without it.
            if (turn.group().startsWith(" ") || Text.words(rest).size() < FEWEST_ALONE) {
                return Optional.empty();
            }
            text = text.substring(0, turn.start());
        }
        if (text.matches("(?i).*(?:,| ) ?but\\b.*")) {
            return Optional.empty();
        }
        Matcher m = Pattern.compile("(?i)^you ((?:(?:never|always|once|also|even|often|quietly|kindly|gladly"
                        + "|patiently|"
                        + "generously|first|still|then|really|just|only) )*)(\\p{L}+)( .*)$")
                .matcher(text);
        if (!m.matches()
                || !EnglishVerbs.isKindness(m.group(2).toLowerCase(Locale.ROOT))
                || m.group(1).matches("(?i).*never.*")) {
            return Optional.empty();
        }
        Optional<String> tail = gerundTail(m.group(3));
        String adverbs =
                m.group(1).matches("(?i)(once|also|even|then|just|only|really|first|still) ") ? "" : m.group(1);
        if (!adverbs.equals(m.group(1)) || tail.isEmpty()) {
            return Optional.empty();
        }
        String phrase = adverbs.toLowerCase(Locale.ROOT)
                + EnglishVerbs.gerund(m.group(2).toLowerCase(Locale.ROOT)).orElseThrow()
                + tail.get();
        return Optional.of(new Doing(phrase, rest));
    }

    /** The verbs that go on with "and" or a comma, in -ing too; empty where one cannot be told from a noun. */
    private static Optional<String> gerundTail(String tail) {
        Matcher m = Pattern.compile("(?iU)(,? and |, |,? or )((?:(?:then|never|never once|always|even|still|also"
                        + "|once) )*)(\\w+)(?= (\\w+)|$|[,.])")
                .matcher(tail);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String verb = m.group(3).toLowerCase(Locale.ROOT);
            if (!EnglishVerbs.isPast(verb)) {
                m.appendReplacement(out, Matcher.quoteReplacement(m.group()));
                continue;
            }
            String next = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
            boolean verbal = EnglishVerbs.isIrregularPast(verb)
                    || next.isEmpty()
                    || next.matches("me|us|my|our|your|the|a|an"
                            + "|it|him|her|them|his|their|at|to|for|with|in|on|after|out|up|off|over|when|while"
                            + "|until|every"
                            + "|all|so|that"
                            + "|about|by|from|into|no|not|nothing|everything|each|how|what|down|back|through"
                            + "|like|as");
            if (!verbal) {
                return Optional.empty();
            }
            m.appendReplacement(
                    out,
                    Matcher.quoteReplacement(
                            m.group(1) + m.group(2) + EnglishVerbs.gerund(verb).orElseThrow()));
        }
        m.appendTail(out);
        return Optional.of(out.toString());
    }
}
