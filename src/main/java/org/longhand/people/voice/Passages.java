package org.longhand.people.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the passages that sound most like the whole: near to it in words and habits, and with few names and numbers.
 */
final class Passages {

    private static final int MOST = 3;
    private static final int FEWEST_WORDS = 20;
    private static final int LONGEST = 350;
    /** A name or a number might be told on by a careless model. */
    private static final double FOR_A_NAME = 0.35;

    private static final Pattern NAME = Pattern.compile("(?U)(?<=[\\p{Ll},;] )(?!I\\b|I['’])\\p{Lu}\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private record Scored(String text, int source, double score) {}

    private Passages() {}

    /** Two or three, from different texts where there are several; fewer where no passage has the length. */
    static List<String> typical(List<MailParts> shapes, Profile whole, Reference reference) {
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            for (String paragraph : shapes.get(i).paragraphs()) {
                String text = beginning(paragraph);
                if (TextSplitter.count(text) >= FEWEST_WORDS) {
                    all.add(new Scored(text, i, score(text, whole, reference)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Scored::score).thenComparing(Scored::text));
        List<Scored> chosen = new ArrayList<>();
        for (boolean other : new boolean[] {true, false}) {
            for (Scored one : all) {
                boolean fresh =
                        !chosen.contains(one) && (!other || chosen.stream().noneMatch(c -> c.source() == one.source()));
                if (fresh && chosen.size() < MOST) {
                    chosen.add(one);
                }
            }
        }
        return chosen.stream().map(Scored::text).toList();
    }

    /** As many whole sentences as fit. */
    private static String beginning(String paragraph) {
        if (paragraph.length() <= LONGEST) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder();
        for (String sentence : TextSplitter.sentences(paragraph)) {
            if (text.length() + sentence.length() + 1 > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
        return text.toString();
    }

    private static double score(String text, Profile whole, Reference reference) {
        Profile profile = Profile.of(List.of("\n\n" + text), reference.language());
        int names = count(NUMBER, text) + (reference.language().equals("de") ? 0 : count(NAME, text));
        return Delta.words(profile, whole, reference)
                + Delta.habits(profile, whole, reference) / 2
                + FOR_A_NAME * names;
    }

    private static int count(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }
}
