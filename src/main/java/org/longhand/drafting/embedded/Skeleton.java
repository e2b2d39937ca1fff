package org.longhand.drafting.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.Fact;

/**
 * A letter of the composer, taken apart: what a small model goes on from.
 *
 * @param salutation its first line
 * @param paragraphs each with its sentences
 * @param ending closing and signature
 */
record Skeleton(String salutation, List<List<String>> paragraphs, String ending) {

    private static final Pattern END = Pattern.compile("[.!?]+[\"'”’)]*\\s+(?=[\\p{Lu}\"'“‘])");
    private static final Pattern NO_END =
            Pattern.compile("(?:^|[\\s(])(?:\\p{L}|Mrs|Mr|Ms|Dr|St|Prof|No|vs|etc|Rev|Sr|Jr|ul)\\.$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** How much of a thing told a sentence must hold to be the one that tells it; grammar turns a word or two. */
    private static final double HELD = 0.8;

    static Skeleton of(String letter) {
        String[] parts = letter.strip().split("\n\n+");
        List<List<String>> paragraphs = new ArrayList<>();
        for (int i = 1; i < parts.length - 1; i++) {
            paragraphs.add(sentences(parts[i]));
        }
        return new Skeleton(parts[0], paragraphs, parts.length > 1 ? parts[parts.length - 1] : "");
    }

    int sentences() {
        return paragraphs.stream().mapToInt(List::size).sum();
    }

    /** The one thing told that this sentence tells whole; empty where it is another's words, or holds two. */
    static Optional<Fact> toldBy(String sentence, List<Fact> facts) {
        Set<String> said = new HashSet<>(words(sentence));
        Fact found = null;
        for (Fact fact : facts) {
            List<String> told = words(fact.text());
            long held = told.stream().filter(said::contains).count();
            if (told.isEmpty() || held < HELD * told.size()) {
                continue;
            }
            if (found != null) {
                return Optional.empty();
            }
            found = fact;
        }
        return Optional.ofNullable(found);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    private static List<String> sentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        Matcher m = END.matcher(paragraph);
        while (m.find()) {
            String sentence = paragraph.substring(from, m.end()).strip();
            if (!NO_END.matcher(sentence).find()) {
                sentences.add(sentence);
                from = m.end();
            }
        }
        String rest = paragraph.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }
}
