package org.longhand.drafting.interview;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.text.Plain;

/**
 * How much there is to write from. The rule: a fact can be pictured where it holds two words that are neither small
 * ("the", "have") nor stock ("love", "always", "thank"), or one of them beside a number, a name or something quoted. A
 * fact of 25 words counts for two, one of 50 for three; so does the letter's purpose. A brief is thin where fewer facts
 * can be pictured than a letter of its length wants: two, three or four.
 *
 * @param pictured how many facts can be pictured
 * @param wanted how many a letter of this length wants, about
 */
record Richness(int pictured, int wanted) {

    private static final int LONG_FACT = 25;
    private static final Pattern QUOTED = Pattern.compile("[\"“«„‘][^\"”»“’]{3,}[\"”»“’]");
    /** A capital inside a sentence; German writes every noun so, and its nouns count as words anyway. */
    private static final Pattern NAME = Pattern.compile("(?U)(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}+");

    static Richness of(Brief brief, QuestionFile file) {
        Set<String> ours = people(brief);
        int pictured = Stream.concat(
                        brief.facts().stream().map(Fact::text),
                        Stream.ofNullable(brief.purpose()).filter(p -> !p.isBlank()))
                .mapToInt(text -> weight(text, file, ours))
                .sum();
        return new Richness(pictured, wanted(brief.length()));
    }

    /** The words of the two people's names, which show nothing. */
    static Set<String> people(Brief brief) {
        Set<String> ours = new HashSet<>();
        Stream.of(
                        brief.sender().name(),
                        brief.sender().signs(),
                        brief.recipient().name(),
                        brief.recipient().calledBy())
                .forEach(name -> ours.addAll(List.of(Plain.of(name).split(" "))));
        return ours;
    }

    boolean thin() {
        return pictured < wanted;
    }

    private static int wanted(Length length) {
        return switch (length) {
            case SHORT -> 2;
            case MEDIUM -> 3;
            case LONG -> 4;
        };
    }

    /** 0 for a fact that cannot be pictured; also used to find the fact to ask about. */
    static int weight(String text, QuestionFile file, Set<String> ours) {
        String[] words = QuestionFile.plain(text).split(" ");
        long telling = Arrays.stream(words)
                .filter(w -> w.length() > 1 && !w.chars().allMatch(Character::isDigit))
                .filter(w -> !ours.contains(w) && !file.isPale(w))
                .distinct()
                .count();
        boolean pinned = text.chars().anyMatch(Character::isDigit)
                || QUOTED.matcher(text).find()
                || names(text, ours);
        if (telling < (pinned ? 1 : 2)) {
            return 0;
        }
        return 1 + Math.min(2, words.length / LONG_FACT);
    }

    private static boolean names(String text, Set<String> ours) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!ours.contains(Plain.of(name.group().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }
}
