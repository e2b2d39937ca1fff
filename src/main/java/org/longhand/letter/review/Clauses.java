package org.longhand.letter.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/** Finds where the clauses of a sentence begin and end, by the marks and the small words between them. Pure. */
final class Clauses {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[’'][\\p{L}]+)?");
    /** What may part two clauses. */
    private static final String MARKS = ",;:–—()";

    private final ClauseWords words;

    private Clauses(ClauseWords words) {
        this.words = words;
    }

    /** @param language a BCP 47 tag */
    static Clauses of(String language) {
        return new Clauses(ClauseWords.of(language));
    }

    ClauseWords words() {
        return words;
    }

    /**
     * The clause that a span is, within a longer sentence, without the word that joins it to another.
     *
     * @return empty where the span is the whole sentence or less than a clause
     */
    Optional<Span> clause(String text, Span sentence, Span span) {
        Span bare = bare(text, span);
        boolean whole = words(text.substring(sentence.start(), bare.start())).isEmpty()
                && words(text.substring(bare.end(), sentence.end())).isEmpty();
        return whole || !bounded(text, sentence, span) || words(bare.of(text)).size() < 2
                ? Optional.empty()
                : Optional.of(bare);
    }

    /** Whether clauses end on both sides of a span. */
    boolean bounded(String text, Span sentence, Span span) {
        String before = text.substring(sentence.start(), span.start()).stripTrailing();
        String after = text.substring(span.end(), sentence.end()).stripLeading();
        List<String> said = words(before);
        List<String> next = words(after);
        String head = first(span.of(text));
        boolean begins = said.isEmpty()
                || MARKS.indexOf(before.charAt(before.length() - 1)) >= 0
                || words.joins().contains(said.get(said.size() - 1))
                || words.joins().contains(head)
                || words.hangs(head);
        boolean ends = next.isEmpty()
                || MARKS.indexOf(after.charAt(0)) >= 0
                || words.joins().contains(next.get(0))
                || words.depends().contains(next.get(0))
                || MARKS.indexOf(text.charAt(span.end() - 1)) >= 0;
        return begins && ends;
    }

    /** The span without marks and spaces at its ends, and without a word that joins it to what stands before. */
    Span bare(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && (Character.isWhitespace(text.charAt(from)) || MARKS.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || MARKS.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        String head = first(text.substring(from, to));
        boolean begins = from > 0 && !Character.isUpperCase(text.charAt(from));
        if (begins && words.joins().contains(head) && head.length() < to - from) {
            from += head.length();
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        return new Span(from, to);
    }

    /** The clause of a sentence in which a few words stand: the whole sentence where no end of one is sure. */
    Span around(String text, Span sentence, Span span) {
        List<Integer> cuts = cuts(sentence.of(text));
        int from = sentence.start();
        int to = sentence.end();
        for (int cut : cuts) {
            int place = sentence.start() + cut;
            if (place <= span.start()) {
                from = place;
            } else if (place >= span.end()) {
                to = Math.min(to, place);
            }
        }
        return new Span(from, to);
    }

    /** Where a clause surely begins: behind a mark before a word that joins or hangs, or before "and we". */
    private List<Integer> cuts(String sentence) {
        List<Integer> cuts = new ArrayList<>();
        Matcher m = WORD.matcher(sentence);
        boolean comma = false;
        boolean open = false;
        String previous = "";
        int place = -1;
        int last = 0;
        for (boolean first = true; m.find(); first = false) {
            String word = m.group().toLowerCase(Locale.ROOT);
            String gap = sentence.substring(last, m.start());
            comma = gap.contains(",");
            boolean mark = gap.contains(";") || gap.matches("(?s)\\s[–—]\\s.*");
            boolean joins = words.joins().contains(word);
            if (!first) {
                if (mark
                        || comma
                                && (joins
                                        || words.hangs(word)
                                        || words.relates().contains(word)
                                        || open)
                        || words.depends().contains(word) && BECAUSE.contains(word)) {
                    cuts.add(m.start());
                    open = comma
                            && (words.relates().contains(word)
                                    || words.depends().contains(word));
                } else if (words.joins().contains(previous) && !cuts.contains(place) && begins(word)) {
                    cuts.add(place);
                }
            } else {
                open = words.depends().contains(word);
            }
            previous = word;
            place = m.start();
            last = m.end();
        }
        return cuts;
    }

    /** Words that always begin a clause, with a comma before them or without. */
    private static final List<String> BECAUSE = List.of(
            "because",
            "although",
            "though",
            "whereas",
            "unless",
            "weil",
            "obwohl",
            "nachdem",
            "sobald",
            "parce",
            "lorsque",
            "puisque",
            "porque",
            "aunque",
            "perché",
            "poiché",
            "sebbene",
            "ponieważ",
            "chociaż",
            "gdyż");

    private boolean begins(String word) {
        return words.subjects().contains(word);
    }

    static String first(String text) {
        Matcher m = WORD.matcher(text);
        return m.find() && text.substring(0, m.start()).strip().length() <= 1
                ? m.group().toLowerCase(Locale.ROOT)
                : "";
    }

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        Matcher m = WORD.matcher(text);
        List<String> words = new ArrayList<>();
        while (m.find()) {
            words.add(m.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
