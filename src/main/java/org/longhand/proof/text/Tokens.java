package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts into words and sentences. */
public final class Tokens {

    private static final String NUMBER = "\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|er|ère|ème|e|º|ª)?(?![\\p{L}])";
    private static final Pattern WORDS = Pattern.compile(NUMBER
            + "|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*['’]?(?<=[\\p{L}\\p{M}]|s['’])");
    /** In French and Italian an apostrophe joins two words: l'été, dell'anno. */
    private static final Pattern ELIDED = Pattern.compile(NUMBER + "|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern OPENS = Pattern.compile("(?:^|[.!?…:¡¿]|[\\n\\r]|[“„«\"‘‹(—–])[\\s\"'’”»)\\]*-]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"'’”»)]*(?=\\s+[^\\p{Ll}]|\\s*$)|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Sr|Sra|Hr|Fr|bzw|ca|Nr|M|Mme|No|\\d{1,2})\\.$");

    private Tokens() {
    }

    /** A part of a text. */
    public record Span(int start, int end) {

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** The words and numbers of a text in a language, a primary subtag. */
    public static List<Token> of(String text, String language) {
        Pattern words = language.equals("fr") || language.equals("it") ? ELIDED : WORDS;
        List<Token> tokens = new ArrayList<>();
        Matcher m = words.matcher(text);
        while (m.find()) {
            String before = text.substring(Math.max(0, m.start() - 12), m.start());
            boolean opens = tokens.isEmpty() || OPENS.matcher(before).find() && !ABBREVIATION.matcher(before.stripTrailing()).find();
            tokens.add(new Token(m.group(), m.start(), m.end(), opens));
        }
        return tokens;
    }

    /** The sentences of a text, without the space around them; a line's end also ends one. */
    public static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        Matcher m = SENTENCE_END.matcher(text);
        while (m.find()) {
            if (ABBREVIATION.matcher(text.substring(from, m.end())).find() && !m.group().contains("\n")) {
                continue;
            }
            add(text, from, m.end(), sentences);
            from = m.end();
        }
        add(text, from, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }
}
