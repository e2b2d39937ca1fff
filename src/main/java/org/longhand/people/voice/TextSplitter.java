package org.longhand.people.voice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts into words and sentences. */
final class TextSplitter {

    private static final Pattern WHOLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
    /** French and Italian: "l'" is a word of its own, and a telling one. */
    private static final Pattern ELIDED = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*['’]?");

    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Sra|etc|bzw|usw|ca|Nr|\\p{Lu}|z\\.\\s?B|d\\.\\s?h))"
                    + "[.!?…]+[\"”“»’')]*(?=\\s|$)");

    private TextSplitter() {}

    /** In lower case, with straight apostrophes and composed accents. */
    static List<String> of(String text, String language) {
        List<String> words = new ArrayList<>();
        Matcher word = (language.equals("fr") || language.equals("it") ? ELIDED : WHOLE)
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return words;
    }

    static int count(String text) {
        Matcher word = WHOLE.matcher(text);
        int count = 0;
        while (word.find()) {
            count++;
        }
        return count;
    }

    /** The sentences of one paragraph. */
    static List<String> sentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            sentences.add(paragraph.substring(from, end.end()).strip());
            from = end.end();
        }
        sentences.add(paragraph.substring(from).strip());
        sentences.removeIf(s -> count(s) == 0);
        return sentences;
    }
}
