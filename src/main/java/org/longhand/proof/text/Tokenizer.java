package org.longhand.proof.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences and words. */
public final class Tokenizer {

    /** Its loops give nothing back: a loop that may would take a frame of the stack for each turn. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{Nd}+(?:[.,:/-]\\p{Nd}+)*+[½¼¾]?(?:st|nd|rd|th|[eè]me|ère|er|re|º|ª|s)?(?![\\p{L}\\p{Nd}])"
                    + "|\\p{Nd}+(?:[.,:]\\p{Nd}+)*+|\\p{L}[\\p{L}\\p{M}\\p{Cf}]*+(?:['’][\\p{L}\\p{M}\\p{Cf}]+)*+['’]?");

    private static final Pattern ELIDED = Pattern.compile(
            "(?iu)([cdjlmnst]|qu|lorsqu|jusqu|puisqu|dell|all|nell|sull|dall|coll|un|quell|quest|bell|sant)['’]");
    private static final Pattern ENDING = Pattern.compile("['’](?:s|m|d|ll|re|ve|t)?$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"”’»)\\]]*(?=\\s|$)|\\R");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?iu)(?:^|[\\s(])(?:mr|mrs|ms|dr|st|prof|no|vs|etc|bzw|nr|ca|z\\.b|d\\.h|sra?|dott|sig|ul|str|al|[\\p{Lu}]|m|mme|mlle)$");
    private static final Pattern OPENING = Pattern.compile("(?s).*(?:[\"“„«»:…‘]\\s?|\\s['-]|[.]{3}\\s|[—–]\\s?)");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private Tokenizer() {}

    /** Lower case, without accents and what has no width, figures as 0 to 9. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length() && plain; i++) {
            plain = lower.charAt(i) < 128;
        }
        return plain
                ? lower
                : figures(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ł', 'l')
                        .replace("ß", "ss")
                        .replace("œ", "oe")
                        .replace('’', '\''));
    }

    private static String figures(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    static String base(String word) {
        String folded = fold(word).replace('’', '\'');
        return folded.indexOf('\'') < 0 ? folded : ENDING.matcher(folded).replaceFirst("");
    }

    /** The text's sentences, in order; a line's end ends a sentence. */
    public static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher m = SENTENCE_END.matcher(text);
        while (m.find()) {
            boolean line = text.charAt(m.start()) == '\n' || text.charAt(m.start()) == '\r';
            String before = text.substring(start, m.start());
            if (!line
                    && m.group().equals(".")
                    && (SHORTENED.matcher(before).find()
                            || before.matches("(?s).*\\b\\d{1,2}") && nextIsWord(text, m.end()))) {
                continue;
            }
            add(sentences, text, start, line ? m.start() : m.end());
            start = m.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** "am 3. Mai": a full stop that makes an ordinal. */
    private static boolean nextIsWord(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 12));
        return rest.matches("(?s)\\h(?:\\p{Ll}.*|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Geb|Hoch).*)");
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    public static List<WordToken> tokens(String text, List<Span> sentences, String language) {
        boolean elides = language.equals("fr") || language.equals("it");
        List<WordToken> tokens = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Span sentence = sentences.get(s);
            Matcher m = WORD.matcher(text).region(sentence.start(), sentence.end());
            int before = sentence.start();
            boolean first = true;
            while (m.find()) {
                boolean opens = first
                        || m.start() - before > 1
                                && OPENING.matcher(text.substring(before, m.start()))
                                        .matches();
                int start = m.start();
                if (elides) {
                    Matcher cut = ELIDED.matcher(text).region(start, m.end());
                    while (cut.lookingAt() && cut.end() < m.end()) {
                        tokens.add(token(text, start, cut.end(), s, opens));
                        opens = false;
                        start = cut.end();
                        cut.region(start, m.end());
                    }
                }
                tokens.add(token(text, start, m.end(), s, opens));
                before = m.end();
                first = false;
            }
        }
        return tokens;
    }

    private static WordToken token(String text, int start, int end, int sentence, boolean first) {
        String word = text.substring(start, end);
        return new WordToken(start, end, word, base(word), sentence, first);
    }
}
