package org.longhand.people.day;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.names.Mention;
import org.longhand.people.names.PeopleInText;

/**
 * A text in which things are found without case and accents, char by char as long as itself.
 *
 * @param text as it was told, each accent in one character with its letter
 * @param folded the same in lower case without accents, all apostrophes straight
 * @param mentions where one of the two people is named in it, as far as it is known who they are
 */
public record FoldedLine(String text, String folded, List<Mention> mentions) {

    /** A text of which it is not known between whom it was told. */
    public static FoldedLine of(String told) {
        return of(told, PeopleInText.NOBODY);
    }

    static FoldedLine of(String told, PeopleInText people) {
        String text = Normalizer.normalize(told == null ? "" : told.strip(), Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return new FoldedLine(text, folded.toString(), people.find(text));
    }

    private static char fold(char c) {
        if (c < 128) {
            return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case 'ł', 'Ł' -> 'l';
            case '\u00A0', '\u202F' -> ' ';
            default ->
                Character.isSurrogate(c)
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .toLowerCase(Locale.ROOT)
                                .charAt(0);
        };
    }

    FoldedLine part(int start, int end) {
        return new FoldedLine(
                text.substring(start, end),
                folded.substring(start, end),
                mentions.stream()
                        .filter(m -> m.span().start() >= start && m.span().end() <= end)
                        .map(m -> m.moved(-start))
                        .toList());
    }

    /** Some of its words as a line of their own. */
    FoldedLine part(String words) {
        int at = text.indexOf(words);
        return at < 0 ? of(words) : part(at, at + words.length());
    }

    boolean capital(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static final Pattern STOP = Pattern.compile("[.!?;](?=\\s|$)");
    private static final Pattern SHORTENED =
            Pattern.compile("(^|.*[^\\p{L}])(mr|mrs|ms|dr|st|prof|nr|no|bzw|ca|\\p{L})");

    /** Where each of its sentences begins and ends; "3. Mai" and "Dr. Ann" are not taken apart. */
    List<int[]> sentences() {
        List<int[]> found = new ArrayList<>();
        Matcher m = STOP.matcher(folded);
        int start = 0;
        while (m.find()) {
            String before = folded.substring(Math.max(start, m.start() - 8), m.start());
            String after = folded.substring(m.end()).stripLeading();
            boolean small = !after.isEmpty() && Character.isLowerCase(text.charAt(folded.length() - after.length()));
            String next = after.isEmpty() ? "" : after.split("[^\\p{L}]", 2)[0];
            boolean number = before.matches("(.*\\D)?\\d{1,2}")
                    && (small || ToldDay.isMonth(next) || next.matches("geburtstag|hochzeitstag|todestag|urodziny"));
            if (folded.charAt(m.start()) == '.'
                    && (number || SHORTENED.matcher(before).matches())) {
                continue;
            }
            found.add(new int[] {start, m.end()});
            start = m.end();
        }
        if (!folded.substring(start).isBlank()) {
            found.add(new int[] {start, folded.length()});
        }
        return found;
    }

    /** Where the sentence begins and ends in which something stands. */
    int[] sentence(int at) {
        return sentences().stream().filter(s -> at < s[1]).findFirst().orElse(new int[] {0, folded.length()});
    }
}
