package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;

/** Cuts sentences into words and figures. */
public final class Tokenizer {

    /** Its loops give nothing back: a loop that may would take a frame of the stack for each turn. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{Nd}+(?:[.,:/-]\\p{Nd}+)*+[½¼¾]?(?:st|nd|rd|th|[eè]me|ère|er|re|º|ª|s)?(?![\\p{L}\\p{Nd}])"
                    + "|\\p{Nd}+(?:[.,:]\\p{Nd}+)*+"
                    + "|\\p{L}[\\p{L}\\p{M}\\p{Cf}]*+(?:['’][\\p{L}\\p{M}\\p{Cf}]+)*+['’]?");

    private static final Pattern ELIDED = Pattern.compile(
            "(?iu)([cdjlmnst]|qu|lorsqu|jusqu|puisqu|dell|all|nell|sull|dall|coll|un|quell|quest|bell|sant"
                    + "|quoiqu|presqu|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)['’]");
    private static final Pattern OPENING = Pattern.compile("(?s).*(?:[\"“„«»:…‘]\\s?|\\s['-]|[.]{3}\\s|[—–]\\s?)");

    private Tokenizer() {}

    /**
     * The words and figures of a text, in order; marks and spaces are left out. "1,200", "18:30" and "2026-05-03" are
     * one figure each.
     *
     * @param sentences of the text, in order; what lies outside them is not read
     * @param language a BCP 47 primary tag; in French and Italian "l'" is a word of its own
     */
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

    /** What a word is made of where a language joins its small words to it: "l'école" is "l'" and "école". */
    static List<String> apart(String word) {
        if (word.indexOf('\'') < 0 && word.indexOf('’') < 0) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        Matcher cut = ELIDED.matcher(word);
        int start = 0;
        while (cut.lookingAt() && cut.end() < word.length()) {
            parts.add(cut.group());
            start = cut.end();
            cut.region(start, word.length());
        }
        parts.add(word.substring(start));
        return parts;
    }

    /** The bases of a phrase's words, as they stand in a letter of this language. */
    public static List<String> bases(String phrase, String language) {
        return tokens(phrase, List.of(new Span(0, phrase.length())), language).stream()
                .map(WordToken::base)
                .toList();
    }

    private static WordToken token(String text, int start, int end, int sentence, boolean first) {
        String word = text.substring(start, end);
        return new WordToken(start, end, word, TextFolding.base(word), sentence, first);
    }
}
