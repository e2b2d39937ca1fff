package org.longhand.proof.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: 16:00 is four o'clock. */
public final class TimeParser {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern MINUTES = Pattern.compile("[1-5]?\\d");
    private static final int HALF_A_DAY = 12;
    private static final int HOUR = 60;

    /** A time in words: how many tokens it takes, and what it is on a clock, as in "7:40". */
    public record ParsedTime(int length, String value) {}

    private TimeParser() {}

    /** "twenty to eight", "half past six"; null where no such time begins. */
    public static ParsedTime at(List<WordToken> tokens, int i, Lexicon lexicon) {
        if (lexicon.has("half-to", tokens.get(i).base()) && i + 1 < tokens.size()) { // halb acht
            NumberParser.ParsedNumber next = NumberParser.at(tokens, i + 1, lexicon);
            return next == null || !next.value().matches("[1-9]|1[0-2]")
                    ? null
                    : new ParsedTime(1 + next.length(), String.format("%d:30", Integer.parseInt(next.value()) - 1));
        }
        boolean quarter = lexicon.has("quarter", tokens.get(i).base());
        boolean half = lexicon.has("half", tokens.get(i).base());
        NumberParser.ParsedNumber minutes = quarter || half
                ? new NumberParser.ParsedNumber(1, quarter ? "15" : "30")
                : NumberParser.at(tokens, i, lexicon);
        int at = minutes == null ? tokens.size() : i + minutes.length();
        if (at + 1 >= tokens.size() || !MINUTES.matcher(minutes.value()).matches()) {
            return null;
        }
        boolean past = lexicon.has("clock-past", tokens.get(at).base());
        NumberParser.ParsedNumber hour =
                past || lexicon.has("clock-to", tokens.get(at).base())
                        ? NumberParser.at(tokens, at + 1, lexicon)
                        : null;
        if (hour == null || !hour.value().matches("1?\\d")) {
            return null;
        }
        int all = Integer.parseInt(hour.value()) * HOUR + (past ? 1 : -1) * Integer.parseInt(minutes.value());
        return new ParsedTime(at + 1 + hour.length() - i, String.format("%d:%02d", all / HOUR, all % HOUR));
    }

    /**
     * The ways to write this time, itself among them, in either half of the day: of "18:00" also "6:00", "18" and "6".
     * Empty where it is none.
     *
     * @param value hours and minutes with a colon or a full stop between
     */
    public static Set<String> sameTimes(String value) {
        Matcher m = TIME.matcher(value);
        Set<String> same = new HashSet<>();
        if (m.matches() && Integer.parseInt(m.group(1)) <= 2 * HALF_A_DAY) {
            int hour = Integer.parseInt(m.group(1));
            for (int other : new int[] {hour, hour - HALF_A_DAY, hour + HALF_A_DAY}) {
                if (other >= 0 && other <= 2 * HALF_A_DAY) {
                    same.add(other + ":" + m.group(2));
                    if (m.group(2).equals("00")) {
                        same.add(Integer.toString(other));
                    }
                }
            }
        }
        return same;
    }
}
